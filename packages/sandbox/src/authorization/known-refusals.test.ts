import { describe, expect, it } from "vitest";
import { refusals } from "./__fixtures__/refusals.js";
import { errorDescription } from "./explain-refusal.js";
import { knownRefusals } from "./known-refusals.js";

describe("what the bank says when it refuses", () => {
  it.each(knownRefusals.map(({ brokenRule }) => [brokenRule.rule, brokenRule]))(
    "%s is said in the characters that the standard allows",
    (_rule, brokenRule) => {
      // RFC 6749 §5.2: no quotation mark, no backslash, nothing beyond ASCII.
      expect(errorDescription(brokenRule)).toMatch(/^[\x20-\x21\x23-\x5B\x5D-\x7E]+$/);
      expect(brokenRule.rule).toMatch(/^[a-z]+(-[a-z]+)*$/);
    },
  );

  it("takes what is not allowed out of a sentence", () => {
    const rule = { rule: "x", clause: "RFC 1 §2", explanation: 'a "b" `c` \\ é' };
    expect(errorDescription(rule)).toBe("a 'b' 'c' ? ? (RFC 1 section 2)");
  });

  it("is tabled for at least thirty mistakes, each named once", () => {
    const names = refusals.map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(30);
    expect(new Set(names).size).toBe(names.length);
  });
});
