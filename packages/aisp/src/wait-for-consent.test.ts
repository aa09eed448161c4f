import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bankOf, consentAnswer, now, refusal } from "./__fixtures__/consent-bank.js";
import type { AispContext } from "./aisp-context.js";
import type { ConsentError } from "./consent-error.js";
import { type WaitForConsentInput, waitForConsent } from "./wait-for-consent.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const minute: WaitForConsentInput = { until: "AUTH", deadlineSeconds: 60 };

function withStatus(Status: string, changes: Readonly<Record<string, unknown>> = {}): () => Response {
  return () => consentAnswer({ Status, ...changes });
}

interface Waited {
  readonly result: unknown;
  readonly error: ConsentError;
  readonly sentAt: readonly number[];
  readonly seconds: number;
}

/** Runs to the end on the fake clock; tells what came of it, when each request was sent, and how long it took. */
async function waited(
  answers: Parameters<typeof bankOf>[0],
  input: WaitForConsentInput = minute,
  { signal, ...changes }: Partial<AispContext> & { readonly signal?: AbortSignal } = {},
): Promise<Waited> {
  const begun = Date.now();
  const sentAt: number[] = [];
  const { context } = bankOf(answers, changes);
  const { fetch } = context;
  const timed: AispContext["fetch"] = (url, init) => {
    sentAt.push((Date.now() - begun) / 1_000);
    return fetch(url, init);
  };
  let isSettled = false;
  const tell = (result: unknown, error: unknown): Waited => {
    isSettled = true;
    return { result, error: error as ConsentError, sentAt, seconds: (Date.now() - begun) / 1_000 };
  };
  const outcome = waitForConsent({ ...context, fetch: timed }, "aac-1", input, { signal }).then(
    (result) => tell(result, undefined),
    (error: unknown) => tell(undefined, error),
  );
  for (await vi.advanceTimersByTimeAsync(0); !isSettled; ) {
    await vi.advanceTimersToNextTimerAsync();
  }
  return await outcome;
}

describe("the status comes", () => {
  it("at once, with one request", async () => {
    const { result, sentAt } = await waited([withStatus("AUTH")]);

    expect(result).toMatchObject({ ConsentId: "aac-1", Status: "AUTH" });
    expect(sentAt).toEqual([0]);
  });

  it("later, with pauses that grow from two seconds to ten", async () => {
    const { result, sentAt } = await waited([
      ...Array.from({ length: 7 }, () => withStatus("AWAU")),
      withStatus("AUTH"),
    ]);

    expect(result).toMatchObject({ Status: "AUTH" });
    expect(sentAt.map((at, index) => at - (sentAt[index - 1] ?? 0))).toEqual([
      0, 2, 3, 4.5, 6.75, 10, 10, 10,
    ]);
  });

  it("under the name of version 3", async () => {
    const { result } = await waited([withStatus("Authorised")]);

    expect(result).toMatchObject({ Status: "Authorised" });
  });

  it("after a status that nobody knows", async () => {
    const { result } = await waited([withStatus("COND"), withStatus("AUTH")]);

    expect(result).toMatchObject({ Status: "AUTH" });
  });

  it.each(["RJCT", "CANC", "EXPD"] as const)("when it is %s that is waited for", async (until) => {
    const { result } = await waited([withStatus("AWAU"), withStatus(until)], { ...minute, until });

    expect(result).toMatchObject({ Status: until });
  });

  it("from CANC, when the customer agrees again", async () => {
    const { result } = await waited([withStatus("CANC"), withStatus("CANC"), withStatus("AUTH")]);

    expect(result).toMatchObject({ Status: "AUTH" });
  });
});

