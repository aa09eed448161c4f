import { describe, expect, it } from "vitest";
import { type CallbackHandlerOptions, createCallbackHandler } from "./create-callback-handler.js";

const address = "https://tpp.example/callback";
const formType = "application/x-www-form-urlencoded";

/** A handler, and what came through it. */
function handlerOf(options: Partial<CallbackHandlerOptions> = {}) {
  const received: URLSearchParams[] = [];
  const problems: unknown[] = [];
  const handle = createCallbackHandler({
    receive: (fields) => {
      received.push(fields);
      return Response.redirect("https://tpp.example/accounts", 303);
    },
    onError: (problem) => problems.push(problem),
    ...options,
  });
  return { handle, received, problems };
}

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Request {
  return new Request(address, { method: "POST", body, headers: { "content-type": formType, ...headers } });
}

describe("the callback handler", () => {
  it("gives the relay page to GET", async () => {
    const { handle } = handlerOf({ page: { language: "cy" } });

    const response = await handle(new Request(address));

    expect(response.status).toBe(200);
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(await response.text()).toContain('<html lang="cy">');
  });

  it("gives its headers alone to HEAD", async () => {
    const response = await handlerOf().handle(new Request(address, { method: "HEAD" }));

    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(await response.text()).toBe("");
  });

  it("hands the posted fields over and returns what the caller decides", async () => {
    const { handle, received } = handlerOf();

    const response = await handle(post("code=a%2Bb&state=s&state=t+u"));

    expect(received.map((fields) => [...fields])).toEqual([
      [
        ["code", "a+b"],
        ["state", "s"],
        ["state", "t u"],
      ],
    ]);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe("https://tpp.example/accounts");
  });

  it("guards the caller's answer, and leaves alone what the caller chose", async () => {
    const receive = () =>
      new Response("done", { headers: { "referrer-policy": "origin", "set-cookie": "a=1" } });
    const { headers } = await handlerOf({ receive }).handle(post("code=a"));

    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("origin");
    expect(headers.getSetCookie()).toEqual(["a=1"]);
  });

  it("gives the caller the request, for its cookies", async () => {
    const receive = (_: URLSearchParams, request: Request) => new Response(request.headers.get("x-session"));

    const response = await handlerOf({ receive }).handle(post("code=a", { "x-session": "7" }));

    expect(await response.text()).toBe("7");
  });

  it.each(["PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s", async (method) => {
    const response = await handlerOf().handle(new Request(address, { method }));

    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  it.each([
    "application/json",
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/x-www-form-urlencodedx",
    "application/x-www-form-urlencoded; charset=utf-16",
    "application/x-www-form-urlencoded, text/plain",
    "",
  ])("refuses the content type %j", async (type) => {
    const { handle, received } = handlerOf();

    const response = await handle(post(new TextEncoder().encode("code=a"), { "content-type": type }));

    expect(response.status).toBe(415);
    expect(received).toEqual([]);
  });

  it.each([`${formType}; charset=UTF-8`, `${formType};charset="utf-8"`, formType.toUpperCase()])(
    "accepts the content type %j",
    async (type) => {
      expect((await handlerOf().handle(post("code=a", { "content-type": type }))).status).toBe(303);
    },
  );

  it("refuses a form that is longer than the limit, whatever its length claims to be", async () => {
    const { handle, received } = handlerOf({ limitBytes: 10 });
    const pieces = ReadableStream.from([
      new TextEncoder().encode("code=1"),
      new TextEncoder().encode("23456"),
    ]);
    const streamed = new Request(address, {
      method: "POST",
      body: pieces,
      duplex: "half",
      headers: { "content-type": formType },
    });

    expect((await handle(post("code=123456"))).status).toBe(413);
    expect((await handle(post("code=1", { "content-length": "11" }))).status).toBe(413);
    expect((await handle(streamed)).status).toBe(413);
    expect(received).toEqual([]);
    expect((await handle(post("code=12345"))).status).toBe(303);
  });

  it("reads no more than it needs of a form without end", async () => {
    let pieces = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    const request = new Request(address, {
      method: "POST",
      body: endless,
      duplex: "half",
      headers: { "content-type": formType },
    });

    const response = await handlerOf({ limitBytes: 5_000 }).handle(request);

    expect(response.status).toBe(413);
    expect(pieces).toBeLessThan(12);
  });

  it.each([
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { "sec-fetch-site": "cross-site", origin: "https://tpp.example" },
    { origin: "https://elsewhere.example" },
    { origin: "rubbish" },
  ])("refuses a POST from another site: %j", async (headers) => {
    const { handle, received } = handlerOf();

    expect((await handle(post("code=a", headers))).status).toBe(403);
    expect(received).toEqual([]);
  });

  it.each([
    { "sec-fetch-site": "same-origin", origin: "null" },
    { origin: "null" },
    { origin: "https://tpp.example" },
  ])("accepts the POST of its own page: %j", async (headers) => {
    expect((await handlerOf().handle(post("code=a", headers))).status).toBe(303);
  });

  it("accepts a POST from the bank when told to", async () => {
    const { handle } = handlerOf({ postedBy: "anyone" });

    expect((await handle(post("code=a", { "sec-fetch-site": "cross-site" }))).status).toBe(303);
  });

  it("turns what the caller throws into a plain page that tells nothing of it", async () => {
    const problem = new Error("the database password is hunter2");
    const { handle, problems } = handlerOf({
      receive: () => {
        throw problem;
      },
    });

    const response = await handle(post("code=a"));

    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("hunter2");
    expect(problems).toEqual([problem]);
  });

  it("tells the caller that somebody has read the form before", async () => {
    const { handle, problems } = handlerOf();
    const request = post("code=a");
    await request.text();

    expect((await handle(request)).status).toBe(500);
    expect(problems).toEqual([expect.any(TypeError)]);
    expect(String(problems[0])).toContain("was read before");
  });

  it.each([
    [{ receive: undefined as never }, "`receive`"],
    [{ limitBytes: 0 }, "`limitBytes`"],
    [{ limitBytes: Number.POSITIVE_INFINITY }, "`limitBytes`"],
    [{ postedBy: "nobody" as never }, "`postedBy`"],
    [{ page: { redirectsTo: ["*"] } }, "`redirectsTo`"],
  ])("refuses the options %j", (options, name) => {
    expect(() => handlerOf(options)).toThrow(name);
  });
});
