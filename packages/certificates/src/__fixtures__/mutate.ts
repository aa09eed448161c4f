/** A small generator of random numbers (mulberry32): the same seed gives the same mutations. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Changes, removes, repeats or inserts a few bytes. */
export function mutated(bytes: Uint8Array, random: () => number): Buffer {
  let result = Buffer.from(bytes);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let change = 0; change <= below(4); change += 1) {
    const at = below(result.length + 1);
    const [before, after] = [result.subarray(0, at), result.subarray(at)];
    const kinds = [
      () => Buffer.concat([before, Buffer.from([below(256)]), after.subarray(1)]),
      () => Buffer.concat([before, after.subarray(1 + below(40))]),
      () => before,
      () => Buffer.concat([before, before.subarray(-below(80)), after]),
      () => Buffer.concat([before, Buffer.from([below(256)]), after]),
      () => Buffer.concat([before, Buffer.from("-----END CERTIFICATE-----\n"), after]),
    ];
    result = Buffer.from(kinds[below(kinds.length)]?.() ?? result);
  }
  return result;
}
