import { getEventListeners } from "node:events";
import type { Fetch } from "@zopa-openbanking/core";
import { describe, expect, it } from "vitest";
import { failureOf, interactionId, now, thrownBy } from "./__fixtures__/bank.js";
import { document, zopa } from "./__fixtures__/zopa.js";
import { type CreateDiscoveryOptions, createDiscovery } from "./create-discovery.js";

const hour = 3_600;
const day = 86_400;

/** A discovery whose bank answers what the test says, at the time that the test says. */
function setUp(options: Partial<CreateDiscoveryOptions> = {}) {
  const bank = {
    time: now,
    requests: 0,
    answer: (): Promise<Response> => Promise.resolve(Response.json(document)),
  };
  const fetch: Fetch = () => {
    bank.requests += 1;
    return bank.answer();
  };
  const discovery = createDiscovery(zopa, {
    fetch,
    clock: () => bank.time,
    createInteractionId: () => interactionId,
    ...options,
  });
  return { bank, discovery };
}

const down = () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" }));
const answering = (body: unknown, init?: ResponseInit) => () => Promise.resolve(Response.json(body, init));

describe("the lifetime", () => {
  it("begins with the first call, and needs one request", async () => {
    const { bank, discovery } = setUp();
    expect(bank.requests).toBe(0);

    const first = await discovery.get();
    bank.time += hour - 1;
    const second = await discovery.get();

    expect(first).toEqual({ metadata: document, fetchedAt: now, isStale: false });
    expect(second.metadata).toBe(first.metadata);
    expect(bank.requests).toBe(1);
  });

  it("ends to the second", async () => {
    const { bank, discovery } = setUp({ lifetimeSeconds: 100 });

    await discovery.get();
    bank.time += 100;
    const later = await discovery.get();

    expect(later).toMatchObject({ fetchedAt: now + 100, isStale: false });
    expect(bank.requests).toBe(2);
  });

  it("is not believed when the clock went back", async () => {
    const { bank, discovery } = setUp();

    await discovery.get();
    bank.time -= 61;
    await discovery.get();

    expect(bank.requests).toBe(2);
  });

  it("is cut short by a refresh", async () => {
    const { bank, discovery } = setUp();

    await discovery.get();
    bank.time += 1;

    expect(await discovery.refresh()).toMatchObject({ fetchedAt: now + 1 });
    expect(bank.requests).toBe(2);
  });

  it.each(["lifetimeSeconds", "staleSeconds", "pauseSeconds"])("is a number: %s", (name) => {
    for (const value of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => setUp({ [name]: value })).toThrow(
        new TypeError(`\`${name}\` must be a number of seconds, 0 or more.`),
      );
    }
  });
});

describe("while the endpoint is down", () => {
  it.each([
    ["no connection", down, "transport_unreachable"],
    ["an error", answering({}, { status: 500 }), "bank_error"],
    [
      "no JSON",
      () => Promise.resolve(new Response("{", { headers: { "content-type": "application/json" } })),
      "response_format",
    ],
    [
      "a redirect",
      () => Promise.resolve(Response.redirect("https://elsewhere.example", 302)),
      "transport_unexpected_redirect",
    ],
  ])("the old document is served, and it says so: %s", async (_, answer, code) => {
    const { bank, discovery } = setUp();

    await discovery.get();
    bank.time += hour;
    bank.answer = answer;

    expect(await discovery.get()).toMatchObject({
      metadata: document,
      fetchedAt: now,
      isStale: true,
      failure: { code },
    });
  });

  it("nothing is served when there is nothing", async () => {
    const { bank, discovery } = setUp();
    bank.answer = down;

    expect(await failureOf(discovery.get())).toMatchObject({ code: "transport_unreachable" });
    expect(discovery.snapshot()).toBeUndefined();
  });

  it("the old document is served for a limited time", async () => {
    const { bank, discovery } = setUp({ pauseSeconds: 0 });
    await discovery.get();
    bank.answer = down;

    bank.time += hour + day - 1;
    expect(await discovery.get()).toMatchObject({ isStale: true });
    bank.time += 1;
    expect(await failureOf(discovery.get())).toMatchObject({ code: "transport_unreachable" });
  });

  it("the limit holds during the pause too", async () => {
    const { bank, discovery } = setUp({ staleSeconds: 10, pauseSeconds: 1_000 });
    await discovery.get();
    bank.answer = down;

    bank.time += hour + 9;
    expect(await discovery.get()).toMatchObject({ isStale: true });
    bank.time += 1;
    expect(await failureOf(discovery.get())).toMatchObject({ code: "transport_unreachable" });
  });

  it("the endpoint is left alone between attempts, and asked again after the pause", async () => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.time += hour;
    bank.answer = down;

    await discovery.get();
    bank.time += 59;
    expect(await discovery.get()).toMatchObject({
      isStale: true,
      failure: { code: "transport_unreachable" },
    });
    expect(bank.requests).toBe(2);

    bank.time += 1;
    bank.answer = answering(document);
    expect(await discovery.get()).toEqual({ metadata: document, fetchedAt: now + hour + 60, isStale: false });
    expect(bank.requests).toBe(3);
  });

  it("the pause is as long as the bank asks for", async () => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.time += hour;
    bank.answer = answering({}, { status: 503, headers: { "retry-after": "300" } });

    await discovery.get();
    bank.time += 299;
    await discovery.get();
    expect(bank.requests).toBe(2);
    bank.time += 1;
    await discovery.get();
    expect(bank.requests).toBe(3);
  });

  it("the pause ends with a document, however long the bank asked to wait", async () => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.time += hour;
    bank.answer = answering({}, { status: 503, headers: { "retry-after": "36000" } });
    await discovery.get();
    bank.answer = answering(document);
    await discovery.refresh();
    bank.time += hour;

    expect(await discovery.get()).toMatchObject({ fetchedAt: now + 2 * hour, isStale: false });
  });

  it("a caller that leaves is no outage", async () => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.time += hour;
    bank.answer = () => new Promise(() => {});
    const controller = new AbortController();
    const leaving = failureOf(discovery.get({ signal: controller.signal }));
    controller.abort();
    await leaving;
    await new Promise((resolve) => setImmediate(resolve));

    bank.answer = answering(document);
    expect(await discovery.get()).toMatchObject({ fetchedAt: now + hour, isStale: false });
  });

  it("a refresh is honest, and does not wait for the pause", async () => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.answer = down;

    expect(await failureOf(discovery.refresh())).toMatchObject({ code: "transport_unreachable" });
    expect(await failureOf(discovery.refresh())).toMatchObject({ code: "transport_unreachable" });
    expect(await discovery.get()).toMatchObject({ isStale: false });
    expect(bank.requests).toBe(3);
  });
});

