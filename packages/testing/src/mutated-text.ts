import type { Random } from "./random-of.js";

const splices: readonly string[] = [
  "",
  ".",
  "..",
  "=",
  "\n",
  "\\n",
  "\u0000",
  "\uFEFF",
  "é",
  "-----BEGIN PRIVATE KEY-----",
  "-----END PRIVATE KEY-----",
  "-----BEGIN CERTIFICATE-----",
  "null",
  '{"',
  '"}',
  "[",
  "]",
  ":",
  ",",
  '"alg":"none"',
  '"__proto__":{}',
  "1e999",
  "-1",
  "AAAA",
  "e30",
];

/** Spoils a text once, from a place on. */
type Mutation = (before: string, rest: string, random: Random) => string;

const replaced: Mutation = (before, rest, random) => before + anyCharacter(random) + rest.slice(1);
const removed: Mutation = (before, rest, random) => before + rest.slice(someLength(random));
const spliced: Mutation = (before, rest, random) =>
  before + (splices[random(splices.length)] ?? "") + rest.slice(random(3));
const repeated: Mutation = (before, rest, random) => before + rest.slice(0, someLength(random)) + rest;
const inserted: Mutation = (before, rest, random) =>
  before + anyCharacter(random).repeat(1 + random(4)) + rest;
const begunAgain: Mutation = (before, rest, random) => before + before.slice(0, random(40)) + rest;
const flipped: Mutation = (before, rest, random) =>
  rest === "" ? before : before + String.fromCharCode(rest.charCodeAt(0) ^ (1 << random(8))) + rest.slice(1);
const inCapitals: Mutation = (before, rest, random) => {
  const length = someLength(random);
  return before + rest.slice(0, length).toUpperCase() + rest.slice(length);
};
const cutOff: Mutation = (before, rest, random) => (random(2) === 0 ? before : rest);

// What leaves little to read comes half as often as the others.
const mutations: readonly Mutation[] = [
  ...[replaced, removed, spliced, repeated, inserted, begunAgain, flipped, inCapitals],
  ...[replaced, removed, spliced, repeated, inserted, begunAgain, flipped, inCapitals],
  cutOff,
];

/** Spoils a text in one to three places: characters other, gone, repeated, put in, in capitals, or an end cut off. */
export function mutatedText(text: string, random: Random): string {
  let spoilt = text;
  for (let count = 1 + random(3); count > 0; count -= 1) {
    const at = random(spoilt.length + 1);
    spoilt = mutations[random(mutations.length)]?.(spoilt.slice(0, at), spoilt.slice(at), random) ?? spoilt;
  }
  return spoilt;
}

function anyCharacter(random: Random): string {
  return String.fromCharCode(random(random(2) === 0 ? 128 : 65_536));
}

function someLength(random: Random): number {
  return random(2) === 0 ? 1 : random(40);
}
