import { inspect } from "node:util";
import { BankError, type CallOptions, readJson, TransportError } from "@zopa-openbanking/core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  bankWith,
  base,
  interactionId,
  json,
  listBank,
  now,
  type SeenRequest,
  token,
} from "../__fixtures__/list-bank.js";
import type { AccessTokenRequest } from "../access-token-source.js";
import type { AispContext } from "../aisp-context.js";
import type { RequestEvent, ResponseEvent } from "../aisp-observer.js";
import type { RetryRules } from "../retry-rules.js";
import type { BankCall } from "./bank-call.js";
import { callBank } from "./call-bank.js";

beforeEach(() => {
  vi.useFakeTimers({ now: now * 1_000 });
});

afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const get: BankCall<unknown> = {
  endpoint: "GET /accounts",
  url: new URL(`${base}/accounts`),
  read: readJson,
};
const post: BankCall<unknown> = {
  ...{ endpoint: "POST /account-access-consents", url: new URL(`${base}/account-access-consents`) },
  ...{ body: "{}", read: readJson },
};
const remove: BankCall<unknown> = {
  endpoint: "DELETE /account-access-consents/{ConsentId}",
  url: new URL(`${base}/account-access-consents/aac-1`),
  read: readJson,
};

/** What one request ends in: an answer, or an error of `fetch`. */
type Outcome = Response | Error | ((request: SeenRequest) => Promise<Response>);

const ok = (): Response => json({ Data: {} });
const failed = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  json({ Errors: [] }, status, headers);
const broken = (code: string): Error =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) });

interface Tried {
  readonly outcome: unknown;
  readonly seen: readonly SeenRequest[];
  /** When each request arrived, in milliseconds after the first. */
  readonly at: readonly number[];
}

/** Makes a call at a bank whose requests end so, one after the other, and lets all waits pass. */
async function tried(
  outcomes: readonly Outcome[],
  changes: Partial<AispContext> = {},
  call: BankCall<unknown> = get,
  options: CallOptions = {},
): Promise<Tried> {
  const at: number[] = [];
  const { context, seen } = listBank(
    async (request, count) => {
      at.push(Date.now() - now * 1_000);
      const outcome = outcomes[count - 1];
      if (outcome === undefined || outcome instanceof Error) {
        throw outcome ?? new Error("That many requests were not expected.");
      }
      return outcome instanceof Response ? outcome : await outcome(request);
    },
    { retries: {}, random: () => 0, ...changes } as never,
  );
  const outcome = callBank(context, call, options).catch((problem: unknown) => problem);
  await vi.runAllTimersAsync();
  return { outcome: await outcome, seen, at };
}

