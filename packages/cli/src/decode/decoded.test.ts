import { inspect } from "node:util";
import { zopaProduction } from "@zopa-openbanking/profiles";
import { mutatedText, randomOf } from "@zopa-openbanking/testing";
import { describe, expect, it } from "vitest";
import { fixedNow } from "../__fixtures__/cli-world.js";
import { fuzzRuns } from "../__fixtures__/fuzz-runs.js";
import {
  assertionClaims,
  detachedHeader,
  header,
  idTokenClaims,
  requestClaims,
  unsigned,
} from "../__fixtures__/tokens.js";
import { CliError } from "../cli-error.js";
import { decoded } from "./decoded.js";
import { findingsOf } from "./findings-of.js";

const request = unsigned(header, requestClaims);

describe("what it is", () => {
  it.each([
    ["request object", request],
    ["id_token", unsigned(header, idTokenClaims)],
    ["client assertion", unsigned(header, assertionClaims)],
    ["detached signature", unsigned(detachedHeader, undefined)],
    ["signed token", unsigned(header, { sub: "x" })],
    ["encrypted token", `${Buffer.from("{}").toString("base64url")}....`],
    ["authorisation link", `zopa://consent-access-request?request=${request}`],
    ["authorisation link", "https://bank.example/authorize?request_uri=urn%3Ax"],
    ["callback", "https://tpp.example/callback#error=access_denied"],
    ["callback", "code=x&state=y"],
    ["request object", `  Bearer ${request}\n`],
  ])("is told: %s", (kind, text) => {
    expect(decoded(text).kind).toBe(kind);
  });
});

describe("what is nothing of the kind", () => {
  it.each([
    ["nothing", "  ", "nothing to decode"],
    ["a word", "hello", "no JWT, no authorisation link and no callback"],
    ["an address without an answer", "https://tpp.example/callback", "no callback"],
    ["a header that is not JSON", "abc.def.ghi", "header is not JSON"],
    ["a header that is a list", `${Buffer.from("[]").toString("base64url")}.e30.x`, "header is not JSON"],
    ["claims that are not JSON", `${request.split(".")[0]}.abc.x`, "what is signed is not JSON"],
    ["four parts", `${request}.x`, "three parts"],
    ["too long", `${"a".repeat(70_000)}.b.c`, "too long"],
    ["bytes that are no UTF-8", `${Buffer.from([0x7b, 0xff, 0x7d]).toString("base64url")}.e30.x`, "header"],
  ])("is refused: %s", (_, text, words) => {
    let problem: unknown;
    try {
      decoded(text);
    } catch (error) {
      problem = error;
    }
    expect(problem).toBeInstanceOf(CliError);
    expect((problem as CliError).code).toBe("not_decodable");
    expect((problem as CliError).message).toContain(words);
  });

  it("is not repeated in the error", () => {
    expect(() => decoded("hunter2-is-the-secret")).toThrow(CliError);
    try {
      decoded("hunter2-is-the-secret");
    } catch (problem) {
      expect(inspect(problem)).not.toContain("hunter2");
    }
  });
});

describe("damaged input", () => {
  const seeds = [
    request,
    unsigned(header, idTokenClaims),
    unsigned(header, assertionClaims),
    unsigned(detachedHeader, undefined),
    `https://tpp.example/callback#code=code&state=state&id_token=${unsigned(header, idTokenClaims)}`,
    `zopa://consent-access-request?client_id=client&request=${request}`,
    "https://tpp.example/callback?error=access_denied&state=x",
  ];
  const expected = {
    ...{ profile: zopaProduction, now: fixedNow, clientId: "client" },
    ...{ redirectUri: "https://tpp.example/callback", kid: "our-kid" },
  };

  it(`ends in a coded error or in findings, ${fuzzRuns} times`, () => {
    const random = randomOf(8);
    let refused = 0;
    for (let run = 0; run < fuzzRuns; run += 1) {
      const text = mutatedText(seeds[run % seeds.length] ?? "", random);
      try {
        expect(Array.isArray(findingsOf(decoded(text), expected))).toBe(true);
      } catch (problem) {
        refused += 1;
        if (!(problem instanceof CliError) || problem.code !== "not_decodable") {
          throw problem;
        }
      }
    }
    expect(refused).toBeGreaterThan(fuzzRuns / 10);
  });

  it("has claims of any type, and none is too much", () => {
    const values = [null, true, -1, 1e308, "", "x", [], [null], {}, { value: 1 }, "\u001b[2J"];
    for (const claims of [requestClaims, idTokenClaims, assertionClaims]) {
      for (const name of Object.keys(claims)) {
        for (const value of values) {
          const token = unsigned(header, { ...claims, [name]: value });
          expect(Array.isArray(findingsOf(decoded(token), expected))).toBe(true);
        }
      }
    }
    for (const name of Object.keys(detachedHeader)) {
      for (const value of values) {
        const token = unsigned({ ...detachedHeader, [name]: value }, undefined);
        expect(Array.isArray(findingsOf(decoded(token), expected))).toBe(true);
      }
    }
  });
});
