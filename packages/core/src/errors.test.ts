import { shownBy } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSentence, secretByName, secretByShape } from "./__fixtures__/secrets.js";
import { BankError } from "./bank-error.js";
import { OpenBankingError } from "./open-banking-error.js";
import { ResponseFormatError } from "./response-format-error.js";
import { TransportError } from "./transport-error.js";

const host = "rs1.bank.example";

/** Every place where something from outside can get into an error. */
const makers: Readonly<Record<string, (text: string, secrets: readonly string[]) => OpenBankingError>> = {
  "the message": (text, secrets) => new TransportError(text, { code: "transport_tls", host, secrets }),
  "the cause": (text, secrets) =>
    new TransportError("It failed.", { code: "transport_tls", host, secrets, cause: new Error(text) }),
  "a cause of the cause, with properties": (text, secrets) => {
    const inner = Object.assign(new TypeError(text), {
      code: text,
      headers: { authorization: text },
      input: text,
    });
    return new TransportError("It failed.", {
      code: "transport_tls",
      host,
      secrets,
      cause: new Error("outer", { cause: inner }),
    });
  },
  "the name and the stack of the cause": (text, secrets) => {
    const cause = Object.assign(new Error("odd"), { name: text, stack: text });
    return new TransportError("It failed.", { code: "transport_tls", host, secrets, cause });
  },
  "an aggregate": (text, secrets) =>
    new TransportError("It failed.", {
      code: "transport_unreachable",
      host,
      secrets,
      cause: new AggregateError([new Error(text), new Error(text)], text),
    }),
  "a cause that is text": (text, secrets) =>
    new TransportError("It failed.", { code: "transport_tls", host, secrets, cause: text }),
  "a cause that is an object": (text, secrets) =>
    new TransportError("It failed.", { code: "transport_tls", host, secrets, cause: { text } }),
  "the bank's error body": (text, secrets) =>
    new BankError({
      status: 400,
      host,
      secrets,
      errors: [{ ErrorCode: text, Path: text, Message: text }],
      oauthError: text,
      oauthErrorDescription: text,
    }),
  "the path of a mismatch": (text, secrets) =>
    new ResponseFormatError({ reason: "mismatch", path: ["Data", text, 0], expected: text, host, secrets }),
};

