const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/** Tells whether an object in this text, at any depth, has a member twice. The text is valid JSON: `JSON.parse` took it. */
export function hasDuplicateMember(json: string): boolean {
  const open: (Set<string> | undefined)[] = [];
  let lastString = "";
  for (const [part] of json.matchAll(token)) {
    if (part === "{") {
      open.push(new Set());
    } else if (part === "[") {
      open.push(undefined);
    } else if (part === "}" || part === "]") {
      open.pop();
    } else if (part !== ":") {
      lastString = part;
    } else {
      const name: string = JSON.parse(lastString);
      const names = open.at(-1);
      if (names?.has(name) === true) {
        return true;
      }
      names?.add(name);
    }
  }
  return false;
}
