import { inspect } from "node:util";

/** Everything that an error shows, in every way in which one is looked at. */
export function shownBy(error: unknown): string {
  return [
    inspect(error, { depth: 10, showHidden: true, getters: true }),
    JSON.stringify(error),
    ...textsOf(error),
  ].join("\n");
}

function textsOf(value: unknown, seen: Set<unknown> = new Set()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) {
    return [String(value)];
  }
  seen.add(value);
  const inherited = value instanceof Error ? [value.name, value.message, value.stack, value.cause] : [];
  return [...Reflect.ownKeys(value).map((name) => Reflect.get(value, name)), ...inherited].flatMap((member) =>
    textsOf(member, seen),
  );
}
