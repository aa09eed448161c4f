const strings = /"[^"\\]*(?:\\.[^"\\]*)*"/gs;

/**
 * Tells whether an object in this text, at any depth, has a member twice.
 *
 * A parser keeps one of two members of the same name, so that the value has fewer members than the text has colons.
 *
 * @param value - what `JSON.parse` made of the text.
 */
export function hasDuplicateMember(json: string, value: unknown): boolean {
  return json.replaceAll(strings, "").split(":").length - 1 !== membersIn(value);
}

/** Counts without recursion: a deep text must not exhaust the stack. */
function membersIn(value: unknown): number {
  const open = [value];
  let members = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next === "object" && next !== null) {
      const values: unknown[] = Object.values(next);
      members += Array.isArray(next) ? 0 : values.length;
      open.push(...values);
    }
  }
  return members;
}