describe("a GET is repeated", () => {
  it.each([429, 500, 502, 503, 504])("after %i", async (status) => {
    const { outcome, seen } = await tried([failed(status), ok()]);
    expect(outcome).toMatchObject({ status: 200 });
    expect(seen).toHaveLength(2);
  });

  it.each(["ECONNREFUSED", "ENOTFOUND", "ECONNRESET", "EPIPE", "UND_ERR_SOCKET"])(
    "after %s",
    async (code) => {
      const { outcome, seen } = await tried([broken(code), ok()]);
      expect(outcome).toMatchObject({ status: 200 });
      expect(seen).toHaveLength(2);
    },
  );

  it("twice and no more, unless told otherwise, and gives the last failure as it is", async () => {
    const { outcome, seen } = await tried([failed(503), failed(502), failed(504), ok()]);
    expect(BankError.is(outcome) && [outcome.status, outcome.interactionId]).toEqual([504, interactionId(3)]);
    expect(seen).toHaveLength(3);
  });

  it.each<[RetryRules | "none", number]>([
    ["none", 1],
    [{ retries: 0 }, 1],
    [{ retries: 1 }, 2],
    [{ retries: 10 }, 11],
  ])("by the rules %j: %i requests", async (retries, count) => {
    const { outcome, seen } = await tried(
      Array.from({ length: 20 }, () => failed(500)),
      { retries },
    );
    expect(outcome).toMatchObject({ status: 500 });
    expect(seen).toHaveLength(count);
  });

  it("with an interaction id of its own each time; the caller's is that of the first", async () => {
    const own = "11111111-1111-4111-8111-111111111111";
    const { seen } = await tried([failed(500), failed(500), ok()], {}, get, { interactionId: own });
    expect(seen.map(({ headers }) => headers.get("x-fapi-interaction-id"))).toEqual([
      ...[own, interactionId(1), interactionId(2)],
    ]);
  });

  it("with random ids where no maker of ids is given", async () => {
    const { seen } = await tried([failed(500), ok()], { createInteractionId: undefined });
    const ids = seen.map(({ headers }) => headers.get("x-fapi-interaction-id"));
    expect(new Set(ids).size).toBe(2);
    expect(ids[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("and asks the source for the token each time, and the permission", async () => {
    const tokens = ["one", "two"];
    let permits = 0;
    const permit = (): Promise<void> => {
      permits += 1;
      return Promise.resolve();
    };
    const { seen } = await tried(
      [failed(500), ok()],
      { accessToken: async () => tokens.shift() ?? "" },
      { ...get, permit },
    );
    expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer one", "Bearer two"]);
    expect(permits).toBe(2);
  });
});

describe("nothing is repeated", () => {
  it.each([400, 401, 403, 404, 405, 406, 408, 409, 415, 422, 451, 501, 505, 599])(
    "after %i",
    async (status) => {
      const { outcome, seen } = await tried([failed(status), ok()]);
      expect(outcome).toMatchObject({ code: "bank_error", status });
      expect(seen).toHaveLength(1);
    },
  );

  it.each<[string, Outcome]>([
    ["transport_tls", broken("ERR_SSL_TLSV1_ALERT_BAD_CERTIFICATE")],
    ["transport_timeout", broken("UND_ERR_HEADERS_TIMEOUT")],
    ["transport_failed", new Error("of the fetch")],
    ["transport_failed", new TypeError("fetch failed")],
    ["transport_unexpected_redirect", new Response(null, { status: 302, headers: { location: "/login" } })],
    [
      "transport_unexpected_content_type",
      new Response("<html>", { headers: { "content-type": "text/html" } }),
    ],
    ["transport_body_too_large", json(" ".repeat(9 * 1_024 * 1_024))],
    ["response_format", json("{")],
  ])("after %s", async (code, outcome) => {
    const { outcome: problem, seen } = await tried([outcome, ok()]);
    expect(problem).toMatchObject({ code });
    expect(seen).toHaveLength(1);
  });

  it("after the time limit of a request", async () => {
    const hanging: Outcome = (request) =>
      new Promise((_resolve, reject) =>
        request.signal.addEventListener("abort", () => reject(request.signal.reason)),
      );
    const { outcome, seen } = await tried([hanging, ok()], { timeoutMs: 100 });
    expect(outcome).toMatchObject({ code: "transport_timeout" });
    expect(seen).toHaveLength(1);
  });

  it.each([
    ["POST", post],
    ["DELETE", remove],
  ])("of a %s", async (method, call) => {
    for (const outcome of [429, 500, 502, 503, 504].map((status) => failed(status))) {
      const { seen } = await tried([outcome, ok()], {}, call);
      expect(seen.map((request) => request.method)).toEqual([method]);
    }
    for (const code of ["ECONNREFUSED", "ECONNRESET"]) {
      expect((await tried([broken(code), ok()], {}, call)).seen).toHaveLength(1);
    }
  });

  it.each([
    [
      "a token that could not be had",
      new TransportError("x", { code: "transport_unreachable", host: "auth" }),
    ],
    ["a token endpoint that fails", new BankError({ status: 503, host: "auth" })],
    ["an error of the source", new Error("of the source")],
    ["a text in place of an error", "of the source"],
    ["nothing in place of an error", undefined],
  ])("for the sake of %s", async (_name, problem) => {
    let asked = 0;
    const accessToken = (): Promise<string> => {
      asked += 1;
      return Promise.reject(problem);
    };
    const { outcome, seen } = await tried([ok()], { accessToken });
    expect(outcome).toBe(problem);
    expect([asked, seen.length]).toEqual([1, 0]);
  });

  it("for the sake of a permission that is refused", async () => {
    const problem = new BankError({ status: 503, host: "budget" });
    let asked = 0;
    const permit = (): Promise<void> => {
      asked += 1;
      return Promise.reject(problem);
    };
    const { outcome, seen } = await tried([ok()], {}, { ...get, permit });
    expect(outcome).toBe(problem);
    expect([asked, seen.length]).toEqual([1, 0]);
  });
});

describe("the wait before a repetition", () => {
  it("doubles each time, up to the longest", async () => {
    const five = Array.from({ length: 5 }, () => failed(503));
    const { at } = await tried([...five, ok()], {
      retries: { retries: 5, firstWaitMs: 100, longestWaitMs: 1_000 },
    });
    expect(at).toEqual([0, 100, 300, 700, 1_500, 2_500]);
  });

  it("is spread by chance up to as much again", async () => {
    const { at } = await tried([failed(503), failed(503), ok()], { random: () => 0.5 });
    expect(at).toEqual([0, 375, 1_125]);
  });

  it("is spread by Math.random when no other is given", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0.2);
    const { at } = await tried([failed(503), ok()], { random: undefined });
    random.mockRestore();
    expect(at).toEqual([0, 300]);
  });

  it("is as long as the bank asks for, when that is longer", async () => {
    const { at } = await tried([
      failed(429, { "retry-after": "7" }),
      failed(503, { "retry-after": "0" }),
      ok(),
    ]);
    expect(at).toEqual([0, 7_000, 7_500]);
  });

  it("may be asked for as a date", async () => {
    const later = new Date((now + 5) * 1_000).toUTCString();
    const { at } = await tried([failed(503, { "retry-after": later }), ok()]);
    expect(at).toEqual([0, 5_000]);
  });

  it("is not waited for when the bank asks for longer than is allowed", async () => {
    const { outcome, at } = await tried([failed(429, { "retry-after": "11" }), ok()]);
    expect(outcome).toMatchObject({ status: 429, retryAfterSeconds: 11 });
    expect(at).toEqual([0]);
    expect((await tried([failed(429, { "retry-after": "10" }), ok()])).at).toEqual([0, 10_000]);
  });

  it.each([
    ["retries", -1, 10],
    ["retries", 11, 10],
    ["retries", 1.5, 10],
    ["firstWaitMs", Number.NaN, 600_000],
    ["longestWaitMs", 600_001, 600_000],
    ["longestWaitMs", "1" as never, 600_000],
  ])("cannot be told by a %s of %s", async (name, value, most) => {
    const { outcome, seen } = await tried([ok()], { retries: { [name]: value } });
    expect(outcome).toEqual(new TypeError(`\`retries.${name}\` must be a whole number from 0 to ${most}.`));
    expect(seen).toHaveLength(0);
  });
});

describe("the caller's signal", () => {
  it.each([
    ["transport_aborted", undefined, "the caller's signal"],
    ["transport_aborted", "a reason that is no error", "the caller's signal"],
    ["transport_aborted", new Error("of the caller"), "the caller's signal"],
    [
      "transport_timeout",
      new DOMException("too late", "TimeoutError"),
      "the time limit of the caller's signal",
    ],
  ])("ends the wait before a repetition at once: %s for %s", async (code, reason, what) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 3_000);
    const { outcome, at } = await tried([failed(503, { "retry-after": "10" }), ok()], {}, get, {
      signal: controller.signal,
    });
    expect(TransportError.is(outcome) && [outcome.code, outcome.message]).toEqual([
      code,
      `rs1.openbanking.zopa.com was not waited for: ${what} ended the call.`,
    ]);
    expect([at, Date.now()]).toEqual([[0], now * 1_000 + 3_000]);
  });

  it("that comes with the answer ends the wait before it begins", async () => {
    const controller = new AbortController();
    const read = (): Promise<never> => Promise.reject(new Error("never read"));
    const { outcome, seen } = await tried(
      [
        () => {
          queueMicrotask(() => queueMicrotask(() => controller.abort()));
          return Promise.resolve(failed(503));
        },
        ok(),
      ],
      {},
      { ...get, read },
      { signal: controller.signal },
    );
    expect(outcome).toMatchObject({ code: "transport_aborted" });
    expect([seen.length, Date.now()]).toEqual([1, now * 1_000]);
  });

  it("that was there before ends the call before the source is asked", async () => {
    const accessToken = vi.fn(async () => token);
    const { outcome, seen } = await tried([ok()], { accessToken }, get, { signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ code: "transport_aborted", host: "rs1.openbanking.zopa.com" });
    expect([accessToken.mock.calls.length, seen.length]).toEqual([0, 0]);
  });

  it("is given to the source, and what the source makes of it is told as an abort", async () => {
    const controller = new AbortController();
    const accessToken = (_request: AccessTokenRequest, { signal }: CallOptions): Promise<string> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener("abort", () => reject(signal.reason));
        controller.abort();
      });
    const { outcome } = await tried([ok()], { accessToken }, get, { signal: controller.signal });
    expect(outcome).toMatchObject({ code: "transport_aborted" });
  });

  it("does not take away an answer that is there", async () => {
    const controller = new AbortController();
    const read = async (response: Response): Promise<unknown> => {
      const body = await response.json();
      queueMicrotask(() => controller.abort());
      return body;
    };
    const { outcome } = await tried([ok()], {}, { ...post, read }, { signal: controller.signal });
    expect(outcome).toMatchObject({ status: 200, body: { Data: {} } });
  });
});

