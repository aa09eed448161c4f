import { zopaProduction } from "@zopa-openbanking/profiles";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { base } from "../__fixtures__/list-bank.js";
import { endpointUrl } from "./endpoint-url.js";

const seed = 20_261_123;
const transactions = "GET /accounts/{AccountId}/statements/{StatementId}/transactions";

function pathOf(AccountId: unknown, StatementId: unknown = "8ac0e8"): string {
  return endpointUrl(zopaProduction, transactions, {
    AccountId: AccountId as string,
    StatementId: StatementId as string,
  }).href;
}

describe("the address of an operation", () => {
  it("is the bank's base and the path of the standard, with the ids in their places", () => {
    expect(pathOf("22289")).toBe(`${base}/accounts/22289/statements/8ac0e8/transactions`);
    expect(endpointUrl(zopaProduction, "GET /accounts").href).toBe(`${base}/accounts`);
    expect(
      endpointUrl(zopaProduction, "GET /account-access-consents/{ConsentId}", { ConsentId: "aac-1" }).href,
    ).toBe(`${base}/account-access-consents/aac-1`);
  });

  it("has the filters that are there, and is otherwise without a question mark", () => {
    const query = { from: "2026-01-01T00:00:00", to: undefined };
    expect(endpointUrl(zopaProduction, "GET /accounts", {}, query).href).toBe(
      `${base}/accounts?from=2026-01-01T00%3A00%3A00`,
    );
    expect(endpointUrl(zopaProduction, "GET /accounts", {}, { to: undefined }).href).toBe(`${base}/accounts`);
  });

  it.each([
    ["a slash", "a/b", "a%2Fb"],
    ["a way up", "../admin", "..%2Fadmin"],
    ["an encoded way up", "%2e%2e", "%252e%252e"],
    ["an encoded slash", "a%2fb", "a%252fb"],
    ["a query", "1?x=y", "1%3Fx%3Dy"],
    ["a fragment", "1#x", "1%23x"],
    ["a matrix parameter", "1;x=y", "1%3Bx%3Dy"],
    ["a backslash", "a\\b", "a%5Cb"],
    ["a space", "a b", "a%20b"],
    ["an at sign and a colon", "u:p@h", "u%3Ap%40h"],
    ["letters of other alphabets", "счёт", "%D1%81%D1%87%D1%91%D1%82"],
    ["a pair of surrogates", "\u{1f4b7}", "%F0%9F%92%B7"],
    ["a placeholder", "{StatementId}", "%7BStatementId%7D"],
    ["a pattern of replacements", "$&$1", "%24%26%241"],
    ["three dots", "...", "..."],
    ["128 characters", "x".repeat(128), "x".repeat(128)],
  ])("takes an id with %s as an id", (_name, id, encoded) => {
    expect(pathOf(id)).toBe(`${base}/accounts/${encoded}/statements/8ac0e8/transactions`);
    expect(pathOf("1", id)).toBe(`${base}/accounts/1/statements/${encoded}/transactions`);
  });

  it.each([
    ["nothing", ""],
    ["undefined", undefined],
    ["null", null],
    ["a number", 22289],
    ["a list", ["22289"]],
    ["a dot", "."],
    ["two dots", ".."],
    ["a line break", "1\n2"],
    ["a zero byte", "1\u0000"],
    ["a control character of Latin-1", "1\u0085"],
    ["a line separator", "1\u2028"],
    ["half a pair of surrogates", "\ud83d"],
    ["129 characters", "x".repeat(129)],
  ])("refuses %s as an id, by the name of the parameter and without its value", (_name, id) => {
    const message = "must be the bank's own id, as it was read: 1 to 128 characters.";
    expect(() => pathOf(id)).toThrow(new TypeError(`\`AccountId\` ${message}`));
    expect(() => pathOf("1", id ?? null)).toThrow(new TypeError(`\`StatementId\` ${message}`));
  });

  it("leads to no other operation, whatever the id is", () => {
    const piece = fc.constantFrom(
      ...[
        "..",
        ".",
        "/",
        "\\",
        "?",
        "#",
        "%",
        "%2e",
        "%2F",
        "%5c",
        ";",
        "@",
        ":",
        "&",
        "=",
        "\u202e",
        "é",
        "\u{1f4b7}",
      ],
      ...["1", "a", "accounts", " ", "\t", "\n", "\0", "\ud83d", "{AccountId}", "$&", "//evil.example/"],
    );
    const hostile = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
      fc.string({ unit: "binary" }),
    );
    let addresses = 0;
    fc.assert(
      fc.property(hostile, hostile, (account, statement) => {
        let href: string;
        try {
          href = pathOf(account, statement);
        } catch (problem) {
          expect(problem).toBeInstanceOf(TypeError);
          expect((problem as Error).message).toMatch(/^`(?:Account|Statement)Id` must be/);
          return;
        }
        addresses += 1;
        const url = new URL(href);
        expect([url.origin, url.search, url.hash, url.username]).toEqual([new URL(base).origin, "", "", ""]);
        expect(url.pathname.split("/").map(decodeURIComponent)).toEqual([
          ...[
            "",
            "open-banking",
            "v4.0",
            "aisp",
            "accounts",
            account,
            "statements",
            statement,
            "transactions",
          ],
        ]);
      }),
      { seed, numRuns: 3_000 },
    );
    expect(addresses).toBeGreaterThan(500);
  });
});
