import { errorCodes } from "@zopa-openbanking/aisp-types/error-codes";
import { BankError, OpenBankingError, ResponseFormatError, TransportError } from "@zopa-openbanking/core";
import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
import { AccessError } from "./access-error.js";
import { adviceFor } from "./advice-for.js";
import { ConsentError } from "./consent-error.js";
import { LinkError } from "./link-error.js";

const bank = zopaProduction;
const host = "rs1.openbanking.zopa.com";

/** An error of a package that this one does not know. */
class ForeignError extends OpenBankingError {
  readonly code: string;

  constructor(code: string, retryable: boolean = false) {
    super("x", { retryable });
    this.code = code;
  }
}

function onBankError(status: number, ...codes: readonly string[]): unknown {
  return adviceFor(bank, new BankError({ status, host, errors: codes.map((ErrorCode) => ({ ErrorCode })) }));
}

describe("an answer of the bank", () => {
  it.each<[number, readonly string[], string, string]>([
    [403, ["U028"], "reauthorise", "U028"],
    [401, ["TKXP"], "refresh", "TKXP"],
    [403, ["TKSP"], "read_the_consent", "TKSP"],
    [400, ["U009"], "read_the_consent", "U009"],
    [400, ["U011"], "mend_the_request", "U011"],
    [400, ["UK.OBIE.Resource.InvalidConsentStatus"], "read_the_consent", "U009"],
    [403, ["UK.OBIE.Reauthenticate"], "reauthorise", "U028"],
    [400, ["U039"], "new_consent", "U039"],
    [403, ["FRAD"], "ask_the_bank", "FRAD"],
    [403, ["XXXX", "U028"], "reauthorise", "U028"],
    [400, ["U004"], "mend_the_request", "400"],
    [401, [], "refresh", "401"],
    [403, [], "read_the_consent", "403"],
    [404, [], "mend_the_request", "404"],
    [429, [], "wait", "429"],
    [500, ["U000"], "wait", "U000"],
    [503, [], "wait", "503"],
    [418, [], "mend_the_request", "418"],
  ])("%i with %j: %s", (status, codes, nextStep, because) => {
    expect(onBankError(status, ...codes)).toMatchObject({ nextStep, because });
  });

  it("knows a step for every code that account information uses", () => {
    for (const { code, usedBy } of errorCodes) {
      if (usedBy === "account-information") {
        expect(onBankError(400, code)).toMatchObject({ sentence: expect.stringMatching(/^[A-Z].*\.$/) });
      }
    }
  });
});

describe("an error of this toolkit", () => {
  it.each<[OpenBankingError, string]>([
    [new TransportError("x", { code: "transport_timeout", host }), "wait"],
    [new TransportError("x", { code: "transport_unreachable", host }), "wait"],
    [new TransportError("x", { code: "transport_tls", host }), "mend_the_request"],
    [new TransportError("x", { code: "transport_aborted", host }), "wait"],
    [new TransportError("x", { code: "transport_unexpected_content_type", host }), "ask_the_bank"],
    [new ResponseFormatError({ reason: "not_json" }), "ask_the_bank"],
    [
      new LinkError("x", { code: "link_to_other_origin", endpoint: "GET /accounts", page: 1 }),
      "ask_the_bank",
    ],
    [new LinkError("x", { code: "too_many_pages", endpoint: "GET /accounts", page: 1 }), "mend_the_request"],
    [new AccessError("x", { code: "access_limit_reached", endpoint: "GET /accounts" }), "wait"],
    [new AccessError("x", { code: "endpoint_not_served", endpoint: "GET /accounts" }), "mend_the_request"],
    [new ConsentError("x", { code: "permissions_refused" }), "mend_the_request"],
    [new ConsentError("x", { code: "consent_rejected" }), "new_consent"],
    [new ConsentError("x", { code: "consent_gone" }), "new_consent"],
    [new ConsentError("x", { code: "consent_outcome_unknown" }), "new_consent"],
    [new ConsentError("x", { code: "consent_not_deleted" }), "wait"],
    [new ConsentError("x", { code: "consent_wait_over" }), "read_the_consent"],
    [new ConsentError("x", { code: "consent_cancelled", canReauthorise: true }), "reauthorise"],
    [new ConsentError("x", { code: "consent_cancelled" }), "new_consent"],
    [new ForeignError("access_token_expired"), "refresh"],
    [new ForeignError("grant_rejected"), "read_the_consent"],
    [new ForeignError("consent_cancelled"), "mend_the_request"],
    [new ForeignError("something_new", true), "wait"],
    [new ForeignError("something_new"), "mend_the_request"],
  ])("%j", (problem, nextStep) => {
    expect(adviceFor(bank, problem)).toMatchObject({ nextStep, because: problem.code });
  });

  it("follows the bank when the time of a refresh token is over", () => {
    const patient = defineProfile(zopaProduction, { refreshToken: { afterwards: "same_consent" } });
    const { name, aisp } = zopaProduction;
    const expired = new ForeignError("grant_expired");

    expect(adviceFor(bank, expired)?.nextStep).toBe("new_consent");
    expect(adviceFor(patient, expired)?.nextStep).toBe("reauthorise");
    expect(adviceFor({ name, aisp }, expired)?.nextStep).toBe("reauthorise");
  });
});

it("wants a new consent where the same one cannot be agreed to again", () => {
  const strict = defineProfile(zopaProduction, { authorization: { reauthentication: "unsupported" } });
  const problem = new BankError({ status: 403, host, errors: [{ ErrorCode: "U028" }] });

  expect(adviceFor(strict, problem)).toMatchObject({
    nextStep: "new_consent",
    because: "U028",
    sentence: "Ask for a new consent, when the customer comes back.",
  });
});

it.each([new TypeError("x"), new Error("x"), undefined, null, "U028", { code: "bank_error" }])(
  "has nothing to say about %s",
  (problem) => {
    expect(adviceFor(bank, problem)).toBeUndefined();
  },
);
