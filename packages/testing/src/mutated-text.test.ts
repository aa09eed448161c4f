import { expect, it } from "vitest";
import { mutatedText } from "./mutated-text.js";
import { randomOf } from "./random-of.js";

const text = '{"scope":"openid accounts","expires_in":300,"name":"Rora"}';
const spoilt = Array.from({ length: 20_000 }, (_, seed) => mutatedText(text, randomOf(seed)));

it("spoils in the same way for the same numbers", () => {
  expect(Array.from({ length: 300 }, (_, seed) => mutatedText(text, randomOf(seed)))).toEqual(
    spoilt.slice(0, 300),
  );
  expect(spoilt.slice(1, 4)).toMatchInlineSnapshot(`
    [
      "{"scope":"openid accounts","EXPIRES_IN":300,"name":"Rora"}",
      "{"scope":"openid accou{{"sconts","expi귤귤res_in":300,"name":"Rora"}",
      "{"scope":"openid accounTs","expires_in":300,"name":"Rora"}",
    ]
  `);
});

it("spoils in thousands of ways, and seldom not at all", () => {
  expect(new Set(spoilt).size).toBeGreaterThan(15_000);
  expect(spoilt.filter((each) => each === text).length).toBeLessThan(spoilt.length / 15);
});

it.each<readonly [string, (each: string) => boolean]>([
  ["another character", (each) => each.length === text.length && differences(each).length === 1],
  ["another bit", (each) => flippedBits(each) === 1],
  ["a character beyond ASCII", (each) => /[\u0100-\uffff]/.test(each)],
  ["a character gone", (each) => each.length === text.length - 1 && isWithin(each)],
  ["a run of characters gone", (each) => each.length < text.length - 10 && isWithin(each)],
  ["a run repeated", (each) => /(.{8,})\1/.test(each)],
  ["the beginning again", (each) => /.\{"scope":"op/.test(each)],
  ["the same character put in several times", (each) => /([^"])\1{3}/.test(each)],
  ["a word of JSON", (each) => each.includes('"__proto__":{}')],
  ["a word of PEM", (each) => each.includes("-----BEGIN PRIVATE KEY-----")],
  ["a NUL", (each) => each.includes("\u0000")],
  ["capitals", (each) => each !== text && each.toLowerCase() === text.toLowerCase()],
  ["the end cut off", (each) => each !== text && text.startsWith(each)],
  ["the beginning cut off", (each) => each !== text && text.endsWith(each)],
  ["more than one change", (each) => each.length === text.length && differences(each).length === 2],
])("brings %s", (_, isSo) => {
  expect(spoilt.filter(isSo).length).toBeGreaterThan(10);
});

it("takes a text without a character", () => {
  expect(Array.from({ length: 200 }, (_, seed) => mutatedText("", randomOf(seed))).join("")).not.toBe("");
});

/** The places where it differs. */
function differences(each: string): readonly number[] {
  return [...text].flatMap((character, at) => (each[at] === character ? [] : [at]));
}

function flippedBits(each: string): number {
  const [at, ...others] = differences(each);
  if (each.length !== text.length || at === undefined || others.length > 0) {
    return 0;
  }
  return (each.charCodeAt(at) ^ text.charCodeAt(at)).toString(2).replaceAll("0", "").length;
}

/** Whether it is the text with one piece taken out. */
function isWithin(each: string): boolean {
  const gone = text.length - each.length;
  return [...each, ""].some((_, at) => text.slice(0, at) + text.slice(at + gone) === each);
}
