import type { Random } from "./random-of.js";

/** Spoils bytes once, from a place on. */
type Mutation = (before: Buffer, after: Buffer, random: Random) => readonly Uint8Array[];

const mutations: readonly Mutation[] = [
  (before, after, random) => [before, anyByte(random), after.subarray(1)],
  (before, after, random) => [before, after.subarray(1 + random(40))],
  (before) => [before],
  (before, after, random) => [before, before.subarray(-1 - random(80)), after],
  (before, after, random) => [before, anyByte(random), after],
  (before, after) => [before, Buffer.from("-----END CERTIFICATE-----\n"), after],
];

/** Spoils bytes in one to four places: some other, gone, repeated or put in, or the end cut off. */
export function mutatedBytes(bytes: Uint8Array, random: Random): Buffer {
  let spoilt = Buffer.from(bytes);
  for (let count = 1 + random(4); count > 0; count -= 1) {
    const at = random(spoilt.length + 1);
    const pieces = mutations[random(mutations.length)]?.(spoilt.subarray(0, at), spoilt.subarray(at), random);
    spoilt = Buffer.concat(pieces ?? [spoilt]);
  }
  return spoilt;
}

function anyByte(random: Random): Uint8Array {
  return Uint8Array.of(random(256));
}
