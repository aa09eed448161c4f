import type { SubjectName } from "../subject-name.js";

/** The first value of a type, by the type's short name. */
export function valueIn(name: SubjectName, type: string): string | undefined {
  return name.parts.flat().find((attribute) => attribute.name === type)?.value;
}