describe("the status cannot come any more", () => {
  it.each([
    ["RJCT", "consent_rejected", "U033", false],
    ["EXPD", "consent_expired", "TKXP", false],
    ["CANC", "consent_cancelled", "U028", true],
    ["CANC", "consent_cancelled", "U039", false],
    ["Revoked", "consent_cancelled", "CUST", true],
  ])("after %s: %s with %s", async (status, code, reason, canReauthorise) => {
    const StatusReason = [{ StatusReasonCode: reason }];

    const { error, sentAt } = await waited([withStatus("AWAU"), withStatus(status, { StatusReason })]);

    expect(error).toMatchObject({ code, status, consentId: "aac-1", reasons: [reason], canReauthorise });
    expect(error.message).toContain("The consent will not become AUTH any more.");
    expect(sentAt).toHaveLength(2);
  });

  it("when it was stopped for good before", async () => {
    const { error } = await waited([withStatus("CANC", { StatusReason: [{ StatusReasonCode: "U039" }] })]);

    expect(error).toMatchObject({ code: "consent_cancelled", canReauthorise: false });
  });

  it.each(["AWAU", "AUTH", "CANC"])("when %s is past its end", async (status) => {
    const ExpirationDateTime = new Date(now * 1_000 - 1).toISOString();

    const { error, sentAt } = await waited([withStatus(status, { ExpirationDateTime })]);

    expect(error.code).toBe(status === "CANC" ? "consent_cancelled" : "consent_expired");
    expect(sentAt).toEqual([0]);
  });

  it("when a rejection is waited for and the customer has agreed", async () => {
    const { error } = await waited([withStatus("AUTH")], { ...minute, until: "RJCT" });

    expect(error).toMatchObject({ code: "consent_state_unexpected", status: "AUTH" });
  });

  it("when access was suspended and the bank does not offer to resume it", async () => {
    const { error } = await waited([withStatus("CANC", { StatusReason: [{ StatusReasonCode: "TKSP" }] })]);

    expect(error).toMatchObject({ code: "consent_cancelled", canReauthorise: false });
  });

  it.each([
    ["RJCT", "CANC", "consent_rejected"],
    ["RJCT", "EXPD", "consent_rejected"],
    ["EXPD", "CANC", "consent_expired"],
  ] as const)("when it is %s and %s is waited for", async (status, until, code) => {
    const { error } = await waited([withStatus(status)], { ...minute, until });

    expect(error).toMatchObject({ code, status });
  });

  it("when the consent is gone", async () => {
    const { error } = await waited([withStatus("AWAU"), () => refusal(400, "U011")]);

    expect(error).toMatchObject({ code: "consent_gone", consentId: "aac-1" });
  });
});

describe("the deadline", () => {
  it("ends the wait between two requests, with what was seen last", async () => {
    const { error, seconds } = await waited([
      withStatus("AWAU", { StatusReason: { StatusReasonCode: "U036" } }),
    ]);

    expect(error).toMatchObject({
      code: "consent_wait_over",
      status: "AWAU",
      reasons: ["U036"],
      canReauthorise: false,
      retryable: true,
    });
    expect(error.message).toContain("The customer has not agreed yet");
    expect(seconds).toBe(60);
  });

  it("ends a request that is under way", async () => {
    const never = (): Promise<Response> => new Promise(() => {});

    const { error, seconds } = await waited([withStatus("CANC"), never], { ...minute, deadlineSeconds: 5 });

    expect(error).toMatchObject({ code: "consent_wait_over", status: "CANC", canReauthorise: true });
    expect(seconds).toBe(5);
  });

  it("says so when the consent could not be read once", async () => {
    const { error } = await waited([() => refusal(503, "U000")]);

    expect(error).toMatchObject({ code: "consent_wait_over", status: undefined, cause: { status: 503 } });
    expect(error.message).toContain("It could not be read once.");
  });
});

describe("a reading that fails", () => {
  it("is made again at the next turn, and not before", async () => {
    const retries = { retries: 5, firstWaitMs: 1 };

    const { result, sentAt } = await waited([() => refusal(500, "U000"), withStatus("AUTH")], minute, {
      retries,
    });

    expect(result).toMatchObject({ Status: "AUTH" });
    expect(sentAt).toEqual([0, 2]);
  });

  it("is made again when the bank says", async () => {
    const busy = (): Response => new Response(null, { status: 429, headers: { "retry-after": "7" } });

    const { sentAt } = await waited([busy, withStatus("AUTH")]);

    expect(sentAt).toEqual([0, 7]);
  });

  it("is forgotten when the next one succeeds", async () => {
    const busy = (): Response => new Response(null, { status: 429, headers: { "retry-after": "7" } });

    const { error, sentAt } = await waited([busy, withStatus("AWAU")], {
      until: "AUTH",
      deadlineSeconds: 11,
    });

    expect(sentAt).toEqual([0, 7, 10]);
    expect(error).toMatchObject({ code: "consent_wait_over" });
    expect(error.cause).toBeUndefined();
  });

  it.each([
    [403, "bank_error"],
    [401, "bank_error"],
  ])("for good ends the wait: %i", async (status, code) => {
    const { error, sentAt } = await waited([() => refusal(status, "AG08")]);

    expect(error).toMatchObject({ code, status });
    expect(sentAt).toHaveLength(1);
  });

  it("because the bank tells of another consent ends the wait", async () => {
    const { error } = await waited([withStatus("AUTH", { ConsentId: "aac-2" })]);

    expect(error).toMatchObject({ code: "response_format", path: "Data.ConsentId" });
  });

  it("because there is no token ends the wait with the reason", async () => {
    const reason = new Error("The store is closed.");

    const { error } = await waited([withStatus("AUTH")], minute, {
      accessToken: () => Promise.reject(reason),
    });

    expect(error).toBe(reason);
  });
});