describe("every error", () => {
  it.each(Object.entries(makers))("shows nothing that has the shape of a secret: %s", (_, make) => {
    fc.assert(
      fc.property(secretByShape, inSentence, (secret, sentence) => {
        const shown = shownBy(make(sentence(secret), []));

        expect(shown).not.toContain(secret);
        expect(shown).not.toContain(JSON.stringify(secret).slice(1, -1));
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it.each(Object.entries(makers))("shows nothing that it was told is secret: %s", (_, make) => {
    fc.assert(
      fc.property(secretByName, inSentence, (secret, sentence) => {
        expect(shownBy(make(sentence(secret), [secret]))).not.toContain(secret);
      }),
      { seed: 12, numRuns: 300 },
    );
  });

  it("is recognised across duplicate installs by its brand", () => {
    const fromAnotherCopy = Object.defineProperty(new Error("x"), Symbol.for("@zopa-openbanking/error"), {
      value: true,
    });

    expect(OpenBankingError.is(fromAnotherCopy)).toBe(true);
    expect(
      [new Error("x"), null, undefined, "bank_error", {}].map((value) => OpenBankingError.is(value)),
    ).toEqual(Array(5).fill(false));
  });

  it("keeps a coded error as its cause, whole", () => {
    const inner = new BankError({ status: 503, host });

    const outer = new TransportError("It failed.", { code: "transport_aborted", host, cause: inner });

    expect(outer.cause).toBe(inner);
  });

  it("keeps the class, the code and the words of a foreign cause", () => {
    const cause = Object.assign(new TypeError("connect ECONNREFUSED 127.0.0.1:443"), {
      code: "ECONNREFUSED",
    });

    const error = new TransportError("It failed.", { code: "transport_unreachable", host, cause });

    expect(error.cause).toMatchObject({ name: "TypeError", message: cause.message, code: "ECONNREFUSED" });
  });

  it("names its class in the first line of the stack", () => {
    const error = new BankError({ status: 404, host });

    expect(error.stack?.split("\n")[0]).toBe(
      "BankError: rs1.bank.example answered 404. There is no such endpoint at this bank.",
    );
  });

  it("gives a log the code and the ids, and no message", () => {
    const error = new BankError({
      status: 429,
      host,
      interactionId: "0b7a5f3c-6d54-4c6a-9a55-0a8f2f2a5f11",
      retryAfterSeconds: 7,
      errors: [{ ErrorCode: "U002", Path: "Data.Permissions", Message: "No such permission" }],
    });

    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "BankError",
      code: "bank_error",
      retryable: true,
      status: 429,
      host,
      errors: [{ ErrorCode: "U002", Path: "Data.Permissions" }],
      interactionId: "0b7a5f3c-6d54-4c6a-9a55-0a8f2f2a5f11",
      retryAfterSeconds: 7,
    });
  });
});

describe("BankError", () => {
  it("says in its first line what the bank said and what to do", () => {
    const error = new BankError({
      status: 403,
      host,
      errors: [{ ErrorCode: "U028", Path: "x-fapi-customer-ip-address", Message: "Reauthenticate" }],
    });

    expect(error.message).toBe(
      "rs1.bank.example answered 403 (U028 at x-fapi-customer-ip-address: Reauthenticate). " +
        "The consent does not cover this, or the customer must authorise again: read the consent's status.",
    );
  });

  it.each([
    ["invalid_client", "check the key id, the audience, the clock and the certificate"],
    ["invalid_grant", "authorise again"],
  ])("gives the advice that belongs to the OAuth error %s", (oauthError, advice) => {
    expect(new BankError({ status: 401, host, oauthError }).message).toContain(advice);
  });

  it.each([
    [401, undefined, "refresh the grant"],
    [418, undefined, "does not accept this request as it is"],
    [429, undefined, "wait before the next"],
    [429, 7, "wait 7 s"],
    [499, undefined, "does not accept this request as it is"],
    [500, undefined, "try again later"],
    [503, 7, "try again later"],
  ])("with status %i and a wait of %s says what to do: %s", (status, retryAfterSeconds, advice) => {
    expect(new BankError({ status, host, retryAfterSeconds }).message).toContain(advice);
  });

  it.each([
    [400, false],
    [401, false],
    [403, false],
    [404, false],
    [408, true],
    [418, false],
    [429, true],
    [500, true],
    [501, false],
    [502, true],
    [503, true],
    [504, true],
  ])("with status %i is retryable: %s", (status, retryable) => {
    expect(new BankError({ status, host }).retryable).toBe(retryable);
  });
});

describe("TransportError", () => {
  it.each([
    ["transport_timeout", true],
    ["transport_unreachable", true],
    ["transport_connection_closed", true],
    ["transport_tls", false],
    ["transport_failed", false],
    ["transport_aborted", false],
    ["transport_body_too_large", false],
    ["transport_unexpected_redirect", false],
    ["transport_unexpected_content_type", false],
  ] as const)("with code %s is retryable: %s", (code, retryable) => {
    expect(new TransportError("It failed.", { code, host }).retryable).toBe(retryable);
  });
});

describe("ResponseFormatError", () => {
  it("writes the path as a person would", () => {
    const error = new ResponseFormatError({
      reason: "mismatch",
      path: ["Data", "Transaction", 3, "Amount", "Amount"],
      expected: "a decimal number in text",
      host,
    });

    expect(error.path).toBe("Data.Transaction[3].Amount.Amount");
    expect(error.message).toBe(
      "The response of rs1.bank.example does not match the published schema at Data.Transaction[3].Amount.Amount: " +
        "expected a decimal number in text. The bank must mend this; quote the interaction id to its support.",
    );
  });

  it("hides a key that does not read like the name of a member", () => {
    const error = new ResponseFormatError({ reason: "mismatch", path: ["Data", "4111 1111 1111 1111"] });

    expect(error.path).toBe("Data.[redacted]");
  });

  it.each(["empty_body", "not_utf8", "not_json"] as const)("has words of its own for %s", (reason) => {
    expect(new ResponseFormatError({ reason, host }).message).toMatch(
      /^The response of rs1\.bank\.example (has|is) no/,
    );
  });
});

describe("the type guards", () => {
  it("tell the classes apart", () => {
    const errors = [
      new BankError({ status: 500, host }),
      new TransportError("It failed.", { code: "transport_tls", host }),
      new ResponseFormatError({ reason: "empty_body" }),
    ];

    expect(errors.map((error) => BankError.is(error))).toEqual([true, false, false]);
    expect(errors.map((error) => TransportError.is(error))).toEqual([false, true, false]);
    expect(errors.map((error) => ResponseFormatError.is(error))).toEqual([false, false, true]);
  });
});
