import { consentStatuses } from "@zopa-openbanking/aisp-types/consent";
import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
import { describe, expect, it } from "vitest";
import { consentOf, now } from "./__fixtures__/consent-bank.js";
import { type ConsentStanding, consentStanding } from "./consent-standing.js";

const context = { profile: zopaProduction, clock: (): number => now };

function standing(
  Status: string,
  reasons: readonly string[] = [],
  ExpirationDateTime?: string,
): ConsentStanding {
  const StatusReason = reasons.map((StatusReasonCode) => ({ StatusReasonCode }));
  return consentStanding(context, consentOf({ Status, StatusReason, ExpirationDateTime }) as never);
}

const past = new Date(now * 1_000).toISOString();
const future = new Date(now * 1_000 + 1).toISOString();

describe("what comes next", () => {
  it.each<[string, readonly string[], string, Partial<ConsentStanding>]>([
    ["AWAU", [], "authorise", { isUsable: false, isFinal: false, canReauthorise: false }],
    ["AWAU", ["U036"], "authorise", {}],
    ["AWAU", ["U040"], "wait", {}],
    ["AUTH", ["U038"], "use", { isUsable: true, isFinal: false, canReauthorise: true }],
    ["RJCT", ["U033"], "new_consent", { isUsable: false, isFinal: true, canReauthorise: false }],
    ["EXPD", ["TKXP"], "new_consent", { isUsable: false, isFinal: true, canReauthorise: false }],
    ["CANC", [], "reauthorise", { isUsable: false, isFinal: false, canReauthorise: true }],
    ["CANC", ["CUST", "U028"], "reauthorise", { canReauthorise: true }],
    ["CANC", ["TKSP", "U028"], "reauthorise", { canReauthorise: true }],
    ["CANC", ["TKSP"], "new_consent", { isFinal: false, canReauthorise: false }],
    ["CANC", ["FRAD"], "new_consent", { canReauthorise: false }],
    ["CANC", ["FR01"], "new_consent", { canReauthorise: false }],
    ["CANC", ["FRAD", "U028"], "reauthorise", {}],
    ["CANC", ["U028", "U039"], "new_consent", { isFinal: true, canReauthorise: false }],
    ["CANC", ["XXXX"], "reauthorise", {}],
    ["Revoked", [], "reauthorise", { canReauthorise: true }],
    ["Authorised", [], "use", { isUsable: true }],
    ["COND", [], "wait", { isUsable: false, isFinal: false, canReauthorise: false }],
    ["__proto__", [], "wait", { isUsable: false }],
    ["constructor", [], "wait", { isUsable: false }],
  ])("after %s with %j is %s", (status, reasons, nextStep, more) => {
    expect(standing(status, reasons)).toMatchObject({ nextStep, reasons, ...more });
  });

  it.each(["AWAU", "AUTH", "CANC"])(
    "after %s past its end is a new consent, from that instant on",
    (status) => {
      expect(standing(status, ["U028"], past)).toMatchObject({
        nextStep: "new_consent",
        isUsable: false,
        isFinal: true,
        canReauthorise: false,
      });
      expect(standing(status, ["U028"], future)).toEqual(standing(status, ["U028"]));
    },
  );

  it("does not depend on an end that cannot be read", () => {
    for (const end of ["", "2020-01-01", "2020-01-01T00:00:00", "soon"]) {
      expect(standing("AUTH", [], end).nextStep).toBe("use");
    }
  });

  it("says it in a sentence for every status", () => {
    for (const status of [...consentStatuses, "COND"]) {
      expect(standing(status).sentence).toMatch(/^[A-Z].{20,}[.:].*\.?$/);
    }
  });
});

describe("a bank where the same consent cannot be agreed to again", () => {
  const profile = defineProfile(zopaProduction, { authorization: { reauthentication: "unsupported" } });

  it.each(["CANC", "AUTH"])("takes no customer back with %s", (Status) => {
    const found = consentStanding({ ...context, profile }, consentOf({ Status }) as never);

    expect(found.canReauthorise).toBe(false);
    expect(found.nextStep).toBe(Status === "AUTH" ? "use" : "new_consent");
  });
});

it("passes over reasons that are no codes, and writes the others in capitals", () => {
  const StatusReason = [{ StatusReasonCode: "u028" }, { StatusReasonCode: "12345678901234567890" }, {}];

  expect(consentStanding(context, consentOf({ Status: "CANC", StatusReason }) as never).reasons).toEqual([
    "U028",
  ]);
});

it("asks this machine's clock when it is given none", () => {
  const consent = consentOf({ Status: "AUTH", ExpirationDateTime: "2001-01-01T00:00:00Z" });

  expect(consentStanding({ profile: zopaProduction }, consent as never).isFinal).toBe(true);
});
