import { shownBy } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bankThatAnswers, clientOf, interactionId, now, watchedBody } from "./__fixtures__/bank.js";
import { inSentence, secretByName, secretByShape } from "./__fixtures__/secrets.js";
import type { Fetch } from "./fetch.js";
import { readBytes } from "./read-bytes.js";
import { readJson } from "./read-json.js";
import { readNothing } from "./read-nothing.js";
import { type RequestInput, sendRequest } from "./send-request.js";

const url = "https://rs1.bank.example/open-banking/v4.0/aisp/accounts";
const get: RequestInput<unknown> = { method: "GET", url, read: readJson };
const json = { "content-type": "application/json; charset=utf-8" };

describe("a request", () => {
  it("asks for JSON, carries an interaction id and never follows a redirect", async () => {
    const bank = bankThatAnswers(() => Response.json({}));

    await sendRequest(clientOf(bank.fetch), { ...get, headers: { authorization: "Bearer abc" } });

    const [request] = bank.requests;
    expect(request?.method).toBe("GET");
    expect(request?.redirect).toBe("manual");
    expect(Object.fromEntries(request?.headers ?? [])).toEqual({
      accept: "application/json",
      authorization: "Bearer abc",
      "x-fapi-interaction-id": interactionId,
    });
  });

  it("sends a form as a form, without a charset that strict servers stumble over", async () => {
    const bank = bankThatAnswers(() => Response.json({}));

    await sendRequest(clientOf(bank.fetch), {
      ...get,
      method: "POST",
      body: new URLSearchParams({ grant_type: "client_credentials", scope: "openid accounts" }),
    });

    const [request] = bank.requests;
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(await request?.text()).toBe("grant_type=client_credentials&scope=openid+accounts");
  });

  it("asks for nothing where no body is due", async () => {
    const bank = bankThatAnswers(() => new Response(null, { status: 204 }));

    const answer = await sendRequest(clientOf(bank.fetch), {
      method: "DELETE",
      url,
      mediaTypes: [],
      read: readNothing,
    });

    expect(bank.requests[0]?.headers.has("accept")).toBe(false);
    expect(answer).toMatchObject({ status: 204, body: undefined, interactionId });
  });

  it("sends the interaction id that the caller gives", async () => {
    const bank = bankThatAnswers(() => Response.json({}));
    const given = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

    await sendRequest(clientOf(bank.fetch), get, { interactionId: given });

    expect(bank.requests[0]?.headers.get("x-fapi-interaction-id")).toBe(given);
  });

  it.each([
    ["http://rs1.bank.example/", "`url` begins with http:: a bank is spoken to over https only."],
    ["zopa://consent-access-request", "`url` begins with zopa:: a bank is spoken to over https only."],
    ["/accounts?token=abc", "`url` is not an absolute URL: give one that begins with https://."],
    [
      "https://me:pw@bank.example/",
      "`url` carries a name, a password or a fragment: none of them has a place in a request.",
    ],
    [
      "https://me@bank.example/",
      "`url` carries a name, a password or a fragment: none of them has a place in a request.",
    ],
    [
      "https://:pw@bank.example/",
      "`url` carries a name, a password or a fragment: none of them has a place in a request.",
    ],
    [
      "https://bank.example/#x",
      "`url` carries a name, a password or a fragment: none of them has a place in a request.",
    ],
  ])("is refused with the URL %s", async (bad, message) => {
    const bank = bankThatAnswers(() => Response.json({}));

    await expect(sendRequest(clientOf(bank.fetch), { ...get, url: bad })).rejects.toThrow(
      new TypeError(message),
    );
    expect(bank.requests).toEqual([]);
  });

  it.each([0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    "is refused with a time limit of %d",
    async (timeoutMs) => {
      const bank = bankThatAnswers(() => Response.json({}));

      await expect(sendRequest(clientOf(bank.fetch, { timeoutMs }), get)).rejects.toThrow(
        "`timeoutMs` must be a whole number",
      );
      await expect(sendRequest(clientOf(bank.fetch, { limitBytes: timeoutMs }), get)).rejects.toThrow(
        "`limitBytes` must be",
      );
    },
  );

  it("may have the longest limits that there are", async () => {
    const bank = bankThatAnswers(() => Response.json({}));

    await sendRequest(clientOf(bank.fetch, { timeoutMs: 2 ** 31 - 1, limitBytes: 2 ** 31 - 1 }), get);

    expect(bank.requests).toHaveLength(1);
  });

  it("is refused with an interaction id that is no UUID", async () => {
    const bank = bankThatAnswers(() => Response.json({}));

    await expect(sendRequest(clientOf(bank.fetch), get, { interactionId: "42" })).rejects.toThrow(
      "`interactionId` is not a UUID",
    );
  });

  it("is refused with a token that has a line break, and does not show the token", async () => {
    const bank = bankThatAnswers(() => Response.json({}));
    const headers = { authorization: "Bearer secret-token\nx: y" };

    const refusal = await sendRequest(clientOf(bank.fetch), { ...get, headers }).catch(
      (error: unknown) => error,
    );

    expect(refusal).toBeInstanceOf(TypeError);
    expect(shownBy(refusal)).toContain("`authorization` cannot be sent");
    expect(shownBy(refusal)).not.toContain("secret-token");
  });
});

describe("a good answer", () => {
  it("is returned with its status, headers, body and interaction id", async () => {
    const returned = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    const headers = { ...json, "x-fapi-interaction-id": returned };
    const bank = bankThatAnswers(() => new Response('{"Data":{}}', { status: 201, headers }));

    const answer = await sendRequest(clientOf(bank.fetch), get);

    expect(answer).toMatchObject({ status: 201, body: { Data: {} }, interactionId: returned });
    expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  });

  it.each(["", "not-a-uuid", "7c9e6679-7425-40de-944b-e07fc1f90ae7 x"])(
    "with the interaction id '%s' keeps ours",
    async (returned) => {
      const bank = bankThatAnswers(
        () => new Response("{}", { headers: { ...json, "x-fapi-interaction-id": returned } }),
      );

      const answer = await sendRequest(clientOf(bank.fetch), get);

      expect(answer.interactionId).toBe(interactionId);
    },
  );

  it("whose interaction id is the token that we sent keeps ours", async () => {
    const token = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    const bank = bankThatAnswers(
      () => new Response("", { status: 500, headers: { "x-fapi-interaction-id": token } }),
    );
    const headers = { authorization: `Bearer ${token}` };

    const error = await sendRequest(clientOf(bank.fetch), { ...get, headers }).catch(
      (problem: unknown) => problem,
    );

    expect(error).toMatchObject({ code: "bank_error", interactionId });
    expect(shownBy(error)).not.toContain(token);
  });

  it("may be of another media type where the caller says so", async () => {
    const bank = bankThatAnswers(
      () => new Response("%PDF", { headers: { "content-type": "Application/PDF" } }),
    );

    const answer = await sendRequest(clientOf(bank.fetch), {
      method: "GET",
      url,
      mediaTypes: ["application/pdf"],
      read: readBytes,
    });

    expect(new TextDecoder().decode(answer.body)).toBe("%PDF");
  });
});

describe("a refusal", () => {
  it("carries the OBIE errors", async () => {
    const Errors = [
      {
        ErrorCode: "U002",
        Path: "Data.Permissions[1]",
        Message: "Unsupported permission",
        Url: "https://x.example",
      },
    ];
    const bank = bankThatAnswers(() => Response.json({ Id: "1", Errors }, { status: 400 }));

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "bank_error",
      status: 400,
      host: "rs1.bank.example",
      errors: [{ ErrorCode: "U002", Path: "Data.Permissions[1]", Message: "Unsupported permission" }],
      interactionId,
      retryable: false,
    });
  });

  it("carries the OAuth error", async () => {
    const body = { error: "invalid_client", error_description: "Client authentication failed" };
    const bank = bankThatAnswers(() => Response.json(body, { status: 401 }));

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      oauthError: "invalid_client",
      oauthErrorDescription: "Client authentication failed",
    });
  });

  it("carries the error of the challenge where there is no body (RFC 6750 §3)", async () => {
    const headers = {
      "www-authenticate": 'Bearer realm="x", error="invalid_token", error_description="gone"',
    };
    const bank = bankThatAnswers(() => new Response(null, { status: 401, headers }));

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      status: 401,
      oauthError: "invalid_token",
    });
  });

  it.each([
    ["HTML", "<html><body>Bad gateway for Rora</body></html>", { "content-type": "text/html" }],
    ["no body", null, {}],
    ["half of a JSON", '{"Errors":[{"ErrorCode":"U0', json],
    ["a list", "[1,2]", json],
    ["a null", "null", json],
    ["errors that are not a list", '{"Errors":{"ErrorCode":"U002"}}', json],
    ["entries that are not objects", '{"Errors":[null,1,"x",[]],"error":{"a":1}}', json],
    ["a prototype", '{"__proto__":{"error":"x"}}', json],
    ["more than 64 KiB", `{"error":"${"x".repeat(70_000)}"}`, json],
  ] as const)("with %s as its body is still a bank error", async (_, body, headers) => {
    const bank = bankThatAnswers(() => new Response(body, { status: 502, headers }));

    const error = await sendRequest(clientOf(bank.fetch), get).catch((problem: unknown) => problem);

    expect(error).toMatchObject({ code: "bank_error", status: 502, retryable: true });
    expect(shownBy(error)).not.toContain("Rora");
    expect(error).toHaveProperty("oauthError", undefined);
  });

  it("whose body breaks off is still a bank error, and its body was let go", async () => {
    const { stream } = watchedBody(['{"Errors":'], "breaks");
    const bank = bankThatAnswers(() => new Response(stream, { status: 503, headers: json }));

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "bank_error",
      status: 503,
    });
  });

  it.each([
    ["120", 120],
    ["0", 0],
    ["Sun, 22 Nov 2026 12:01:30 GMT", 90],
    ["Sunday, 22-Nov-26 12:01:30 GMT", 90],
    ["Sun Nov 22 12:01:30 2026", 90],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["-5", undefined],
    ["1e3", undefined],
    ["soon", undefined],
    ["99999999999", undefined],
  ])("with Retry-After '%s' asks to wait %s seconds", async (field, seconds) => {
    const bank = bankThatAnswers(
      () => new Response(null, { status: 429, headers: { "retry-after": field } }),
    );

    const error = await sendRequest(clientOf(bank.fetch), get).catch((problem: unknown) => problem);

    expect(error).toMatchObject({ status: 429, retryable: true });
    expect(error).toHaveProperty("retryAfterSeconds", seconds);
  });

  it("counts a Retry-After date from the bank's own clock, not from ours", async () => {
    const headers = { "retry-after": "Sun, 22 Nov 2026 12:01:30 GMT", date: "Sun, 22 Nov 2026 12:01:00 GMT" };
    const bank = bankThatAnswers(() => new Response(null, { status: 503, headers }));

    await expect(sendRequest(clientOf(bank.fetch, { clock: () => now + 600 }), get)).rejects.toMatchObject({
      retryAfterSeconds: 30,
    });
  });
});

