import { inspect } from "node:util";

/** Everything that a value shows, in every way in which one is looked at. */
export function shownBy(value: unknown): string {
  const options = { depth: 10, showHidden: true, getters: true, maxArrayLength: null, maxStringLength: null };
  return [inspect(value, options), JSON.stringify(value), ...textsOf(value)].join("\n");
}

function textsOf(value: unknown, seen: Set<unknown> = new Set()): string[] {
  if (typeof value === "function" || (typeof value === "object" && value !== null)) {
    if (seen.has(value)) {
      return [];
    }
    seen.add(value);
    const inherited = value instanceof Error ? [value.name, value.message, value.stack, value.cause] : [];
    const own = Reflect.ownKeys(value)
      .filter((name) => !["caller", "callee", "arguments"].includes(String(name)))
      .map((name) => Reflect.get(value, name));
    return [...own, ...inherited].flatMap((member) => textsOf(member, seen));
  }
  return [String(value)];
}