describe("a token that the bank refuses", () => {
  const source = (
    tokens: readonly string[],
  ): { asked: AccessTokenRequest[]; accessToken: AispContext["accessToken"] } => {
    const asked: AccessTokenRequest[] = [];
    const accessToken = (request: AccessTokenRequest): Promise<string> => {
      asked.push(request);
      return Promise.resolve(tokens[asked.length - 1] ?? "one too many");
    };
    return { asked, accessToken };
  };

  it.each([
    ["GET", get],
    ["POST", post],
    ["DELETE", remove],
  ])("is replaced once, also for a %s, with an interaction id of its own", async (_method, call) => {
    const { asked, accessToken } = source(["old", "new"]);
    const { outcome, seen } = await tried([failed(401), ok()], { accessToken }, call);
    expect(outcome).toMatchObject({ status: 200 });
    expect(asked).toEqual([{}, { refused: "old" }]);
    expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer old", "Bearer new"]);
    expect(seen.map(({ headers }) => headers.get("x-fapi-interaction-id"))).toEqual([
      interactionId(1),
      interactionId(2),
    ]);
  });

  it("is not sent again when the source has no other", async () => {
    const { asked, accessToken } = source(["old", "old"]);
    const { outcome, seen } = await tried([failed(401), ok()], { accessToken });
    expect(outcome).toMatchObject({ status: 401, interactionId: interactionId(1) });
    expect([asked.length, seen.length]).toEqual([2, 1]);
  });

  it("is never replaced twice", async () => {
    const { asked, accessToken } = source(["old", "new", "newer"]);
    const { outcome, seen } = await tried([failed(401), failed(401), ok()], { accessToken });
    expect(outcome).toMatchObject({ status: 401, interactionId: interactionId(2) });
    expect([asked.length, seen.length]).toEqual([2, 2]);
  });

  it("is never replaced twice, not even with a failure in between", async () => {
    const { asked, accessToken } = source(["old", "new", "old"]);
    const { outcome, seen } = await tried([failed(401), failed(503), failed(401), ok()], { accessToken });
    expect(outcome).toMatchObject({ status: 401 });
    expect(asked).toEqual([{}, { refused: "old" }, {}]);
    expect(seen).toHaveLength(3);
  });

  it("does not use up a repetition", async () => {
    const { outcome, seen } = await tried([failed(401), failed(503), failed(503), ok()], {
      accessToken: source(["old", "new", "new", "new"]).accessToken,
    });
    expect(outcome).toMatchObject({ status: 200 });
    expect(seen).toHaveLength(4);
  });

  it("is told as what it is when the source fails to replace it", async () => {
    const problem = new Error("invalid_grant");
    const accessToken = ({ refused }: AccessTokenRequest): Promise<string> =>
      refused === undefined ? Promise.resolve("old") : Promise.reject(problem);
    const { outcome, seen } = await tried([failed(401), ok()], { accessToken });
    expect(outcome).toBe(problem);
    expect(seen).toHaveLength(1);
  });

  it("is no matter for 403", async () => {
    const { asked, accessToken } = source(["old", "new"]);
    await tried([failed(403), ok()], { accessToken });
    expect(asked).toHaveLength(1);
  });

  it.each([undefined, "", "Bearer abc", "a b", "a\nb", "a\u0000b", "tök", 7, { access_token: "x" }])(
    "and one that is none is a mistake of the source: %j",
    async (value) => {
      const { outcome, seen } = await tried([ok()], { accessToken: async () => value as string });
      expect(outcome).toEqual(
        new TypeError(
          "`accessToken` must give an access token: text without spaces, as the bank issued it, and without `Bearer` before it.",
        ),
      );
      expect(seen).toHaveLength(0);
    },
  );

  it("stands in no error, whatever the bank or fetch says of it", async () => {
    const leaks: Outcome[] = [
      json({ Errors: [{ ErrorCode: "U001", Message: `bad ${token}`, Path: token }] }, 400, {
        "x-fapi-interaction-id": token,
      }),
      json({ error: "invalid_token", error_description: `Bearer ${token}` }, 401),
      new Error(`cannot send Bearer ${token}`, { cause: new Error(token) }),
      Object.assign(broken("ECONNRESET"), { headers: { authorization: token } }),
    ];
    for (const leak of leaks) {
      const { outcome } = await tried([leak], { retries: "none" });
      expect(outcome).toBeInstanceOf(Error);
      expect(inspect(outcome, { depth: 9, showHidden: true }) + JSON.stringify(outcome)).not.toContain(token);
    }
  });
});

