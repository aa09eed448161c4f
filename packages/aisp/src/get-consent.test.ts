import { describe, expect, it } from "vitest";
import { bankOf, consentAnswer, refusal } from "./__fixtures__/consent-bank.js";
import { getConsent } from "./get-consent.js";

it("reads the consent with the client's token", async () => {
  const { context, seen } = bankOf([consentAnswer({ Status: "AUTH" })]);

  await expect(getConsent(context, "aac-1")).resolves.toMatchObject({ ConsentId: "aac-1", Status: "AUTH" });
  expect(seen).toMatchObject([
    { method: "GET", path: "/open-banking/v4.0/aisp/account-access-consents/aac-1", body: undefined },
  ]);
});

it("takes one reason for a list of one", async () => {
  const { context } = bankOf([consentAnswer({ StatusReason: { StatusReasonCode: "U036" } })]);

  await expect(getConsent(context, "aac-1")).resolves.toMatchObject({
    StatusReason: [{ StatusReasonCode: "U036" }],
  });
});

it("is sent again when the bank fails", async () => {
  const retries = { retries: 1, firstWaitMs: 1 };
  const { context, seen } = bankOf([refusal(503, "U000"), consentAnswer()], { retries });

  await getConsent(context, "aac-1");

  expect(seen).toHaveLength(2);
});

it("refuses another consent than the one that was asked for", async () => {
  const { context } = bankOf([consentAnswer({ ConsentId: "aac-2" })]);

  const run = getConsent(context, "aac-1");

  await expect(run).rejects.toMatchObject({ code: "response_format", path: "Data.ConsentId" });
});

describe("a consent that is gone", () => {
  it.each([
    [400, "U011"],
    [400, "U009"],
    [400, "u011"],
    [400, "UK.OBIE.Resource.NotFound"],
    [403, "U011"],
    [404, "U011"],
    [410, "UK.OBIE.Resource.InvalidConsentStatus"],
  ])("is told by %i with %s", async (status, code) => {
    const { context, seen } = bankOf([refusal(status, "XXXX", code)], { retries: undefined });

    const run = getConsent(context, "aac-1");

    await expect(run).rejects.toMatchObject({
      code: "consent_gone",
      consentId: "aac-1",
      cause: { name: "BankError" },
    });
    expect(seen).toHaveLength(1);
  });

  it.each([
    [400, []],
    [400, ["U006"]],
    [403, ["AG08"]],
    [404, []],
    [500, ["U011"]],
  ])("is not told by %i with %j", async (status, codes) => {
    const { context } = bankOf([refusal(status, ...codes)]);

    await expect(getConsent(context, "aac-1")).rejects.toMatchObject({ code: "bank_error", status });
  });
});

it.each(["", "..", ".", "a\nb", "x".repeat(129), undefined, 7])("refuses %j for an id", async (id) => {
  const { context, seen } = bankOf([consentAnswer()]);

  await expect(getConsent(context, id as string)).rejects.toThrow("`ConsentId` must be the bank's own id");
  expect(seen).toEqual([]);
});

it("does not let an id lead to another operation", async () => {
  const { context, seen } = bankOf([consentAnswer({ ConsentId: "../accounts?x=1#y" })]);

  await getConsent(context, "../accounts?x=1#y");

  expect(seen[0]?.path).toBe("/open-banking/v4.0/aisp/account-access-consents/..%2Faccounts%3Fx%3D1%23y");
});