describe("an answer that may not be used", () => {
  it.each([300, 301, 302, 303, 304, 307, 308])("is a redirect: %i", async (status) => {
    const { stream, state } = watchedBody(["moved"], "hangs");
    const bank = bankThatAnswers(
      () =>
        new Response(status === 304 ? null : stream, {
          status,
          headers: { location: "https://evil.example/?t=1" },
        }),
    );

    const error = await sendRequest(clientOf(bank.fetch), get).catch((problem: unknown) => problem);

    expect(error).toMatchObject({ code: "transport_unexpected_redirect", status, retryable: false });
    expect(shownBy(error)).not.toContain("evil");
    expect(state.cancelled).toBe(status !== 304);
  });

  it("came after a redirect that fetch followed against our word", async () => {
    const response = Object.defineProperty(Response.json({}), "redirected", { value: true });

    await expect(
      sendRequest(
        clientOf(() => Promise.resolve(response)),
        get,
      ),
    ).rejects.toMatchObject({
      code: "transport_unexpected_redirect",
    });
  });

  it.each([
    ["text/html", "<p>Maintenance</p>"],
    ["application/jsonp", "{}"],
    ["application/json, text/html", "{}"],
    ["text/json", "{}"],
    [undefined, "{}"],
  ])("has the media type %s", async (type, body) => {
    const { stream, state } = watchedBody([body], "hangs");
    const headers: Record<string, string> = type === undefined ? {} : { "content-type": type };
    const bank = bankThatAnswers(() => new Response(stream, { headers }));

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "transport_unexpected_content_type",
      status: 200,
      interactionId,
    });
    expect(state.cancelled).toBe(true);
  });

  it.each([
    ["no body at all", null, {}],
    ["an empty body", "", json],
    ["a length of zero and no media type", "", { "content-length": "0" }],
  ])("has %s", async (_, body, headers) => {
    const bank = bankThatAnswers(() => new Response(body, { headers }));

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "response_format",
      reason: "empty_body",
      interactionId,
    });
  });

  it.each([
    ["not_json", '{"Data":{"Account":[{"AccountId":"222'],
    ["not_json", "Rora Fairweather"],
    ["not_utf8", new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ] as const)("is %s", async (reason, body) => {
    const bank = bankThatAnswers(() => new Response(body, { headers: json }));

    const error = await sendRequest(clientOf(bank.fetch), get).catch((problem: unknown) => problem);

    expect(error).toMatchObject({ code: "response_format", reason });
    expect(shownBy(error)).not.toMatch(/AccountId|Rora/);
  });

  it("is larger than the limit, and is not read to its end", async () => {
    const { stream, state } = watchedBody(Array(10).fill("x".repeat(1024)), "hangs");
    const bank = bankThatAnswers(() => new Response(stream, { headers: json }));

    await expect(sendRequest(clientOf(bank.fetch, { limitBytes: 4096 }), get)).rejects.toMatchObject({
      code: "transport_body_too_large",
      message: expect.stringContaining("more than 4 KiB"),
    });
    expect(state.cancelled).toBe(true);
  });

  it("says that it is larger than the limit, and is not read at all", async () => {
    const { stream, state } = watchedBody(["{}"], "hangs");
    const bank = bankThatAnswers(
      () => new Response(stream, { headers: { ...json, "content-length": "8388609" } }),
    );

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "transport_body_too_large",
    });
    expect(state.cancelled).toBe(true);
  });

  it("is exactly as large as the limit, and is used", async () => {
    const bank = bankThatAnswers(() => new Response('{"a": 1}', { headers: json }));

    const answer = await sendRequest(clientOf(bank.fetch, { limitBytes: 8 }), get);

    expect(answer.body).toEqual({ a: 1 });
  });

  it("breaks off", async () => {
    const { stream } = watchedBody(['{"Data":'], "breaks");
    const bank = bankThatAnswers(() => new Response(stream, { headers: json }));

    await expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "transport_connection_closed",
      retryable: true,
      interactionId,
    });
  });
});