describe("what is sent", () => {
  it("has the financial id only where the bank's profile has one", async () => {
    const profile = bankWith({ financialId: "0015800001ZEZ1iAAH" });
    expect((await tried([ok()], { profile })).seen[0]?.headers.get("x-fapi-financial-id")).toBe(
      "0015800001ZEZ1iAAH",
    );
    expect((await tried([ok()])).seen[0]?.headers.has("x-fapi-financial-id")).toBe(false);
  });

  it("has nothing but what is known, and no header of a trace", async () => {
    const { seen } = await tried([ok()]);
    expect([...(seen[0]?.headers.keys() ?? [])]).toEqual([
      "accept",
      "authorization",
      "x-fapi-interaction-id",
    ]);
  });

  it("is nothing to an operation that the bank does not serve", async () => {
    const call: BankCall<unknown> = { ...get, endpoint: "GET /balances" };
    const { outcome, seen } = await tried([ok()], {}, call);
    expect(String(outcome)).toBe(
      "AccessError: Zopa does not serve GET /balances, says its profile (aisp.endpoints); nothing was sent. Read without it, or " +
        "correct the profile if the bank serves it now.",
    );
    expect(outcome).toMatchObject({
      code: "endpoint_not_served",
      endpoint: "GET /balances",
      retryable: false,
    });
    expect(seen).toHaveLength(0);
  });
});

