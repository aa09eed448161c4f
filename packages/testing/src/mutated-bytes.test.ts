import { expect, it } from "vitest";
import { mutatedBytes } from "./mutated-bytes.js";
import { randomOf } from "./random-of.js";

// Each byte stands once, so that it can be told what became of it.
const bytes = Buffer.from(Array.from({ length: 200 }, (_, index) => index));
const spoilt = Array.from({ length: 10_000 }, (_, seed) => mutatedBytes(bytes, randomOf(seed)));
const end = "-----END CERTIFICATE-----\n";

it("spoils in the same way for the same numbers, and leaves what it was given", () => {
  const again = Array.from({ length: 300 }, (_, seed) => mutatedBytes(bytes, randomOf(seed)));

  expect(again).toEqual(spoilt.slice(0, 300));
  expect([...bytes]).toEqual(Array.from({ length: 200 }, (_, index) => index));
  expect(spoilt[2]?.toString("hex")).toMatchInlineSnapshot(`"00010203040506"`);
});

it("spoils in thousands of ways, and seldom not at all", () => {
  expect(new Set(spoilt.map((each) => each.toString("hex"))).size).toBeGreaterThan(8_000);
  expect(spoilt.filter((each) => each.equals(bytes)).length).toBeLessThan(spoilt.length / 50);
});

it.each<readonly [string, (each: Buffer) => boolean]>([
  ["another byte", (each) => each.length === 200 && differences(each) === 1],
  ["a byte put in", (each) => each.length === 201 && isWith(each, 1)],
  ["bytes gone", (each) => each.length < 200 && each.at(-1) === 199 && isWithout(each)],
  ["the end cut off", (each) => each.length < 200 && bytes.subarray(0, each.length).equals(each)],
  ["bytes repeated", (each) => each.length > 210 && isWith(each, each.length - 200)],
  ["an end of PEM put in", (each) => each.includes(end)],
  ["more than one change", (each) => each.length === 200 && differences(each) === 2],
])("brings %s", (_, isSo) => {
  expect(spoilt.filter(isSo).length).toBeGreaterThan(10);
});

it("takes no bytes at all", () => {
  const some = Array.from({ length: 200 }, (_, seed) => mutatedBytes(new Uint8Array(), randomOf(seed)));

  expect(Buffer.concat(some).length).toBeGreaterThan(0);
});

function differences(each: Buffer): number {
  return bytes.filter((byte, at) => each[at] !== byte).length;
}

/** Whether it is what was given with so many bytes more in one place. */
function isWith(each: Buffer, more: number): boolean {
  return [...bytes, 0].some((_, at) =>
    Buffer.concat([each.subarray(0, at), each.subarray(at + more)]).equals(bytes),
  );
}

/** Whether it is what was given without one piece. */
function isWithout(each: Buffer): boolean {
  const gone = bytes.length - each.length;
  return [...each, 0].some((_, at) =>
    Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + gone)]).equals(each),
  );
}
