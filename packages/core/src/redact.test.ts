import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSentence, secretByName, secretByShape } from "./__fixtures__/secrets.js";
import { redact } from "./redact.js";

describe("redact", () => {
  it("removes every secret that has the shape of one, whatever sentence it stands in", () => {
    fc.assert(
      fc.property(secretByShape, inSentence, (secret, sentence) => {
        const text = redact(sentence(secret));

        expect(text).not.toContain(secret);
        expect(text.replaceAll(/[ -]/g, "")).not.toContain(secret.replaceAll(/[ -]/g, ""));
      }),
      { seed: 1, numRuns: 3_000 },
    );
  });

  it("removes every secret that it is told of, in plain, percent-encoded and JSON form", () => {
    const forms = [
      (secret: string) => secret,
      encodeURIComponent,
      (secret: string) => JSON.stringify(secret),
    ];

    fc.assert(
      fc.property(secretByName, fc.constantFrom(...forms), inSentence, (secret, form, sentence) => {
        const shown = form(secret.toWellFormed());

        expect(redact(sentence(shown), { secrets: [secret] })).not.toContain(shown);
      }),
      { seed: 2, numRuns: 2_000 },
    );
  });

  it("leaves no character that could forge a line of a log or colour a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 3_000 }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be gone
        expect(redact(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }),
      { seed: 3, numRuns: 1_000 },
    );
  });

  it("gives the same when it is applied twice", () => {
    fc.assert(
      fc.property(fc.oneof(secretByShape, fc.string({ maxLength: 200 })), inSentence, (secret, sentence) => {
        const once = redact(sentence(secret));

        expect(redact(once)).toBe(once);
      }),
      { seed: 4, numRuns: 2_000 },
    );
  });

  it.each([
    "rs1.openbanking.zopa.com answered 403 (U028 at Data.Permissions[3]: ReadTransactionsDetail).",
    "UK.OBIE.Field.Invalid",
    "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
    "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE",
    "transport_unexpected_content_type",
    "Data.Statement[0].StatementInterest[12].CreditDebitIndicator",
    "The certificate expired at 2026-11-22T21:16:58Z, 86400 s ago; 127.0.0.1:44321 said so.",
    "application/vnd.api+json; charset=utf-8",
    "urn:openbanking:psd2:sca",
    "connect ECONNREFUSED 127.0.0.1:443",
    "The ID token's `s_hash` does not match the state that was sent.",
  ])("leaves as it is what an engineer has to read: %s", (text) => {
    expect(redact(text)).toBe(text);
  });

  it.each([
    [
      "a PEM block of short lines",
      "-----BEGIN EC KEY-----\nabcdefgh\n-----END EC KEY----- end",
      "[redacted] end",
    ],
    ["a PEM block that was cut", "key: -----BEGIN EC KEY-----\nabcdefgh", "key: [redacted]"],
    ["a short JWT", "id eyJhbGciOi.e30.c2ln end", "id [redacted] end"],
    ["a JSON body, to the end", 'got {"Name":"Rora Fairweather"} here', "got [redacted]"],
    ["a JSON list", 'got ["Rora"', "got [redacted]"],
    ["markup, to the end", "got <p>Rora Fairweather</p> here", "got [redacted]"],
    ["a UUID of letters", "id abcdefab-cdef-abcd-efab-cdefabcdefab end", "id [redacted] end"],
    ["an IBAN of letters", "from DE44 ABCD EFGH IJKL MNOP to", "from [redacted] to"],
    ["an e-mail address", "of rora@mail.example here", "of [redacted] here"],
    ["short credentials", "sent Bearer abc and basic ZGVm", "sent Bearer [redacted] and basic [redacted]"],
    [
      "a member of a form",
      "code=abc&state=def&scope=openid",
      "code=[redacted]&state=[redacted]&scope=openid",
    ],
    ["a member of JSON", 'at "client_secret": "abc" here', 'at "client_secret": "[redacted]" here'],
  ])("removes %s", (_, text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  it("keeps the host of a URL and nothing behind it", () => {
    const text = redact("GET https://me:pw@rs1.bank.example:8443/accounts/22289?x=1#f failed");

    expect(text).toBe("GET https://rs1.bank.example:8443 failed");
  });

  it("keeps at most 2,000 characters, and never the front half of a word at the cut", () => {
    const text = redact(`${"word ".repeat(399)}abcdefgh`);

    expect(text).toBe(`${"word ".repeat(399)}…`);
  });

  it("leaves a text of 2,000 characters whole", () => {
    const text = "word ".repeat(400).slice(0, -1).concat("s");

    expect(text).toHaveLength(2_000);
    expect(redact(text)).toBe(text);
  });

  it("takes a secret of four characters for one, and a shorter one for chance", () => {
    expect(redact("of the code", { secrets: ["code", "the"] })).toBe("of the [redacted]");
  });

  it("is done at once with texts made to be slow", () => {
    const hard = ["{", '["', "<a", "-----BEGIN ", "a@", "1 ", "ey", "AB12 ", "://", "=", "Aa", "a-"];

    const texts = hard.map((part) => redact(part.repeat(100_000)));

    expect(texts.every((text) => text.length <= 2_001)).toBe(true);
  });
});