describe("the caller's signal", () => {
  it.each([
    [new Error("no more"), "transport_aborted"],
    [new DOMException("time", "TimeoutError"), "transport_timeout"],
  ])("ends the wait between two requests: %s", async (reason, code) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 1_000);

    const { error, seconds } = await waited([withStatus("AWAU")], minute, { signal: controller.signal });

    expect(error).toMatchObject({ name: "TransportError", code, host: "rs1.openbanking.zopa.com" });
    expect(seconds).toBeLessThan(60);
  });

  it.each([
    [new Error("no more"), "transport_aborted"],
    [new DOMException("time", "TimeoutError"), "transport_timeout"],
  ])("ends a request that is under way: %s", async (reason, code) => {
    const controller = new AbortController();
    const never = (): Promise<Response> => new Promise(() => {});
    setTimeout(() => controller.abort(reason), 1_000);

    const { error, seconds } = await waited([never], minute, { signal: controller.signal });

    expect(error).toMatchObject({ name: "TransportError", code });
    expect(seconds).toBe(1);
  });

  it("is left without a listener", async () => {
    const { signal } = new AbortController();

    await waited([withStatus("AWAU"), withStatus("AUTH")], minute, { signal });

    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("that was aborted before sends nothing", async () => {
    const { error, sentAt } = await waited([withStatus("AUTH")], minute, { signal: AbortSignal.abort() });

    expect(error).toMatchObject({ code: "transport_aborted" });
    expect(sentAt).toEqual([]);
  });
});

it("never asks more than once a second", async () => {
  const { sentAt } = await waited([withStatus("AWAU")], {
    until: "AUTH",
    deadlineSeconds: 600,
    intervalSeconds: 1,
  });

  const pauses = sentAt.slice(1).map((at, index) => at - (sentAt[index] ?? 0));
  expect(Math.min(...pauses)).toBe(1);
  expect(Math.max(...pauses)).toBe(10);
});

it("keeps a longer pause than ten seconds when it is given one", async () => {
  const { sentAt } = await waited([withStatus("AWAU")], {
    until: "AUTH",
    deadlineSeconds: 100,
    intervalSeconds: 30,
  });

  expect(sentAt).toEqual([0, 30, 60, 90]);
});

it("gives the interaction id to the first request, and each other has its own", async () => {
  const interactionId = "11111111-1111-4111-8111-111111111111";
  const { context, seen } = bankOf([withStatus("AWAU"), withStatus("AUTH")]);

  const run = waitForConsent(context, "aac-1", minute, { interactionId });
  await vi.advanceTimersByTimeAsync(2_000);
  await run;

  const ids = seen.map(({ headers }) => headers.get("x-fapi-interaction-id"));
  expect(ids[0]).toBe(interactionId);
  expect(ids[1]).not.toBe(interactionId);
});

it.each<[string, object]>([
  ["until", { until: "AWAU" }],
  ["until", { until: undefined }],
  ["deadlineSeconds", { deadlineSeconds: 0 }],
  ["deadlineSeconds", { deadlineSeconds: Number.NaN }],
  ["deadlineSeconds", { deadlineSeconds: 86_401 }],
  ["deadlineSeconds", { deadlineSeconds: undefined }],
  ["intervalSeconds", { intervalSeconds: 0.5 }],
  ["intervalSeconds", { intervalSeconds: 61 }],
])("refuses `%s` out of bounds: %j", async (name, changes) => {
  const { error, sentAt } = await waited([withStatus("AUTH")], { ...minute, ...changes });

  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain(`\`${name}\``);
  expect(sentAt).toEqual([]);
});
