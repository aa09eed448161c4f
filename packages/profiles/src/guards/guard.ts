/** Throws a `TypeError` that names `path` unless the value is what the field may hold. */
export type Guard = (value: unknown, path: string) => void;

/** Says in words what a value is, without showing it. */
export function kindOf(value: unknown): string {
  if (value === undefined) {
    return "missing";
  }
  if (value === null) {
    return "null";
  }
  if (Array.isArray(value)) {
    return "a list";
  }
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
