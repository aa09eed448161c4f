import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { Agent, fetch as undiciFetch } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchThrough } from "./fetch-through.js";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const page = JSON.stringify({ Data: { Transaction: Array.from({ length: 200 }, (_, id) => ({ id })) } });
let answer: Answer;
let server: Server;
let agent: Agent;
let url: URL;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response)).listen(0, "127.0.0.1");
  await once(server, "listening");
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/accounts?page=1`);
  agent = new Agent({ allowH2: false });
});

afterAll(async () => {
  await agent.destroy();
  server.closeAllConnections();
  server.close();
});

const ask = (init: RequestInit = {}): Promise<Response> => fetchThrough(agent, url, init);

/** The same of undici's own `fetch`, which is the oracle here. */
async function askUndici(init: object = {}): Promise<Response> {
  return (await undiciFetch(url, { ...init, dispatcher: agent, redirect: "manual" })) as unknown as Response;
}

const plain =
  (status: number, headers: Record<string, string | string[]>, body?: string | Buffer): Answer =>
  (request, response) => {
    request.resume();
    response.writeHead(status, headers);
    response.end(body);
  };

describe("an answer is what undici's fetch makes of it", () => {
  it.each<[string, Answer, RequestInit?]>([
    ["a page", plain(200, { "content-type": "application/json" }, page)],
    ["nothing at all", plain(200, { "content-length": "0" })],
    ["204", plain(204, {})],
    ["205", plain(205, {})],
    ["304", plain(304, { etag: '"1"' })],
    [
      "a redirect, which is not followed",
      plain(302, { location: "https://elsewhere.example/" }, "over there"),
    ],
    ["an error", plain(500, { "content-type": "text/html" }, "<h1>broken</h1>")],
    ["a status that nobody knows", plain(599, {}, "what?")],
    [
      "a field that is there twice",
      plain(200, { "x-thing": ["a", "b"], "set-cookie": ["a=1", "b=2"] }, "{}"),
    ],
    ["HEAD", plain(200, { "content-type": "application/json", "content-length": "7" }), { method: "HEAD" }],
    ["DELETE", plain(204, {}), { method: "DELETE" }],
    ["gzip", plain(200, { "content-encoding": "gzip" }, gzipSync(page))],
    ["x-gzip in capitals", plain(200, { "content-encoding": "X-GZIP" }, gzipSync(page))],
    ["deflate", plain(200, { "content-encoding": "deflate" }, deflateSync(page))],
    ["br", plain(200, { "content-encoding": "br" }, brotliCompressSync(page))],
    ["a coding that was not asked for", plain(200, { "content-encoding": "compress" }, "as it is")],
    ["a coding, and no body", plain(204, { "content-encoding": "gzip" })],
    ["HEAD of something coded", plain(200, { "content-encoding": "gzip" }), { method: "HEAD" }],
  ])("%s", async (_what, given, init = {}) => {
    answer = given;

    const [ours, theirs] = [await ask(init), await askUndici(init)];

    expect(ours).toBeInstanceOf(Response);
    expect(ours.status).toBe(theirs.status);
    expect(ours.statusText).toBe(theirs.statusText);
    expect(ours.url).toBe(theirs.url);
    expect(ours.redirected).toBe(false);
    const withoutDate = (response: Response): string[][] =>
      [...response.headers].filter(([name]) => name !== "date");
    expect(withoutDate(ours)).toEqual(withoutDate(theirs));
    expect(ours.body === null).toBe(theirs.body === null);
    expect(await ours.text()).toBe(await theirs.text());
  });

  it("early hints are not the answer", async () => {
    answer = (_request, response) =>
      response.writeEarlyHints({ link: "</style.css>; rel=preload" }, () => response.end("the answer"));

    expect(await (await ask()).text()).toBe("the answer");
  });

  it("a status that no Response can have ends in an error", async () => {
    answer = plain(600, {}, "what?");

    await expect(ask()).rejects.toThrow(RangeError);
  });

  it("a coded body that is cut short is an error, and not a shorter body", async () => {
    const coded = gzipSync(page);
    answer = plain(200, { "content-encoding": "gzip" }, coded.subarray(0, coded.length - 20));

    await expect((await ask()).text()).rejects.toThrow();
  });

  it("a body that is not coded as it says is an error", async () => {
    answer = plain(200, { "content-encoding": "gzip" }, page);

    await expect((await ask()).text()).rejects.toThrow();
  });

  it("a body whose connection ends early is an error", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "content-length": "1000" });
      response.write("{");
      setImmediate(() => response.destroy());
    };

    await expect((await ask()).text()).rejects.toMatchObject({ code: "UND_ERR_SOCKET" });
  });

  it("bytes that are no HTTP are an error", async () => {
    const tcp = createTcpServer((socket) => socket.end("220 mail.example ESMTP\r\n\r\n")).listen(
      0,
      "127.0.0.1",
    );
    await once(tcp, "listening");
    const { port } = tcp.address() as AddressInfo;

    await expect(fetchThrough(agent, new URL(`http://127.0.0.1:${port}/`), {})).rejects.toMatchObject({
      name: "HTTPParserError",
    });
    tcp.close();
  });
});

