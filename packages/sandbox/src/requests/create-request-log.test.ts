import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import fc from "fast-check";
import Koa, { type Context, type Middleware } from "koa";
import { afterEach, describe, expect, it } from "vitest";
import { createRequestLog, type RequestRecorder } from "./create-request-log.js";
import { masked } from "./masked.js";
import { noteBrokenRule, noteClient, noteFault } from "./request-notes.js";

const servers: Server[] = [];
const rule = {
  rule: "aud-is-issuer",
  clause: "FAPI 1.0 Advanced §5.2.2-15",
  explanation: "Send the issuer.",
};

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A listener with a log around a handler. By default the handler reads the stream itself. */
async function listener(handler: Middleware = readItAll) {
  const log = createRequestLog({ clock: { now: () => 1_700_000_000 } });
  const app = new Koa();
  app.silent = true;
  app.use(log.middleware("resource"));
  app.use(handler);
  const server = createServer(app.callback()).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  const send = async ({ method = "POST", path = "/", headers = {}, body }: Sent = {}): Promise<string> => {
    const outgoing = request({ port, host: "127.0.0.1", method, path, headers });
    outgoing.end(body);
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];
    return text(response);
  };
  return { log, send };
}

async function readItAll(context: Context): Promise<void> {
  context.body = await text(context.req);
}

function only(log: RequestRecorder) {
  const [request, ...others] = log.all();
  expect(others).toEqual([]);
  return request;
}

const form = { "Content-Type": "application/x-www-form-urlencoded" };
const json = { "Content-Type": "application/json" };

describe("a recorded request", () => {
  it("tells what was sent and what became of it", async () => {
    const { log, send } = await listener((context) => {
      noteBrokenRule(context, rule);
      noteFault(context, "slow");
      noteClient(context, "client-1");
      context.status = 400;
    });
    await send({
      method: "GET",
      path: "/accounts?fromBookingDateTime=2025-01-01",
      headers: {
        "x-fapi-interaction-id": "93bac548-d2de-4546-b106-880a5018460d",
        Accept: "application/json",
      },
    });

    expect(only(log)).toMatchObject({
      at: 1_700_000_000,
      listener: "resource",
      method: "GET",
      path: "/accounts",
      query: { fromBookingDateTime: "2025-01-01" },
      headers: { accept: "application/json" },
      body: undefined,
      status: 400,
      interactionId: "93bac548-d2de-4546-b106-880a5018460d",
      clientId: "client-1",
      rulesBroken: [rule],
      faults: ["slow"],
    });
  });

  it("shows the form's plain fields and masks the others", async () => {
    const { log, send } = await listener();
    await send({
      headers: form,
      body: "grant_type=authorization_code&code=c0de&client_assertion=a.b.c&acess_token=x",
    });

    expect(only(log)?.body).toEqual({
      grant_type: "authorization_code",
      code: masked("c0de"),
      client_assertion: masked("a.b.c"),
      acess_token: masked("x"),
    });
  });

  it("shows JSON, with what has a secret's name or looks like a JWT masked", async () => {
    const { log, send } = await listener();
    const jwt = `eyJhbGciOiJQUzI1NiJ9.eyJzdWIiOiIxIn0.${"s".repeat(40)}`;
    await send({
      headers: { ...json, "Content-Type": "application/json; charset=utf-8" },
      body: JSON.stringify({ Data: { Permissions: ["ReadBalances"] }, password: "rora", note: `see ${jwt}` }),
    });

    expect(only(log)?.body).toEqual({
      Data: { Permissions: ["ReadBalances"] },
      password: masked("rora"),
      note: `see ${masked(jwt)}`,
    });
  });

  it("keeps the scheme of the Authorization header and masks the rest", async () => {
    const { log, send } = await listener();
    await send({ headers: { Authorization: "Bearer t0ken-t0ken", Cookie: "a=b", "x-unknown": "y" } });

    expect(only(log)?.headers).toMatchObject({
      authorization: `Bearer ${masked("t0ken-t0ken")}`,
      cookie: masked("a=b"),
      "x-unknown": masked("y"),
    });
  });

  it("has values that are there twice side by side", async () => {
    const { log, send } = await listener();
    await send({ path: "/?scope=openid&scope=accounts" });

    expect(only(log)?.query).toEqual({ scope: "openid, accounts" });
  });

  it("has a status of 500 when a handler fails, and that of the error when it has one", async () => {
    const failing = await listener(() => {
      throw new Error("no");
    });
    const refusing = await listener((context) => context.throw(403));
    await failing.send();
    await refusing.send();

    expect([only(failing.log)?.status, only(refusing.log)?.status]).toEqual([500, 403]);
  });

  it("has no status when the connection was cut", async () => {
    const { log, send } = await listener((context) => {
      context.respond = false;
      context.req.socket.destroy();
    });
    await expect(send()).rejects.toThrow();

    expect(only(log)?.status).toBeUndefined();
  });

  it("keeps what a handler rewrites as it came", async () => {
    const { log, send } = await listener((context) => {
      context.url = "/elsewhere";
    });
    await send({ path: "/accounts" });

    expect(only(log)?.path).toBe("/accounts");
  });

  it("is shared by applications that stand in one another", async () => {
    const inner = new Koa();
    inner.use((context) => {
      noteBrokenRule(context, rule);
      context.status = 204;
    });
    const callback = inner.callback();
    const { log, send } = await listener(async (context) => {
      context.respond = false;
      await callback(context.req, context.res);
    });
    await send();

    expect(only(log)).toMatchObject({ status: 204, rulesBroken: [rule] });
  });
});

