/** Names that a person may have meant: those with words in common, the likeliest first. */
export function nearNames(name: string, names: readonly string[]): readonly string[] {
  const words = wordsOf(name);
  return names
    .map((candidate) => ({ candidate, score: likeness(words, wordsOf(candidate)) }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.candidate.localeCompare(right.candidate))
    .slice(0, 5)
    .map(({ candidate }) => candidate);
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}

function likeness(words: readonly string[], others: readonly string[]): number {
  const sum = words.reduce((total, word) => {
    const same = others.some((other) => other === word);
    const alike = others.some((other) => other.length > 2 && word.length > 2 && startAlike(other, word));
    return total + (same ? 2 : alike ? 1 : 0);
  }, 0);
  return sum / (words.length + others.length);
}

function startAlike(one: string, other: string): boolean {
  return one.startsWith(other.slice(0, 3)) || other.startsWith(one.slice(0, 3));
}