describe("a document that is refused", () => {
  it.each([
    [{ ...document, issuer: "https://evil.example" }, "issuer_mismatch"],
    [{ ...document, token_endpoint: "http://evil.example" }, "endpoint_not_https"],
    [{ ...document, scopes_supported: 1 }, "metadata_invalid"],
  ])("is no outage: the old one is not served for it (%#)", async (bad, code) => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.time += hour;
    bank.answer = answering(bad);

    expect(await failureOf(discovery.get())).toMatchObject({ code });
    expect(await failureOf(discovery.get())).toMatchObject({ code });
    expect(discovery.snapshot()).toMatchObject({ fetchedAt: now });
  });

  it("ends an outage, so that the old one is not served for that either", async () => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.time += hour;
    bank.answer = down;
    await discovery.get();
    bank.answer = answering({ ...document, issuer: "https://evil.example" });

    expect(await failureOf(discovery.refresh())).toMatchObject({ code: "issuer_mismatch" });
    expect(await failureOf(discovery.get())).toMatchObject({ code: "issuer_mismatch" });
  });
});

describe("callers at the same time", () => {
  /** A bank that answers when the test says. */
  function slowBank() {
    const { bank, discovery } = setUp();
    const pending = Promise.withResolvers<Response>();
    bank.answer = () => pending.promise;
    return { bank, discovery, answerNow: () => pending.resolve(Response.json(document)) };
  }

  it("share one request and one document", async () => {
    const { bank, discovery, answerNow } = slowBank();

    const waiting = [discovery.get(), discovery.get(), discovery.refresh()];
    answerNow();
    const [first, second, third] = await Promise.all(waiting);

    expect(bank.requests).toBe(1);
    expect(second?.metadata).toBe(first?.metadata);
    expect(third?.metadata).toBe(first?.metadata);
  });

  it("leave each by itself: the signal of one does not end the wait of the others", async () => {
    const { bank, discovery, answerNow } = slowBank();
    const controller = new AbortController();

    const leaving = failureOf(discovery.get({ signal: controller.signal }));
    const staying = discovery.get();
    controller.abort();
    expect(await leaving).toMatchObject({ code: "transport_aborted", host: "auth1.openbanking.zopa.com" });
    answerNow();

    expect(await staying).toMatchObject({ isStale: false });
    expect(bank.requests).toBe(1);
  });

  it("end the request when the last has left, and the next one starts anew", async () => {
    const { bank, discovery } = setUp();
    const signals: AbortSignal[] = [];
    const controller = new AbortController();
    const hanging = createDiscovery(zopa, {
      fetch: (_, init) => {
        signals.push(init?.signal as AbortSignal);
        return new Promise(() => {});
      },
      clock: () => bank.time,
    });

    const leaving = [
      hanging.get({ signal: controller.signal }),
      hanging.get({ signal: controller.signal }),
    ].map(failureOf);
    controller.abort();
    await Promise.all(leaving);
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);

    const last = new AbortController();
    const next = failureOf(hanging.get({ signal: last.signal }));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    last.abort();
    await next;
    expect(await discovery.get()).toMatchObject({ isStale: false });
  });

  it("leave nothing behind on their signals", async () => {
    const { discovery } = setUp();
    const { signal } = new AbortController();

    await discovery.get({ signal });

    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("share a failure, and the next one tries again", async () => {
    const { bank, discovery } = setUp();
    bank.answer = down;

    const failures = await Promise.all([failureOf(discovery.get()), failureOf(discovery.get())]);
    expect(failures).toMatchObject([{ code: "transport_unreachable" }, { code: "transport_unreachable" }]);
    expect(bank.requests).toBe(1);

    bank.answer = answering(document);
    expect(await discovery.get()).toMatchObject({ isStale: false });
  });

  it("get no old document for a signal of their own", async () => {
    const { bank, discovery } = setUp();
    await discovery.get();
    bank.time += hour;
    bank.answer = () => new Promise(() => {});
    const controller = new AbortController();

    const leaving = failureOf(discovery.get({ signal: controller.signal }));
    controller.abort(new DOMException("late", "TimeoutError"));

    expect(await leaving).toMatchObject({ code: "transport_timeout" });
  });

  it("ask nothing with a signal that has aborted before", async () => {
    const { bank, discovery } = setUp();

    expect(await failureOf(discovery.get({ signal: AbortSignal.abort() }))).toMatchObject({
      code: "transport_aborted",
    });
    expect(bank.requests).toBe(0);
  });
});

describe("a snapshot", () => {
  async function stored(changes: object = {}): Promise<unknown> {
    const { discovery } = setUp();
    await discovery.get();
    return { ...JSON.parse(JSON.stringify(discovery.snapshot())), ...changes };
  }

  it("carries the document over without a request, as JSON", async () => {
    const { bank, discovery } = setUp({ snapshot: await stored() });

    expect(await discovery.get()).toEqual({ metadata: document, fetchedAt: now, isStale: false });
    expect(bank.requests).toBe(0);
    expect(discovery.snapshot()).toEqual({ version: 1, fetchedAt: now, metadata: document });
  });

  it("is served without a network when it is old, for a limited time", async () => {
    const { bank, discovery } = setUp({ snapshot: await stored(), staleSeconds: 7 * day });
    bank.answer = down;
    bank.time += 6 * day;

    expect(await discovery.get()).toMatchObject({
      isStale: true,
      failure: { code: "transport_unreachable" },
    });
  });

  it("from a future that no clock explains is neither fresh nor served stale", async () => {
    const { bank, discovery } = setUp({ snapshot: await stored({ fetchedAt: now + 61 }) });
    bank.answer = down;

    expect(await failureOf(discovery.get())).toMatchObject({ code: "transport_unreachable" });
  });

  it("of a machine whose clock is a little ahead is as good as of now", async () => {
    const { bank, discovery } = setUp({ snapshot: await stored({ fetchedAt: now + 60 }) });

    expect(await discovery.get()).toMatchObject({ isStale: false });
    expect(bank.requests).toBe(0);
  });

  it.each([
    [null, "version"],
    ["text", "version"],
    [[], "version"],
    [{ version: 2 }, "version"],
    [{ version: 1 }, "fetchedAt"],
    [{ version: 1, fetchedAt: "1", metadata: document }, "fetchedAt"],
    [{ version: 1, fetchedAt: -1, metadata: document }, "fetchedAt"],
    [{ version: 1, fetchedAt: Number.NaN, metadata: document }, "fetchedAt"],
    [{ version: 1, fetchedAt: now }, "metadata"],
    [
      { version: 1, fetchedAt: now, metadata: { ...document, token_endpoint: "http://evil.example" } },
      "metadata",
    ],
    [{ version: 1, fetchedAt: now, metadata: { ...document, scopes_supported: 1 } }, "metadata"],
  ])("is checked before it is believed (%#)", (snapshot, member) => {
    expect(thrownBy(() => setUp({ snapshot }))).toMatchObject({ code: "snapshot_invalid", member });
  });

  it("says what is wrong with its document, and what to do", () => {
    const snapshot = { version: 1, fetchedAt: now, metadata: { ...document, scopes_supported: 1 } };

    expect(String(thrownBy(() => setUp({ snapshot })))).toBe(
      "DiscoveryError: The snapshot holds a document that would be refused today at `scopes_supported`. Throw it away and discover again.",
    );
  });

  it("of another issuer is refused", () => {
    const snapshot = {
      version: 1,
      fetchedAt: now,
      metadata: { ...document, issuer: "https://evil.example" },
    };

    expect(thrownBy(() => setUp({ snapshot }))).toMatchObject({ code: "issuer_mismatch" });
  });
});
