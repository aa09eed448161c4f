import { BankError, TransportError } from "@zopa-openbanking/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingOfProblem, inTwo } from "./finding-of-problem.js";

describe("a message in two parts", () => {
  it.each([
    ["It is closed. Open it.", "It is closed.", "Open it."],
    ["It is closed: Open it. Now.", "It is closed.", "Open it. Now."],
    ["This is a path: read the file.", "This is a path.", "Read the file."],
    ["`kid` v1.2 is odd. `kid` must be text.", "`kid` v1.2 is odd.", "`kid` must be text."],
    ["It is closed.", "It is closed.", undefined],
    ["https://a.example:8443/b is closed.", "https://a.example:8443/b is closed.", undefined],
  ])("%j", (message, sentence, cure) => {
    expect(inTwo(message)).toEqual({ sentence, cure });
  });

  it("is told for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (message) => {
        expect(typeof inTwo(message).sentence).toBe("string");
      }),
      { seed: 8, numRuns: 1_000 },
    );
  });
});

describe("a failure", () => {
  const unreachable = (cause: unknown): TransportError =>
    new TransportError("a.example cannot be reached.", {
      code: "transport_unreachable",
      host: "a.example",
      cause,
    });
  const withCode = (code: string): Error => Object.assign(new Error(code), { code });

  it.each([
    ["ENOTFOUND", "host_not_found", "dns"],
    ["EAI_AGAIN", "host_not_found", "dns"],
    ["ECONNREFUSED", "host_unreachable", "tcp"],
    ["EHOSTUNREACH", "host_unreachable", "tcp"],
    ["UND_ERR_CONNECT_TIMEOUT", "host_unreachable", "tcp"],
  ])("with %s is %s, of the leg %s", (code, expected, leg) => {
    const cause = new TypeError("fetch failed", { cause: withCode(code) });

    expect(findingOfProblem("discovery", unreachable(cause))).toMatchObject({
      code: expected,
      details: { host: "a.example", leg },
    });
  });

  it("of every address of a host names the leg, too", () => {
    const cause = new AggregateError([withCode("ECONNREFUSED"), withCode("ECONNREFUSED")]);

    expect(findingOfProblem("discovery", unreachable(cause)).sentence).toContain("(ECONNREFUSED)");
  });

  it.each([
    [429, "bank_busy"],
    [500, "bank_failed"],
    [503, "bank_failed"],
    [404, "bank_answer_unexpected"],
  ])("with status %d is %s", (status, code) => {
    const problem = new BankError({ status, host: "a.example" });

    expect(findingOfProblem("discovery", problem)).toMatchObject({ code, details: { status } });
  });

  it("that nobody foresaw does not show its message", () => {
    const found = findingOfProblem("discovery", new RangeError("the secret is 1234"));

    expect(found).toMatchObject({ code: "unexpected", status: "error" });
    expect(JSON.stringify(found)).not.toContain("1234");
  });
});