describe("the time limit and the caller's signal", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const never: Fetch = () => new Promise(() => {});

  it("ends a request after 30 seconds, even where fetch does not look at its signal", async () => {
    const outcome = expect(sendRequest(clientOf(never), get)).rejects.toMatchObject({
      code: "transport_timeout",
      retryable: true,
      host: "rs1.bank.example",
    });

    await vi.advanceTimersByTimeAsync(29_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);

    await outcome;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends a body that stops in the middle, and lets go of it", async () => {
    const { stream, state } = watchedBody(['{"Data":'], "hangs");
    const bank = bankThatAnswers(() => new Response(stream, { headers: json }));
    const outcome = expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "transport_timeout",
    });

    await vi.advanceTimersByTimeAsync(30_000);

    await outcome;
    expect(state.cancelled).toBe(true);
  });

  it("ends an error body that stops in the middle", async () => {
    const { stream, state } = watchedBody(['{"Errors":'], "hangs");
    const bank = bankThatAnswers(() => new Response(stream, { status: 500, headers: json }));
    const outcome = expect(sendRequest(clientOf(bank.fetch), get)).rejects.toMatchObject({
      code: "transport_timeout",
    });

    await vi.advanceTimersByTimeAsync(30_000);

    await outcome;
    expect(state.cancelled).toBe(true);
  });

  it("leaves no timer and no listener behind a good answer", async () => {
    const bank = bankThatAnswers(() => Response.json({}));
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, "addEventListener");
    const removed = vi.spyOn(controller.signal, "removeEventListener");

    await sendRequest(clientOf(bank.fetch), get, { signal: controller.signal });

    expect(vi.getTimerCount()).toBe(0);
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it("is not sent at all when the signal was aborted before", async () => {
    const bank = bankThatAnswers(() => Response.json({}));

    await expect(
      sendRequest(clientOf(bank.fetch), get, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({
      code: "transport_aborted",
      retryable: false,
    });
    expect(bank.requests).toEqual([]);
  });

  it("is ended by the caller's signal while it waits for an answer", async () => {
    const controller = new AbortController();
    const outcome = expect(
      sendRequest(clientOf(never), get, { signal: controller.signal }),
    ).rejects.toMatchObject({
      code: "transport_aborted",
    });

    controller.abort(new Error("The customer left."));

    await outcome;
  });

  it("is ended by the caller's signal while it reads", async () => {
    const { stream, state } = watchedBody(['{"Data":'], "hangs");
    const bank = bankThatAnswers(() => new Response(stream, { headers: json }));
    const controller = new AbortController();
    const outcome = expect(
      sendRequest(clientOf(bank.fetch), get, { signal: controller.signal }),
    ).rejects.toMatchObject({
      code: "transport_aborted",
    });
    await vi.advanceTimersByTimeAsync(5);

    controller.abort();

    await outcome;
    expect(state.cancelled).toBe(true);
  });

  it("calls it a time-out when the caller's signal is one", async () => {
    const reason = new DOMException("The operation timed out.", "TimeoutError");

    await expect(
      sendRequest(clientOf(never), get, { signal: AbortSignal.abort(reason) }),
    ).rejects.toMatchObject({
      code: "transport_timeout",
    });
  });

  it("lets go of an answer that arrives after the end", async () => {
    const { stream, state } = watchedBody(["{}"], "hangs");
    const late: Fetch = () =>
      new Promise((resolve) => setTimeout(() => resolve(new Response(stream, { headers: json })), 60_000));
    const outcome = expect(sendRequest(clientOf(late), get)).rejects.toMatchObject({
      code: "transport_timeout",
    });

    await vi.advanceTimersByTimeAsync(60_000);

    await outcome;
    expect(state.cancelled).toBe(true);
  });
});

describe("a connection that fails", () => {
  const failing =
    (cause: unknown): Fetch =>
    () =>
      Promise.reject(new TypeError("fetch failed", { cause }));
  const withCode = (code: string): Error => Object.assign(new Error("failed"), { code });

  it.each([
    ["ECONNREFUSED", "transport_unreachable"],
    ["ENOTFOUND", "transport_unreachable"],
    ["EAI_AGAIN", "transport_unreachable"],
    ["UND_ERR_CONNECT_TIMEOUT", "transport_unreachable"],
    ["UND_ERR_HEADERS_TIMEOUT", "transport_timeout"],
    ["UND_ERR_BODY_TIMEOUT", "transport_timeout"],
    ["ECONNRESET", "transport_connection_closed"],
    ["UND_ERR_SOCKET", "transport_connection_closed"],
    ["EPIPE", "transport_connection_closed"],
    ["HPE_INVALID_CONSTANT", "transport_connection_closed"],
    ["ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", "transport_tls"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "transport_tls"],
    ["CERT_HAS_EXPIRED", "transport_tls"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "transport_tls"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "transport_tls"],
    ["SELF_SIGNED_CERT_IN_CHAIN", "transport_tls"],
  ])("with %s is %s", async (code, expected) => {
    const error = await sendRequest(clientOf(failing(withCode(code))), get).catch(
      (problem: unknown) => problem,
    );

    expect(error).toMatchObject({ code: expected, host: "rs1.bank.example", interactionId });
    expect(error).toHaveProperty("cause.cause.code", code);
  });

  it("after every address was tried is told by the first of them", async () => {
    const cause = new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")], "");

    await expect(sendRequest(clientOf(failing(cause)), get)).rejects.toMatchObject({
      code: "transport_unreachable",
    });
  });

  it.each([
    undefined,
    "text",
    42,
    null,
    { code: "ECONNREFUSED" },
    new RangeError("a bug in the caller's fetch"),
  ])("in a way that nobody knows is coded all the same, and not called retryable: %s", async (failure) => {
    const broken: Fetch = () => Promise.reject(failure);

    await expect(sendRequest(clientOf(broken), get)).rejects.toMatchObject({
      code: "transport_failed",
      retryable: false,
    });
  });

  it("is coded when fetch throws instead of rejecting", async () => {
    const throwing: Fetch = () => {
      throw withCode("ECONNREFUSED");
    };

    await expect(sendRequest(clientOf(throwing), get)).rejects.toMatchObject({
      code: "transport_unreachable",
    });
  });
});

describe("the text of a body that was sent", () => {
  it("is not shown by a bank that repeats it", async () => {
    const body = "plain words of a customer";
    const bank = bankThatAnswers(() =>
      Response.json({ Errors: [{ Message: `Refused: ${body}` }] }, { status: 400 }),
    );

    const error = await sendRequest(clientOf(bank.fetch), { ...get, method: "POST", body }).catch(
      (problem: unknown) => problem,
    );

    expect(error).toMatchObject({ errors: [{ Message: "Refused: [redacted]" }] });
    expect(shownBy(error)).not.toContain(body);
  });
});

describe("no secret that went into a request or came out of it", () => {
  const dishonestBanks: Readonly<Record<string, (text: string) => Fetch>> = {
    "a connection error that quotes the request": (text) => () =>
      Promise.reject(
        new TypeError(text, {
          cause: Object.assign(new Error(text), { code: "UND_ERR_SOCKET", request: text }),
        }),
      ),
    "an error body that echoes it": (text) => () =>
      Promise.resolve(
        Response.json(
          { Errors: [{ ErrorCode: text, Path: text, Message: text }], error: text, error_description: text },
          { status: 400 },
        ),
      ),
    "an HTML error": (text) => () =>
      Promise.resolve(
        new Response(`<p>${text}</p>`, { status: 502, headers: { "content-type": "text/html" } }),
      ),
    "a page where JSON is due": (text) => () =>
      Promise.resolve(new Response(text, { headers: { "content-type": "text/plain" } })),
    "text that is not JSON": (text) => () => Promise.resolve(new Response(`${text}`, { headers: json })),
    "JSON that breaks off": (text) => () =>
      Promise.resolve(new Response(JSON.stringify({ Data: text }).slice(0, -1), { headers: json })),
  };

  it.each(Object.entries(dishonestBanks))("is shown by %s", async (_, bank) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(secretByShape, secretByName), inSentence, async (secret, sentence) => {
        const form = new URLSearchParams({ grant_type: "refresh_token", refresh_token: secret });

        const outcome = await sendRequest(clientOf(bank(sentence(secret))), {
          ...get,
          method: "POST",
          body: form,
        }).catch((problem: unknown) => problem);

        // Text that happens to be JSON is an answer like any other, and no error.
        fc.pre(outcome instanceof Error);
        expect(shownBy(outcome)).not.toContain(secret);
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});
