/** How many damaged inputs each parser gets: the script `fuzz` asks for more. */
export const fuzzRuns: number = Number(process.env["FUZZ_RUNS"] ?? 10_000);

/** Mulberry32: the same numbers each time. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A text that was damaged on its way. */
export function mutated(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const other = String.fromCharCode(Math.floor(random() * 127));
  switch (Math.floor(random() * 6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + other + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 8));
    case 3:
      return text.slice(0, at) + text.slice(0, 20) + text.slice(at);
    case 4:
      return text.slice(at);
    default:
      return text.slice(0, at) + other.repeat(1 + Math.floor(random() * 4)) + text.slice(at);
  }
}