describe("a request is what undici's fetch makes of it", () => {
  it.each<[string, () => RequestInit]>([
    ["a GET", () => ({ headers: { authorization: "Bearer abc", accept: "application/json" } })],
    [
      "headers in pairs",
      () => ({
        headers: [
          ["X-One", "1"],
          ["x-one", "2"],
        ],
      }),
    ],
    ["text", () => ({ method: "POST", body: "{}", headers: { "content-type": "application/json" } })],
    ["text without a type", () => ({ method: "POST", body: "hello" })],
    ["no text", () => ({ method: "POST", body: "" })],
    ["nothing", () => ({ method: "POST" })],
    ["a form", () => ({ method: "POST", body: new URLSearchParams({ grant_type: "client_credentials" }) })],
    ["bytes", () => ({ method: "PUT", body: new Uint8Array([1, 2, 3]) })],
    ["a Blob", () => ({ method: "POST", body: new Blob(["abc"], { type: "text/csv" }) })],
    ["a method in small letters", () => ({ method: "delete" })],
  ])("%s", async (_what, init) => {
    const seen: unknown[] = [];
    answer = (request, response) => {
      // What browsers say about themselves is what ours leaves out.
      const { "accept-language": _language, "sec-fetch-mode": _mode, ...headers } = request.headers;
      void text(request).then((body) => {
        seen.push({
          method: request.method,
          url: request.url,
          body,
          headers: { ...headers, "accept-encoding": "" },
        });
        response.end();
      });
    };

    await (await ask(init())).text();
    await (await askUndici(init())).text();

    expect(seen[0]).toEqual(seen[1]);
  });

  it("a stream is sent when it was read", async () => {
    answer = (request, response) => void text(request).then((body) => response.end(body));

    const response = await ask({ method: "POST", body: new Blob(["abc"]).stream() });

    expect(await response.text()).toBe("abc");
  });

  it.each<[string, RequestInit]>([
    ["a GET with a body", { body: "x" }],
    ["a method that no fetch sends", { method: "CONNECT" }],
    ["a name of a header that is none", { headers: { "a b": "c" } }],
    ["a header with a line break inside", { headers: { a: "b\r\nc: d" } }],
  ])("%s is refused, and nothing is sent", async (_what, init) => {
    let asked = 0;
    answer = (_request, response) => {
      asked += 1;
      response.end();
    };

    await expect(ask(init)).rejects.toThrow(TypeError);
    expect(asked).toBe(0);
  });
});

