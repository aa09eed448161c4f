import { TransportError } from "@zopa-openbanking/core";
import { describe, expect, it } from "vitest";
import { bankOf, refusal } from "./__fixtures__/consent-bank.js";
import { deleteConsent } from "./delete-consent.js";

const deleted = (): Response => new Response(null, { status: 204 });

it("sends one DELETE", async () => {
  const { context, seen } = bankOf([deleted]);

  await expect(deleteConsent(context, "aac-1")).resolves.toBeUndefined();
  expect(seen).toMatchObject([
    { method: "DELETE", path: "/open-banking/v4.0/aisp/account-access-consents/aac-1" },
  ]);
});

it.each([
  [400, "U011"],
  [400, "U009"],
  [403, "UK.OBIE.Resource.NotFound"],
  [404, "U011"],
])("takes %i with %s for deleted", async (status, code) => {
  const { context } = bankOf([refusal(status, code)]);

  await expect(deleteConsent(context, "aac-1")).resolves.toBeUndefined();
});

describe("a consent may still be there", () => {
  it.each([
    [500, "U000", true],
    [503, "U000", true],
    [429, "U000", true],
    [400, "U006", false],
    [403, "AG08", false],
    [404, "XXXX", false],
  ])("after %i with %s", async (status, code, retryable) => {
    const { context, seen } = bankOf([refusal(status, code), deleted], {
      retries: { retries: 2, firstWaitMs: 1 },
    });

    const run = deleteConsent(context, "aac-1");

    await expect(run).rejects.toMatchObject({
      code: "consent_not_deleted",
      consentId: "aac-1",
      retryable,
      cause: { status },
    });
    expect(seen).toHaveLength(1);
  });

  it("and the message says whether the same call may succeed", async () => {
    const failing = deleteConsent(bankOf([refusal(500, "U000")]).context, "aac-1");
    const refused = deleteConsent(bankOf([refusal(403, "AG08")]).context, "aac-1");

    await expect(failing).rejects.toThrow("call deleteConsent again until it succeeds");
    await expect(refused).rejects.toThrow("correct what the cause names before");
  });

  it("after a page of a gateway with 404", async () => {
    const page = new Response("<html>", { status: 404, headers: { "content-type": "text/html" } });
    const { context } = bankOf([page]);

    await expect(deleteConsent(context, "aac-1")).rejects.toMatchObject({ code: "consent_not_deleted" });
  });

  it("after no answer, and the message says what to do now", async () => {
    const never = (): Promise<Response> => new Promise(() => {});
    const { context } = bankOf([never], { timeoutMs: 5 });

    const run = deleteConsent(context, "aac-1");

    await expect(run).rejects.toMatchObject({ code: "consent_not_deleted", retryable: true });
    await expect(run).rejects.toThrow("Stop using the customer's data now");
  });
});

it("says nothing of the consent when there is no token to ask with", async () => {
  const problem = new TransportError("as1 did not answer.", { code: "transport_timeout", host: "as1" });
  const { context } = bankOf([deleted], { accessToken: () => Promise.reject(problem) });

  await expect(deleteConsent(context, "aac-1")).rejects.toMatchObject({ code: "transport_timeout" });
});

it("ends with the caller's signal", async () => {
  const controller = new AbortController();
  const { context } = bankOf([
    (): Promise<Response> => {
      controller.abort();
      return new Promise(() => {});
    },
  ]);

  const run = deleteConsent(context, "aac-1", { signal: controller.signal });

  await expect(run).rejects.toMatchObject({ code: "transport_aborted" });
});
