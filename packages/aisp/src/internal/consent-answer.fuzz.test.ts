import { OpenBankingError } from "@zopa-openbanking/core";
import { zopaProduction } from "@zopa-openbanking/profiles";
import { randomOf } from "@zopa-openbanking/testing";
import { expect, it } from "vitest";
import { consentOf, now } from "../__fixtures__/consent-bank.js";
import { consentStanding } from "../consent-standing.js";
import { checkEcho } from "./check-echo.js";
import { parseConsent } from "./parse-consent.js";

const interactionId = "11111111-1111-4111-8111-111111111111";
const secret = "s3cr3t-Value-1234567890";
const whole = JSON.stringify({
  Data: consentOf({
    StatusReason: [{ StatusReasonCode: "U036", StatusReasonDescription: secret }],
    ExpirationDateTime: "2027-03-29T00:00:00+01:00",
  }),
  Risk: {},
});
const pieces = [
  "null",
  "{}",
  "[]",
  '""',
  "-1",
  '"x"',
  "{",
  "}",
  ",",
  ":",
  '"',
  "\\u0000",
  "U028",
  "CANC",
  secret,
  "2026",
];

it("brings a consent or a coded error out of 100,000 damaged answers, and shows no value", () => {
  const random = randomOf(11);
  const outcomes = new Map<string, number>();
  for (let count = 0; count < 100_000; count += 1) {
    let text = whole;
    for (let change = random(3); change >= 0; change -= 1) {
      const at = random(text.length + 1);
      text = text.slice(0, at) + (pieces[random(pieces.length)] ?? "") + text.slice(at + random(12));
    }
    const outcome = outcomeOf(text);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }

  expect([...outcomes.keys()].sort()).toEqual(["consent", "consent_altered", "not JSON", "response_format"]);
});

function outcomeOf(text: string): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return "not JSON";
  }
  try {
    const consent = parseConsent(
      { status: 201, headers: new Headers(), body, interactionId },
      "bank.example",
    );
    consentStanding({ profile: zopaProduction, clock: () => now }, consent);
    checkEcho(
      { Permissions: ["ReadAccountsBasic", "ReadBalances"], ExpirationDateTime: "2027-03-29T00:00:00+01:00" },
      consent,
      interactionId,
    );
    return "consent";
  } catch (problem) {
    if (!OpenBankingError.is(problem) || problem.message.includes(secret)) {
      throw problem;
    }
    return problem.code;
  }
}