describe("the body", () => {
  const body = `grant_type=${"x".repeat(300_000)}`;

  it.each<[string, (request: IncomingMessage) => Promise<string>]>([
    ["as events", (request) => collect(request)],
    [
      "as an iterator, later",
      async (request) => {
        await new Promise((resolve) => setImmediate(resolve));
        return text(request);
      },
    ],
    [
      "as an iterator that does not destroy",
      async (request) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request.iterator({ destroyOnReturn: false })) {
          chunks.push(chunk as Buffer);
        }
        return Buffer.concat(chunks).toString();
      },
    ],
    ["with read()", (request) => readOut(request)],
  ])("is whole for a handler that reads the stream %s", async (_, read) => {
    const { log, send } = await listener(async (context) => {
      context.body = await read(context.req);
    });

    const echoed = await send({ headers: form, body });

    expect(echoed).toBe(body);
    expect(JSON.stringify(only(log)?.body)).toContain("xxxx");
  });

  it("is not touched when no handler reads it", async () => {
    const { log, send } = await listener((context) => {
      expect(context.req.readableFlowing).toBeNull();
      context.status = 204;
    });
    await send({ headers: form, body: "grant_type=x" });

    expect(only(log)?.body).toBeUndefined();
  });

  it("is masked as a whole when it is neither a form nor JSON", async () => {
    const { log, send } = await listener();
    await send({ headers: { "Content-Type": "text/plain" }, body: "secret" });
    await send({ headers: json, body: "{secret" });

    expect(log.all().map(({ body: recorded }) => recorded)).toEqual([masked("secret"), masked("{secret")]);
  });
});

describe("the log", () => {
  it("keeps the latest 10,000, oldest first", async () => {
    const log = createRequestLog({ clock: { now: () => 0 } });
    const middleware = log.middleware("token");
    for (let number = 0; number < 20_010; number += 1) {
      await middleware(fakeContext(`/${number}`), () => Promise.resolve());
    }

    expect(log.all()).toHaveLength(10_000);
    expect(log.all()[0]?.path).toBe("/10010");
    expect(log.all().at(-1)?.path).toBe("/20009");
    log.clear();
    expect(log.all()).toEqual([]);
  });

  it("never shows a secret, wherever it was sent", async () => {
    const { log, send } = await listener();
    const secret = fc.stringMatching(/^[A-Za-z0-9_-]{16,60}$/);
    const place = fc.constantFrom(...places);

    await fc.assert(
      fc.asyncProperty(secret, place, async (value, { sent }) => {
        log.clear();
        await send(sent(value));
        expect(JSON.stringify(log.all())).not.toContain(value);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

const secretNames = [
  "access_token",
  "refresh_token",
  "id_token",
  "token",
  "client_secret",
  "client_assertion",
  "assertion",
  "code",
  "code_verifier",
  "request",
  "password",
  "api_key",
  "something_new",
  "Refresh_Token",
];

const places: readonly { readonly sent: (secret: string) => Sent }[] = [
  ...["Bearer", "Basic", "DPoP", "Digest", "Odd", "bearer"].map((scheme) => ({
    sent: (secret: string) => ({ headers: { Authorization: `${scheme} ${secret}` } }),
  })),
  { sent: (secret) => ({ headers: { Authorization: secret } }) },
  { sent: (secret) => ({ headers: { Authorization: `Bearer ${secret} ${secret}` } }) },
  ...["Cookie", "Proxy-Authorization", "X-Api-Key", "x-jws-signature", "DPoP"].map((name) => ({
    sent: (secret: string) => ({ headers: { [name]: secret } }),
  })),
  ...secretNames.flatMap((name) => [
    { sent: (secret: string) => ({ path: `/?${name}=${secret}` }) },
    { sent: (secret: string) => ({ path: `/?${name}=1&${name}=${secret}` }) },
    { sent: (secret: string) => ({ headers: form, body: `${name}=${secret}` }) },
  ]),
  ...secretNames
    .filter((name) => name !== "something_new")
    .flatMap((name) => [
      { sent: (secret: string) => ({ headers: json, body: JSON.stringify({ [name]: secret }) }) },
      {
        sent: (secret: string) => ({
          headers: json,
          body: JSON.stringify({ Data: [{ [name]: { inner: [secret] } }] }),
        }),
      },
    ]),
  { sent: (secret) => ({ path: `/accounts/eyJhbGciOi.${secret}.c2ln` }) },
  { sent: (secret) => ({ headers: { "User-Agent": `app eyJhbGciOi.eyJ${secret}.${secret}` } }) },
  { sent: (secret) => ({ headers: { "Content-Type": "application/xml" }, body: `<code>${secret}</code>` }) },
  { sent: (secret) => ({ headers: json, body: `{"code": "${secret}"` }) },
];

function collect(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
  });
}

function readOut(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on("readable", () => {
      for (
        let chunk = request.read() as Buffer | null;
        chunk !== null;
        chunk = request.read() as Buffer | null
      ) {
        chunks.push(chunk);
      }
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
  });
}

function fakeContext(url: string): Context {
  const req = { url, method: "GET", headers: {}, on: () => {} };
  return { req, res: { statusCode: 200 }, get: () => "" } as unknown as Context;
}