describe("an observer", () => {
  const observed = async (outcomes: readonly Outcome[]): Promise<{ events: unknown[]; outcome: unknown }> => {
    const events: unknown[] = [];
    let clock = 0;
    const elapsedMs = (): number => {
      clock += 40;
      return clock;
    };
    const observer = {
      onRequest: (event: RequestEvent): void => void events.push({ ...event, type: "request" }),
      onResponse: (event: ResponseEvent): void => void events.push({ ...event, type: "response" }),
    };
    const { outcome } = await tried(outcomes, { observer, elapsedMs });
    return { events, outcome };
  };

  it("sees every request and its end, without an address, an id of the customer's or a body", async () => {
    const { events } = await observed([failed(503), broken("ECONNRESET"), ok()]);
    const about = (attempt: number): object => ({
      ...{ endpoint: "GET /accounts", method: "GET", route: "/accounts", attempt },
      interactionId: interactionId(attempt),
    });
    expect(events).toEqual([
      { ...about(1), type: "request" },
      { ...about(1), type: "response", status: 503, errorCode: "bank_error", durationMs: 40 },
      { ...about(2), type: "request" },
      {
        ...about(2),
        type: "response",
        status: undefined,
        errorCode: "transport_connection_closed",
        durationMs: 40,
      },
      { ...about(3), type: "request" },
      { ...about(3), type: "response", status: 200, errorCode: undefined, durationMs: 40 },
    ]);
  });

  it.each<[string, () => void]>([
    [
      "throws",
      (): never => {
        throw new Error("of the observer");
      },
    ],
    ["rejects", (): Promise<never> => Promise.reject(new Error("of the observer"))],
  ])("that %s changes nothing", async (_name, fail) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const observer = { onRequest: fail, onResponse: fail };
    expect((await tried([ok()], { observer })).outcome).toMatchObject({ status: 200 });
    expect((await tried([failed(400)], { observer })).outcome).toMatchObject({ status: 400 });
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 0));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    vi.useFakeTimers();
  });

  it("may lack either half, and measures by the machine when no clock is given", async () => {
    const ends: ResponseEvent[] = [];
    const observer = { onResponse: (event: ResponseEvent): void => void ends.push(event) };
    await tried([ok()], { observer });
    expect(ends[0]?.durationMs).toBeGreaterThanOrEqual(0);
    expect((await tried([ok()], { observer: {} })).outcome).toMatchObject({ status: 200 });
  });

  it("never sees a time that goes backwards", async () => {
    const ends: ResponseEvent[] = [];
    const times = [1_000, 400];
    await tried([ok()], {
      observer: { onResponse: (event): void => void ends.push(event) },
      elapsedMs: () => times.shift() ?? 0,
    });
    expect(ends[0]?.durationMs).toBe(0);
  });
});
