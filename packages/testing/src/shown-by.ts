import { inspect } from "node:util";

const everything = {
  depth: 10,
  showHidden: true,
  getters: true,
  maxArrayLength: null,
  maxStringLength: null,
} as const;

/** Everything that a value shows, in every way in which one is looked at: to search it for what has to stay secret. */
export function shownBy(value: unknown): string {
  const json = JSON.stringify(value);
  return [
    inspect(value, everything),
    inspect(value, { ...everything, customInspect: false }),
    json,
    // Without what JSON escapes.
    ...textsOf(json === undefined ? undefined : JSON.parse(json)),
    ...textsOf(value),
  ].join("\n");
}

/** Every text that can be reached from a value, with the names on the way, however deep and however well hidden. */
function textsOf(value: unknown, seen: Set<unknown> = new Set()): string[] {
  if (typeof value !== "function" && (typeof value !== "object" || value === null)) {
    return [String(value)];
  }
  if (seen.has(value)) {
    return [];
  }
  seen.add(value);
  if (ArrayBuffer.isView(value)) {
    return [Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString()];
  }
  const text = typeof value === "function" ? [] : [outcomeOf(() => String(value))];
  const entries = value instanceof Map || value instanceof Set ? [...value.entries()].flat() : [];
  return [...text, ...membersOf(value), ...entries].flatMap((member) => textsOf(member, seen));
}

/** The names and values of its own, and the values that it inherits but for methods. */
function membersOf(value: object): readonly unknown[] {
  const own = namesOf(value).flatMap((name) => [name, outcomeOf(() => Reflect.get(value, name))]);
  const inherited = prototypesOf(value)
    .flatMap(namesOf)
    .map((name) => outcomeOf(() => Reflect.get(value, name)))
    .filter((member) => typeof member !== "function");
  return [...own, ...inherited];
}

/** Without those of a function that lead to who calls it. */
function namesOf(value: object): readonly PropertyKey[] {
  const names = Reflect.ownKeys(value);
  return typeof value === "function"
    ? names.filter((name) => !["caller", "callee", "arguments"].includes(String(name)))
    : names;
}

function prototypesOf(value: object): readonly object[] {
  const prototype = Reflect.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || prototype === Function.prototype
    ? []
    : [prototype, ...prototypesOf(prototype)];
}

/** What it gives, or what it throws: that is shown as well. */
function outcomeOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (problem) {
    return problem;
  }
}
