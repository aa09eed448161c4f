const splices = [
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

/** Spoils a text in a way that the number decides: the same number spoils it in the same way. */
export function mutated(text: string, seed: number): string {
  const random = generator(seed);
  let spoiled = text;
  for (let count = 1 + random(3); count > 0; count--) {
    const at = random(spoiled.length + 1);
    const length = random(2) === 0 ? 1 : random(40);
    const [before, rest] = [spoiled.slice(0, at), spoiled.slice(at)];
    switch (random(6)) {
      case 0:
        spoiled = before + String.fromCharCode(random(random(2) === 0 ? 128 : 65_536)) + rest.slice(1);
        break;
      case 1:
        spoiled = before + rest.slice(length);
        break;
      case 2:
        spoiled = before + (splices[random(splices.length)] ?? "") + rest.slice(random(3));
        break;
      case 3:
        spoiled = before + rest.slice(0, length) + rest;
        break;
      case 4:
        spoiled =
          random(4) === 0 ? before : before + rest.slice(0, length).toUpperCase() + rest.slice(length);
        break;
      default:
        spoiled = before + flipped(rest, random(8)) + rest.slice(1);
    }
  }
  return spoiled;
}

function flipped(text: string, bit: number): string {
  return text === "" ? "" : String.fromCharCode(text.charCodeAt(0) ^ (1 << bit));
}

/** Mulberry32: small, and the same on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed * 0x9e37_79b1;
  return (below) => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
