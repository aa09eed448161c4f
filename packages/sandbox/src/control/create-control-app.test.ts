import { createServer, request as httpRequest, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type ControlWorld, createControlWorld } from "./__fixtures__/control-world.js";
import { createControlApp } from "./create-control-app.js";

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever JSON came.
  readonly json: any;
}

let server: Server;
let port = 0;
let world: ControlWorld;

beforeAll(async () => {
  server = createServer(
    (request, response) => void createControlApp(world.bank, world.actions).callback()(request, response),
  );
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  port = (server.address() as AddressInfo).port;
});

beforeEach(() => {
  world = createControlWorld();
});

afterEach(() => server.closeAllConnections());
afterAll(() => server.close());

describe("the state", () => {
  it("shows what the bank is, knows and does", async () => {
    const { status, json } = await ask({ path: "/_sandbox" });

    expect(status).toBe(200);
    expect(json).toMatchObject({
      product: "zopa-sandbox",
      edition: "2025-06",
      mode: "strict",
      surface: "zopa",
      discoveryUrl: "https://127.0.0.1:1443/.well-known/openid-configuration",
      phone: "http://127.0.0.1:4080/phone",
      clock: { now: 1_800_000_000, time: "2027-01-15T08:00:00.000Z", aheadBySeconds: 0 },
      clients: [{ clientId: "app", name: "Budgets", keyIds: ["kid-1"], authentication: "private_key_jwt" }],
      consents: [{ consentId: "consent-1", status: "AUTH" }],
      users: [{ userId: "rora", accounts: [{ accountId: "a-1", label: "Credit card ····1234" }] }],
      faults: { active: [], catalogue: [{ name: "token-500" }] },
      counts: { clients: 1, consents: 1, users: 1, faults: 0, requests: 1 },
    });
  });

  it.each(["/_sandbox", "/_sandbox/users", "/_sandbox/requests", "/_sandbox/faults"])(
    "has no key, token or secret in %s",
    async (path) => {
      const { status, text } = await ask({ path });

      expect(status).toBe(200);
      for (const secret of world.secrets) {
        expect(text).not.toContain(secret);
      }
    },
  );

  it("may not be kept, framed as a script or read by another origin", async () => {
    const { headers } = await ask({ path: "/_sandbox" });

    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
    });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("the ready-made client's keys", () => {
  it("are shown to whoever has the token of this run", async () => {
    const { status, json } = await ask({
      path: "/_sandbox/env",
      headers: { authorization: `Bearer ${world.actions.token}` },
    });

    expect(status).toBe(200);
    expect(json).toEqual({
      ...world.actions.tpp,
      issuer: "https://127.0.0.1:1443",
      discoveryUrl: "https://127.0.0.1:1443/.well-known/openid-configuration",
      resourceBaseUrl: "https://127.0.0.1:3443/open-banking/v4.0/aisp",
      edition: "2025-06",
    });
  });

  it.each([
    ["no token", {}],
    ["another token", { authorization: "Bearer guessed" }],
    ["another scheme", { authorization: "Basic the-token-of-this-run" }],
    ["the beginning of the token", { authorization: "Bearer the-token-of" }],
    ["an empty token", { authorization: "Bearer " }],
  ])("are not shown to whoever has %s", async (_, headers) => {
    const { status, json, text } = await ask({ path: "/_sandbox/env", headers });

    expect([status, json.error.code]).toEqual([401, "token_missing"]);
    expect(text).not.toContain("PRIVATE KEY");
    expect(text).not.toContain(world.actions.token);
  });
});

describe("a web page in the developer's browser", () => {
  it.each([
    "evil.example",
    "evil.example:80",
    "127.0.0.1",
    "127.0.0.1:1",
    "localhost:1",
    "127.0.0.1.evil.example",
  ])("is not answered under the host %s", async (host) => {
    const { status, json } = await ask({ path: "/_sandbox", headers: { host } });

    expect([status, json.error.code]).toEqual([403, "host_not_allowed"]);
  });

  it.each(["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])("is answered under the host %s", async (name) => {
    const { status } = await ask({ path: "/_sandbox", headers: { host: `${name}:${port}` } });

    expect(status).toBe(200);
  });

  it.each(["https://evil.example", "http://127.0.0.1:1", "http://localhost", "null", "file://"])(
    "may not change anything from the origin %s",
    async (origin) => {
      const refused = await change("POST", "/_sandbox/stop", {}, { origin });

      expect([refused.status, refused.json.error.code]).toEqual([403, "origin_not_allowed"]);
      expect(world.called).toEqual([]);
    },
  );

  it("of the sandbox itself may", async () => {
    const origin = `http://127.0.0.1:${port}`;
    const own = await change("POST", "/_sandbox/clock/advance", { days: 1 }, { origin });
    const ownForm = await change(
      "POST",
      "/_sandbox/clock/advance",
      { days: 1 },
      { origin: "null", "sec-fetch-site": "same-origin" },
    );

    expect([own.status, ownForm.status]).toEqual([200, 200]);
  });

  const changes = [
    ["POST", "/_sandbox/clock/advance"],
    ["POST", "/_sandbox/faults"],
    ["DELETE", "/_sandbox/faults"],
    ["DELETE", "/_sandbox/faults/token-500"],
    ["DELETE", "/_sandbox/requests"],
    ["POST", "/_sandbox/consents/consent-1/revoke"],
    ["POST", "/_sandbox/links"],
    ["POST", "/_sandbox/clients"],
    ["POST", "/_sandbox/reset"],
    ["POST", "/_sandbox/stop"],
  ] as const;

  it.each(changes)("cannot %s %s by a simple request", async (method, path) => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data",
      "",
      "text/json; application/json",
    ]) {
      const { status, json } = await ask({ method, path, headers: { "content-type": type }, body: "{}" });

      expect([status, json.error.code]).toEqual([415, "not_json"]);
    }
    expect(world.called).toEqual([]);
  });

  it.each(changes)("has no answer to a preflight of %s %s that would let it", async (method, path) => {
    const { status, headers } = await ask({
      method: "OPTIONS",
      path,
      headers: { origin: "https://evil.example", "access-control-request-method": method },
    });

    expect(status).toBe(403);
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  it.each(changes.filter(([method]) => method === "POST"))(
    "cannot do by GET what is done by %s %s",
    async (_, path) => {
      const { status, json } = await ask({ path });

      // `faults` can be read, the others cannot.
      expect(path.endsWith("/faults") ? 405 : status).toBe(405);
      expect(path.endsWith("/faults") || json.error.code === "method_not_allowed").toBe(true);
      expect(world.called).toEqual([]);
    },
  );
});

describe("the clock", () => {
  it("moves ahead and says what time it is", async () => {
    const { status, json } = await change("POST", "/_sandbox/clock/advance", { days: 366, hours: 1 });

    expect(status).toBe(200);
    expect(json.aheadBySeconds).toBe(366 * 86_400 + 3_600);
    expect(json.now).toBe(1_800_000_000 + json.aheadBySeconds);
  });

  it.each([
    [{}, /one or more of days/],
    [{ days: -1 }, /does not go back/],
    [{ days: "1" }, /`days` must be a number/],
    [{ weeks: 1 }, /no field `weeks`.*days, hours, minutes, seconds/],
    [{ days: 40_000 }, /100 years at a time/],
    [{ seconds: 1e300 }, /100 years at a time/],
  ])("refuses %j", async (body, says) => {
    const { status, json } = await change("POST", "/_sandbox/clock/advance", body);

    expect([status, json.error.code]).toEqual([400, "invalid_request"]);
    expect(json.error.message).toMatch(says);
    expect(world.bank.clock.aheadBySeconds).toBe(0);
  });
});

describe("faults", () => {
  it("are added, listed and removed", async () => {
    const match = { path: "/transactions", user: "rora", stage: "refresh" };
    const added = await change("POST", "/_sandbox/faults", { name: "token-500", times: 2, match });
    const listed = await ask({ path: "/_sandbox/faults" });
    const removed = await change("DELETE", "/_sandbox/faults/token-500");
    const cleared = await change("DELETE", "/_sandbox/faults");

    expect([added.status, added.json]).toEqual([
      201,
      { id: "f-1", name: "token-500", timesLeft: 2, timesPlayed: 0, match },
    ]);
    expect(listed.json).toMatchObject({ active: [{ id: "f-1" }], catalogue: [{ name: "token-500" }] });
    expect([removed.status, cleared.status]).toEqual([204, 204]);
    expect(world.called).toEqual(["remove token-500", "clear"]);
  });

  it.each([
    [{}, 400, /`name` is missing/],
    [{ name: "" }, 400, /`name` must be a text/],
    [{ name: "tokn-500" }, 400, /no fault of that name/],
    [
      { name: "token-500", match: { stage: "later" } },
      400,
      /`match.stage` must be one of front_channel, token/,
    ],
    [{ name: "token-500", times: 0 }, 400, /`times` must be a whole number from 1/],
    [{ name: "token-500", times: 1.5 }, 400, /whole number/],
    [{ name: "token-500", match: "all" }, 400, /`match` must be an object/],
    [{ name: "token-500", match: { host: "x" } }, 400, /no field `host`/],
    [{ name: "token-500", match: { path: 1 } }, 400, /`path` must be a text/],
    [{ name: "token-500", __proto__x: 1 }, 400, /no field/],
  ])("are refused as %j", async (body, status, says) => {
    const refused = await change("POST", "/_sandbox/faults", body);

    expect(refused.status).toBe(status);
    expect(refused.json.error.message).toMatch(says);
    expect(world.bank.faults.active()).toEqual([]);
  });

  it("that are not active cannot be removed", async () => {
    const { status, json } = await change("DELETE", "/_sandbox/faults/other");

    expect([status, json.error.code]).toEqual([404, "not_found"]);
  });
});

describe("consents", () => {
  it("are revoked as by the customer at the bank", async () => {
    const { status, json } = await change("POST", "/_sandbox/consents/consent-1/revoke");

    expect([status, json.status]).toEqual([200, "CANC"]);
  });

  it.each([
    ["unknown", 404, "not_found"],
    ["waiting", 409, "not_in_this_state"],
  ])("that are %s are not", async (id, status, code) => {
    const refused = await change("POST", `/_sandbox/consents/${id}/revoke`);

    expect([refused.status, refused.json.error.code]).toEqual([status, code]);
    expect(world.called).toEqual([]);
  });

  it("are made for trying, with the link that opens them", async () => {
    const made = await change("POST", "/_sandbox/links", { permissions: ["ReadBalances"] });
    const wrong = await change("POST", "/_sandbox/links", { permissions: "ReadBalances" });

    expect([made.status, made.json.url]).toEqual([201, "zopa://consent-access-request?x=1"]);
    expect([wrong.status, wrong.json.error.message]).toEqual([400, "`permissions` must be a list of texts."]);
    expect(world.called).toEqual([`link {"permissions":["ReadBalances"]}`]);
  });
});

describe("clients", () => {
  const registration = {
    name: "New",
    redirectUris: ["https://new.example/callback"],
    authentication: "private_key_jwt",
    jwks: { keys: [{ kty: "RSA", kid: "k", n: "n", e: "AQAB" }] },
  };

  it("are registered, and shown without their secret", async () => {
    const { status, json } = await change("POST", "/_sandbox/clients", {
      ...registration,
      clientSecret: "very-secret",
    });

    expect(status).toBe(201);
    expect(json).toEqual({
      clientId: "chosen",
      name: "New",
      redirectUris: ["https://new.example/callback"],
      authentication: "private_key_jwt",
      keyIds: ["k"],
    });
  });

  it("are refused in the words of the registry", async () => {
    const { status, json } = await change("POST", "/_sandbox/clients", { ...registration, name: "" });

    expect([status, json.error]).toEqual([
      400,
      { code: "invalid_request", message: "`name` must not be empty." },
    ]);
  });
});

describe("the rest", () => {
  it("shows and forgets requests", async () => {
    const shown = await ask({ path: "/_sandbox/requests" });
    const cleared = await change("DELETE", "/_sandbox/requests");

    expect(shown.json).toMatchObject({
      requests: [{ path: "/token\u001b[2J" }],
      refusedConnections: [{ code: "CERT_HAS_EXPIRED" }],
    });
    expect(cleared.status).toBe(204);
    expect(world.called).toEqual(["forget"]);
  });

  it("resets, with a seed or without", async () => {
    await change("POST", "/_sandbox/reset");
    const seeded = await change("POST", "/_sandbox/reset", { seed: "blue" });

    expect(seeded.json).toMatchObject({ users: 1 });
    expect(world.called).toEqual(["reset undefined", "reset blue"]);
  });

  it("stops once the answer is out", async () => {
    const { status, json } = await change("POST", "/_sandbox/stop");

    expect([status, json]).toEqual([202, { stopping: true }]);
    await expect.poll(() => world.called).toEqual(["stop"]);
  });

  it.each([
    ["[]", /JSON object/],
    ["null", /JSON object/],
    ["{'seed':1}", /double quotes/],
    ["{", /JSON object/],
  ])("takes no body like %s", async (body, says) => {
    const { status, json } = await ask({
      method: "POST",
      path: "/_sandbox/reset",
      headers: { "content-type": "application/json" },
      body,
    });

    expect(status).toBe(400);
    expect(json.error.message).toMatch(says);
  });

  it("takes no body of more than a megabyte", async () => {
    const body = JSON.stringify({ seed: "x".repeat(1_100_000) });
    const { status, json } = await ask({
      method: "POST",
      path: "/_sandbox/reset",
      headers: { "content-type": "application/json; charset=utf-8" },
      body,
    });

    expect([status, json.error.code]).toEqual([413, "too_large"]);
  });

  it.each([
    ["GET", "/_sandbox/nothing", 404, "not_found"],
    ["GET", "/", 404, "not_found"],
    ["PUT", "/_sandbox", 405, "method_not_allowed"],
    ["PATCH", "/_sandbox/faults", 405, "method_not_allowed"],
  ])("answers %s %s with %d", async (method, path, status, code) => {
    const answer = await ask({ method, path });

    expect([answer.status, answer.json.error.code]).toEqual([status, code]);
  });

  it("says that something failed, and stays up", async () => {
    world.failOnReset();
    const failed = await change("POST", "/_sandbox/reset");

    expect([failed.status, failed.json.error]).toEqual([
      500,
      { code: "failed", message: "The sandbox could not do it: the disk is full" },
    ]);
    expect((await ask({ path: "/_sandbox" })).status).toBe(200);
  });
});

function change(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  return ask({
    method,
    path,
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

// Not `fetch`: it would not let a test choose the `Host`.
function ask({ method = "GET", path = "/", headers = {}, body }: Asked): Promise<Answer> {
  // Node would send the body of a DELETE without its length.
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      { agent: false, host: "127.0.0.1", port, method, path, headers: { ...length, ...headers } },
      async (response) => {
        let text = "";
        for await (const piece of response) {
          text += String(piece);
        }
        const json = text.startsWith("{") ? JSON.parse(text) : undefined;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}
