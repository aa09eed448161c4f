import { once } from "node:events";
import { Agent, createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { TLSSocket } from "node:tls";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fetchThrough } from "./fetch-through.js";
import { selfSigned } from "./self-signed.js";

const bank = selfSigned("bank");
const client = selfSigned("client");
const agent = new Agent({ cert: client.cert, key: client.key, ca: bank.cert, keepAlive: true });
const fetch = fetchThrough(agent);
let server: Server;
let origin = "";

beforeAll(async () => {
  const options = { ...bank, ca: client.cert, requestCert: true, rejectUnauthorized: false };
  server = createServer(options, async (request, response) => {
    const { method, url, headers } = request;
    if (url === "/never") {
      return;
    }
    const isKnown = (request.socket as TLSSocket).authorized;
    const seen = {
      method,
      isKnown,
      accept: headers.accept,
      type: headers["content-type"],
      sent: await text(request),
    };
    const isEmpty = url === "/empty";
    response
      .writeHead(isEmpty ? 204 : 201, { "x-seen": "yes" })
      .end(isEmpty ? undefined : JSON.stringify(seen));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

it("sends what it is given, with the agent's certificate, and brings what is answered", async () => {
  const response = await fetch(`${origin}/`, {
    method: "POST",
    headers: { accept: "x/y", "content-type": "a/b" },
    body: "words",
  });

  expect([response.status, response.headers.get("x-seen")]).toEqual([201, "yes"]);
  expect(await response.json()).toEqual({
    method: "POST",
    isKnown: true,
    accept: "x/y",
    type: "a/b",
    sent: "words",
  });
});

it("asks with GET and without a certificate unless told otherwise", async () => {
  const plain = fetchThrough(new Agent({ ca: bank.cert }));

  expect(await (await plain(new URL(origin))).json()).toEqual({ method: "GET", isKnown: false, sent: "" });
});

it("takes an answer without a body", async () => {
  expect((await fetch(`${origin}/empty`)).body).toBeNull();
});

it("trusts no other root", async () => {
  await expect(fetchThrough(new Agent())(origin)).rejects.toMatchObject({
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
  });
});

it("ends when it is aborted", async () => {
  await expect(fetch(`${origin}/never`, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: "AbortError",
  });
});

it("sends a form as one", async () => {
  const response = await fetch(origin, { method: "POST", body: new URLSearchParams({ a: "1 2" }) });

  expect(await response.json()).toMatchObject({
    sent: "a=1+2",
    type: "application/x-www-form-urlencoded;charset=UTF-8",
  });
});
