/** Says which names there are: the one that was probably meant, or the first few. */
export function nameAdvice(given: string, names: readonly string[]): string {
  const near = given.length > 80 ? undefined : nearestName(given, names);
  if (near !== undefined) {
    return `did you mean ${near}`;
  }
  const shown = names.slice(0, 8).join(", ");
  return names.length > 8 ? `choose from ${shown} and ${names.length - 8} more` : `choose from ${shown}`;
}

function nearestName(given: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name: string): [string, number] => [name, editDistance(given.toLowerCase(), name.toLowerCase())])
    .sort(([, one]: [string, number], [, other]: [string, number]): number => one - other);
  const [name, distance] = ranked[0] ?? ["", Number.POSITIVE_INFINITY];
  return distance <= Math.min(3, given.length / 3) ? name : longerName(given, names);
}

function longerName(given: string, names: readonly string[]): string | undefined {
  return names.find((name: string): boolean => given.length > 2 && name.startsWith(given));
}

/** Counts the letters to insert, delete or replace (Levenshtein). */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_: unknown, index: number): number => index);
  for (const [row, letter] of [...one].entries()) {
    const current = [row + 1];
    for (const [column, otherLetter] of [...other].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === otherLetter ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
