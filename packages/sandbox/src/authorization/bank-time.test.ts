import { createPublicKey } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { createBankClock } from "../clock/create-bank-clock.js";
import {
  approvedCode,
  type Credentials,
  createCredentials,
  createRefusalWorld,
  exchange,
  type RefusalWorld,
  refresh,
  send,
  tryToken,
} from "./__fixtures__/refusal-world.js";
import { startTestBank } from "./__fixtures__/test-bank.js";
import {
  authorizationUrl,
  authorize,
  location,
  newVisit,
  requestObject,
  visit,
} from "./__fixtures__/test-client.js";
import { createTestPki, type TestPki } from "./__fixtures__/test-pki.js";

let pki: TestPki;
let credentials: Credentials;
let world: RefusalWorld;

beforeAll(async () => {
  pki = await createTestPki();
  credentials = await createCredentials(pki);
});

async function start(clock = createBankClock()): Promise<RefusalWorld> {
  world = await createRefusalWorld(await startTestBank({ pki, clock }), pki, credentials);
  return world;
}

afterEach(async () => {
  await Promise.all([world.client, world.tlsClient, world.other].map(({ agent }) => agent.close()));
  await world.bank.close();
});

async function verified(idToken: string) {
  const key = createPublicKey(pki.server.key);
  const { clock, addresses } = world.bank;
  const { payload } = await jwtVerify(idToken, key, {
    algorithms: ["PS256"],
    issuer: addresses.authorization,
    currentDate: new Date(clock.now() * 1000),
  });
  return payload;
}

describe("on the bank's clock", () => {
  it.each([0, 400, -400])("a bank %i days from the machine's clock is consistent", async (days) => {
    const { bank, client, newConsent } = await start(createBankClock(() => Date.now() + days * 86_400_000));
    const consentId = newConsent();
    const object = await requestObject(bank, client, consentId, { max_age: 600 });
    // A certificate that is past its end by the bank's clock is cut off: seen in a test of its own.
    if (days > 0) {
      const callback = await authorize(bank, pki, authorizationUrl(bank, client, object));
      const claims = await verified(new URLSearchParams(callback.hash.slice(1)).get("id_token") ?? "");
      expect(claims["auth_time"]).toBeCloseTo(bank.clock.now(), -1);
      return;
    }
    const callback = await authorize(bank, pki, authorizationUrl(bank, client, object));
    const parameters = new URLSearchParams(callback.hash.slice(1));
    const front = await verified(parameters.get("id_token") ?? "");
    const { body, headers } = await send(world, { form: exchange(parameters.get("code") ?? "") });
    const second = await verified(String(body["id_token"]));

    for (const claims of [front, second]) {
      expect(claims.iat).toBeCloseTo(bank.clock.now(), -1);
      expect(Number(claims.exp) - Number(claims.iat)).toBe(300);
      expect(claims["auth_time"]).toBeCloseTo(bank.clock.now(), -1);
    }
    expect(body["expires_in"]).toBe(300);
    expect(Date.parse(String(headers["date"])) / 1000).toBeCloseTo(bank.clock.now(), -1);
    expect(decodeProtectedHeader(String(body["id_token"]))).toEqual({ alg: "PS256", kid: "bank-key" });
  });

  it("an access token expires after 300 seconds and is still known", async () => {
    const { bank } = await start();
    const { body } = await send(world, { form: exchange(await approvedCode(world)) });
    const token = String(body["access_token"]);

    bank.clock.advance({ seconds: 290 });
    expect(await bank.server.findToken(token)).toMatchObject({ expired: false });
    bank.clock.advance({ seconds: 11 });
    expect(await bank.server.findToken(token)).toMatchObject({ expired: true });
    bank.clock.advance({ days: 90 });
    expect(await bank.server.findToken(token)).toMatchObject({ expired: true });
  });

  it("a code expires after 60 seconds", async () => {
    const { bank } = await start();
    const code = await approvedCode(world);
    bank.clock.advance({ seconds: 61 });

    expect(await tryToken(world, { form: exchange(code) })).toMatchObject({
      error: "invalid_grant",
      description: expect.stringContaining("too old"),
    });
  });

  it("a refresh token lives for a year and no longer, and ages id_tokens with it", async () => {
    const { bank, client } = await start();
    const { body } = await send(world, { form: exchange(await approvedCode(world)) });
    const token = String(body["refresh_token"]);
    const first = decodeJwt(String(body["id_token"]));

    bank.clock.advance({ days: 364 });
    const refreshed = await send(world, { form: refresh(token) });
    expect(refreshed.status).toBe(200);
    const claims = await verified(String(refreshed.body["id_token"]));
    const end = "http://openbanking.org.uk/refresh_token_expires_at";
    expect(claims[end]).toBe(first[end]);
    expect(client.registered.clientId).toBe(claims.aud);

    bank.clock.advance({ days: 1, seconds: 10 });
    expect(await tryToken(world, { form: refresh(token) })).toMatchObject({
      error: "invalid_grant",
      description: expect.stringContaining("past its end"),
    });
  });

  it("an interaction ends after ten minutes", async () => {
    const { bank, client, newConsent } = await start();
    const customer = newVisit(pki);
    const url = authorizationUrl(bank, client, await requestObject(bank, client, newConsent()));
    const interaction = location(bank, await visit(customer, url));
    expect((await visit(customer, interaction)).status).toBe(200);
    bank.clock.advance({ minutes: 11 });

    expect(await visit(customer, interaction)).toMatchObject({
      status: 404,
      body: { error: "no_interaction" },
    });
    await customer.agent.close();
  });

  it("what was signed by the machine's clock is refused by a bank that is ahead", async () => {
    const { bank } = await start();
    const now = Math.floor(Date.now() / 1000);
    bank.clock.advance({ hours: 1 });

    expect(
      await tryToken(world, {
        form: { grant_type: "client_credentials", scope: "accounts" },
        assertion: { iat: now, exp: now + 60 },
      }),
    ).toMatchObject({ error: "invalid_client", description: expect.stringContaining("by the bank's clock") });
  });

  it("a used assertion can be forgotten once it is past its end, and not before", async () => {
    const { bank } = await start();
    const form = { grant_type: "client_credentials", scope: "accounts" };
    const exp = bank.clock.now() + 600;
    expect((await send(world, { form, assertion: { jti: "once", exp } })).status).toBe(200);
    bank.clock.advance({ seconds: 590 });

    expect(await tryToken(world, { form, assertion: { jti: "once", exp } })).toMatchObject({
      description: expect.stringContaining("used before"),
    });
  });

  it("a client certificate past its end is cut off without an answer", async () => {
    const { bank } = await start();
    bank.clock.advance({ days: 398 });

    expect(await tryToken(world, { form: { grant_type: "client_credentials" } })).toMatchObject({
      shown: "TLS",
    });
  });
});
