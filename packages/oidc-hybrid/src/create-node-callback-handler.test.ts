import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { CallbackHandlerOptions } from "./create-callback-handler.js";
import { createNodeCallbackHandler } from "./create-node-callback-handler.js";

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Site {
  readonly port: number;
  readonly problems: unknown[];
}

/** A server whose only address is the callback. */
async function startSite(
  options: Partial<CallbackHandlerOptions> = {},
  before: (request: IncomingMessage) => Promise<void> = async () => {},
): Promise<Site> {
  const problems: unknown[] = [];
  const handle = createNodeCallbackHandler({
    receive: (fields, { url, method, headers }) =>
      Response.json({ fields: [...fields], url, method, cookie: headers.get("cookie") }),
    onError: (problem) => problems.push(problem),
    ...options,
  });
  const server = createServer((incoming, response) => {
    void before(incoming).then(() => handle(incoming, response));
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, problems };
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

/** Not `fetch`: that would set `host` itself, and would not send TRACE. */
async function send(port: number, { method = "POST", path = "/callback", body = "", headers = {} }: Sent) {
  const outgoing = request({
    port,
    method,
    path,
    headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
  });
  outgoing.end(body);
  const [response] = (await once(outgoing, "response")) as [IncomingMessage];
  let text = "";
  for await (const piece of response) {
    text += piece;
  }
  return { status: response.statusCode, headers: response.headers, text };
}

describe("the callback handler of node:http", () => {
  it("gives the relay page to GET", async () => {
    const { port } = await startSite();

    const { status, headers, text } = await send(port, { method: "GET" });

    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(text).toContain("<!doctype html>");
  });

  it("hands over the posted fields, the cookies and the address", async () => {
    const { port } = await startSite();

    const { text } = await send(port, {
      path: "/callback?tenant=7",
      body: "code=a&state=b",
      headers: { host: "tpp.example", cookie: "session=1" },
    });

    expect(JSON.parse(text)).toEqual({
      fields: [
        ["code", "a"],
        ["state", "b"],
      ],
      url: "https://tpp.example/callback?tenant=7",
      method: "POST",
      cookie: "session=1",
    });
  });

  it.each([
    ["//elsewhere.example/x", "tpp.example", "https://tpp.example//elsewhere.example/x"],
    ["https://elsewhere.example/x", "tpp.example", "https://tpp.example/"],
    ["/x", "tpp.example/evil?", "https://tpp.example/x"],
    ["/x", "not a host", "https://localhost/x"],
  ])("reads the address %s of the host %s as %s", async (path, host, url) => {
    const { port } = await startSite();

    expect(JSON.parse((await send(port, { path, body: "code=a", headers: { host } })).text)).toMatchObject({
      url,
    });
  });

  it("sends each cookie of the caller's answer as a header of its own", async () => {
    const receive = () => {
      const headers = new Headers({ location: "/accounts" });
      headers.append("set-cookie", "a=1");
      headers.append("set-cookie", "b=2");
      return new Response(null, { status: 303, headers });
    };
    const { port } = await startSite({ receive });

    const { status, headers } = await send(port, { body: "code=a" });

    expect(status).toBe(303);
    expect(headers).toMatchObject({
      location: "/accounts",
      "set-cookie": ["a=1", "b=2"],
      "cache-control": "no-store",
    });
  });

  it.each(["PUT", "TRACE", "OPTIONS"])("refuses %s", async (method) => {
    const { port } = await startSite();

    expect((await send(port, { method })).status).toBe(405);
  });

  it("answers a form that is too long before it has all of it", async () => {
    const { port } = await startSite({ limitBytes: 1_000 });
    const outgoing = request({
      port,
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    outgoing.on("error", () => {});

    outgoing.write("x".repeat(2_000));
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];

    expect(response.statusCode).toBe(413);
    expect(response.headers.connection).toBe("close");
    outgoing.destroy();
  });

  it("says so when something has parsed the form before", async () => {
    const { port, problems } = await startSite({}, async (incoming) => {
      incoming.resume();
      await once(incoming, "end");
    });

    expect((await send(port, { body: "code=a" })).status).toBe(500);
    expect(String(problems[0])).toContain("mount the callback handler before");
  });

  it("outlives a browser that goes away in the middle of the form", async () => {
    const { port, problems } = await startSite();
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");

    socket.write(
      "POST / HTTP/1.1\r\nhost: a\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 99\r\n\r\ncode=",
    );
    socket.destroySoon();

    await expect.poll(() => problems.length).toBe(1);
    expect((await send(port, { body: "code=a" })).status).toBe(200);
  });

  it("tells only the caller why the caller's own code failed", async () => {
    const { port, problems } = await startSite({
      receive: () => Promise.reject(new Error("hunter2")),
    });

    const { status, text } = await send(port, { body: "code=a" });

    expect([status, problems.length]).toEqual([500, 1]);
    expect(text).not.toContain("hunter2");
  });

  it("ends the connection when the caller's answer breaks off", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("broke off")) });
    const { port, problems } = await startSite({ receive: () => new Response(broken) });

    expect((await send(port, { body: "code=a" })).status).toBe(500);
    expect(String(problems[0])).toContain("broke off");
  });
});
