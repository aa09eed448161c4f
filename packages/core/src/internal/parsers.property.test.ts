import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bankThatAnswers, clientOf, now } from "../__fixtures__/bank.js";
import { OpenBankingError } from "../open-banking-error.js";
import { readJson } from "../read-json.js";
import { sendRequest } from "../send-request.js";
import { httpDateSeconds } from "./http-date.js";
import { mediaTypeOf } from "./media-type.js";
import { retryAfterSeconds } from "./retry-after.js";

/** What may stand in a header field (RFC 9110 §5.5): visible characters of one byte, spaces and tabs. */
const fieldValue = fc
  .array(
    fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.integer({ min: 0x80, max: 0xff }), fc.constant(0x09)),
    { maxLength: 60 },
  )
  .map((codes) => String.fromCharCode(...codes));

const wholeSecond = fc.integer({ min: 0, max: 4_102_444_800 });

describe("an HTTP date", () => {
  it("is read back as the second that it was written for, in each of the three forms", () => {
    fc.assert(
      fc.property(wholeSecond, (second) => {
        const date = new Date(second * 1000);
        const preferred = date.toUTCString();
        const [, day, month, year, time] = preferred.split(/,? /);
        const weekday = preferred.slice(0, 3);

        expect(httpDateSeconds(preferred)).toBe(second);
        expect(httpDateSeconds(`${weekday} ${month} ${day?.replace(/^0/, " ")} ${time} ${year}`)).toBe(
          second,
        );
      }),
      { seed: 31 },
    );
  });

  it.each([
    ["Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777],
    ["Sun Nov  6 08:49:37 1994", 784_111_777],
    ["Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777],
    ["Sun, 06 Nov 1994 08:49:37 +0100", undefined],
    ["Sun, 06 Nov 1994 25:49:37 GMT", undefined],
    ["1994-11-06T08:49:37Z", undefined],
    ["784111777", undefined],
    ["", undefined],
    [null, undefined],
  ])("written as %s is %s", (text, seconds) => {
    expect(httpDateSeconds(text)).toBe(seconds);
  });
});

describe("whatever a header holds", () => {
  it("a wait is a whole number of seconds that is not negative, or not known", () => {
    const field = fc.oneof(
      fieldValue,
      wholeSecond.map((second) => new Date(second * 1000).toUTCString()),
      fc.integer().map(String),
    );

    fc.assert(
      fc.property(field, field, (retryAfter, date) => {
        const seconds = retryAfterSeconds(new Headers({ "retry-after": retryAfter, date }), () => now);

        expect(seconds === undefined || (Number.isSafeInteger(seconds) && seconds >= 0)).toBe(true);
      }),
      { seed: 32, numRuns: 1_000 },
    );
  });

  it("a media type is one type and one subtype in lower case, or not known", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fieldValue,
          fieldValue.map((value) => `application/json${value}`),
        ),
        (type) => {
          expect(mediaTypeOf(new Headers({ "content-type": type })) ?? "a/b").toMatch(
            /^[^\s/;,A-Z]+\/[^\s/;,A-Z]+$/,
          );
        },
      ),
      { seed: 33, numRuns: 1_000 },
    );
  });
});

describe("whatever a bank answers", () => {
  it("a request ends in an answer or in a coded error", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => new TextEncoder().encode(text)),
      fc
        .array(fc.record({ ErrorCode: fc.anything(), Path: fc.anything(), Message: fc.anything() }))
        .map((Errors) =>
          new TextEncoder().encode(
            JSON.stringify({ Errors }, (_, value) => (typeof value === "bigint" ? `${value}` : value)),
          ),
        ),
    );
    const headers = fc.record(
      {
        "content-type": fc.oneof(fc.constant("application/json"), fieldValue),
        "content-length": fieldValue,
        "retry-after": fieldValue,
        "www-authenticate": fieldValue,
        "x-fapi-interaction-id": fieldValue,
        location: fieldValue,
        date: fieldValue,
      },
      { requiredKeys: ["content-type"] },
    );

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), headers, bytes, async (status, fields, body) => {
        const isEmpty = [204, 205, 304].includes(status);
        const bank = bankThatAnswers(() => new Response(isEmpty ? null : body, { status, headers: fields }));
        const request = { method: "GET", url: "https://rs1.bank.example/accounts", read: readJson } as const;

        const outcome = await sendRequest(clientOf(bank.fetch), request).catch((problem: unknown) => problem);

        expect(outcome instanceof Error ? OpenBankingError.is(outcome) : typeof outcome).toBe(
          outcome instanceof Error ? true : "object",
        );
      }),
      { seed: 34, numRuns: 2_000 },
    );
  });
});
