import { describe, expect, it } from "vitest";
import { now } from "../__fixtures__/client.js";
import { clockDifference, differenceInWords } from "./clock-difference.js";

const date = (seconds: number): string => new Date(seconds * 1000).toUTCString();

describe("the bank's clock", () => {
  it.each<[string, string | null, number, number, number | undefined]>([
    ["agrees", date(now), now, now + 0.2, 0],
    ["agrees, its second being half over", date(now), now + 0.9, now + 1.1, 0],
    ["agrees, however long the answer took", date(now + 20), now, now + 30, 0],
    ["is ahead", date(now + 42), now, now + 0.4, 41],
    ["is behind", date(now - 42), now, now + 0.4, -42],
    ["is not told", null, now, now, undefined],
    ["is told in no way that can be read", "yesterday", now, now, undefined],
    ["is told in no way at all", "", now, now, undefined],
  ])("%s", (_, told, sentAt, receivedAt, seconds) => {
    expect(clockDifference(told, sentAt, receivedAt)).toBe(seconds);
  });
});

it("is told in words", () => {
  expect([undefined, 0, 42, -42].map((seconds) => differenceInWords(seconds))).toEqual([
    "the bank does not tell its time",
    "the bank's agrees with ours",
    "the bank's is 42 s ahead of ours",
    "the bank's is 42 s behind ours",
  ]);
});
