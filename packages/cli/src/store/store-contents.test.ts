import { mutatedText, randomOf } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { fuzzRuns } from "../__fixtures__/fuzz-runs.js";
import { grantOf, pendingOf } from "../__fixtures__/grants.js";
import { seal, unseal } from "./seal.js";
import { contentsText, readContents } from "./store-contents.js";
import { storeKey } from "./store-key.js";

const contents = { grants: [grantOf("aac-1"), grantOf("aac-2")], pendings: [pendingOf("state-1")] };
const text = contentsText(contents);

it("are read as they were written", () => {
  expect(readContents(text)).toEqual(contents);
});

it(`are contents or a word, however damaged the text is, ${fuzzRuns} times`, () => {
  const random = randomOf(8);
  let refused = 0;
  for (let run = 0; run < fuzzRuns; run += 1) {
    const read = readContents(mutatedText(text, random));
    refused += typeof read === "string" ? 1 : 0;
  }
  expect(refused).toBeGreaterThan(fuzzRuns / 2);
});

it(`are never opened when a character of the sealed text was changed, ${fuzzRuns / 10} times`, async () => {
  const key = storeKey(Buffer.alloc(32, 3).toString("hex"), "key");
  const sealed = (await seal(text, key)).trim();
  const random = randomOf(9);
  for (let run = 0; run < fuzzRuns / 10; run += 1) {
    const damaged = mutatedText(sealed, random);
    const opened = await unseal(damaged, key);
    // What was cut from the end and put back, or lies in bits that base64url does not use, is the same bytes.
    expect(typeof opened === "string" || opened.text === text).toBe(true);
  }
});