describe("a signal", () => {
  const reason = new Error("enough");

  it("that is over before the request keeps it from being sent", async () => {
    answer = () => expect.unreachable();

    await expect(ask({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it("ends the wait for an answer, with its reason, and lets go of the connection", async () => {
    const controller = new AbortController();
    const gone = Promise.withResolvers<void>();
    answer = (request) => {
      request.socket.once("close", () => gone.resolve());
      controller.abort(reason);
    };

    await expect(ask({ signal: controller.signal })).rejects.toBe(reason);
    await gone.promise;
  });

  it("ends a request that waits for a connection, which is then never sent", async () => {
    const narrow = new Agent({ connections: 1, pipelining: 1, allowH2: false });
    const asked: (string | undefined)[] = [];
    const first = Promise.withResolvers<ServerResponse>();
    answer = (request, response) => {
      asked.push(request.headers["x-name"]?.toString());
      first.resolve(response);
    };
    const controller = new AbortController();
    const one = fetchThrough(narrow, url, { headers: { "x-name": "one" } });
    const two = fetchThrough(narrow, url, { headers: { "x-name": "two" }, signal: controller.signal });

    controller.abort(reason);
    await expect(two).rejects.toBe(reason);
    (await first.promise).end("done");

    expect(await (await one).text()).toBe("done");
    await wait(20);
    expect(asked).toEqual(["one"]);
    await narrow.close();
  });

  it("ends a body in its middle, with its reason", async () => {
    const controller = new AbortController();
    answer = (_request, response) => {
      response.writeHead(200);
      response.write("half");
    };
    const response = await ask({ signal: controller.signal });

    controller.abort(reason);

    await expect(response.text()).rejects.toBe(reason);
  });

  it("is let go of when the body was read, cancelled or never there", async () => {
    let listeners = 0;
    const { signal } = new AbortController();
    const [add, remove] = [signal.addEventListener.bind(signal), signal.removeEventListener.bind(signal)];
    Object.assign(signal, {
      addEventListener: (...words: Parameters<typeof add>) => {
        listeners += 1;
        add(...words);
      },
      removeEventListener: (...words: Parameters<typeof remove>) => {
        listeners -= 1;
        remove(...words);
      },
    });

    answer = plain(200, {}, page);
    await (await ask({ signal })).text();
    expect(listeners).toBe(0);

    await (await ask({ signal })).body?.cancel();
    expect(listeners).toBe(0);

    answer = plain(204, {});
    await ask({ signal });
    await wait(20);
    expect(listeners).toBe(0);
  });
});

describe("a body", () => {
  it("that nobody reads is not taken from the socket beyond a bound", async () => {
    let written = 0;
    const chunk = Buffer.alloc(65_536);
    answer = (_request, response) => {
      const more = (): void => {
        while (written < 400 * chunk.length) {
          written += chunk.length;
          if (!response.write(chunk)) {
            response.once("drain", more);
            return;
          }
        }
        response.end();
      };
      more();
    };
    const response = await ask();
    await wait(300);
    const before = written;

    expect(before).toBeLessThan(300 * chunk.length);
    expect((await response.arrayBuffer()).byteLength).toBe(400 * chunk.length);
  });

  it("that is cancelled closes its connection", async () => {
    const gone = Promise.withResolvers<void>();
    answer = (request, response) => {
      request.socket.once("close", () => gone.resolve());
      response.write("half");
    };
    const response = await ask();

    await response.body?.cancel();

    await gone.promise;
  });

  it("that was read leaves the connection to the next request", async () => {
    const ports = new Set<number | undefined>();
    const fresh = new Agent({ allowH2: false });
    answer = (request, response) => {
      ports.add(request.socket.remotePort);
      response.end(page);
    };

    for (let round = 0; round < 5; round += 1) {
      await (await fetchThrough(fresh, url, {})).text();
    }

    // A connection rests for a turn of the event loop after each answer: who asks at once takes turns with two.
    expect(ports.size).toBeLessThanOrEqual(2);
    await fresh.close();
  });
});

it("a server that is not there is told by its code", async () => {
  const free = createTcpServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));

  await expect(fetchThrough(agent, new URL(`http://127.0.0.1:${port}/`), {})).rejects.toMatchObject({
    code: "ECONNREFUSED",
  });
});
