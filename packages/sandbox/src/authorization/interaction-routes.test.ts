import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
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
  type CustomerDecision,
  location,
  newVisit,
  requestObject,
  type Visit,
  visit,
} from "./__fixtures__/test-client.js";
import { createTestPki, type TestPki } from "./__fixtures__/test-pki.js";

let pki: TestPki;
let world: RefusalWorld;

beforeAll(async () => {
  pki = await createTestPki();
  world = await createRefusalWorld(await startTestBank({ pki }), pki);
});

afterAll(async () => {
  await Promise.all([world.client, world.tlsClient, world.other].map(({ agent }) => agent.close()));
  await world.bank.close();
});

const approval = { user: "rora", password: "rora", decision: "approve", accounts: ["acc-1"] };

async function linkFor(consentId: string): Promise<URL> {
  const { bank, client } = world;
  return authorizationUrl(bank, client, await requestObject(bank, client, consentId));
}

async function opened<T>(
  consentId: string,
  use: (customer: Visit, interaction: URL) => Promise<T>,
): Promise<T> {
  const customer = newVisit(pki);
  try {
    return await use(customer, location(world.bank, await visit(customer, await linkFor(consentId))));
  } finally {
    await customer.agent.close();
  }
}

function post(consentId: string, json: unknown) {
  return opened(consentId, (customer, interaction) => visit(customer, interaction, json));
}

async function codeOf(consentId: string, decision?: CustomerDecision): Promise<string> {
  const callback = await authorize(world.bank, pki, await linkFor(consentId), decision);
  return new URLSearchParams(callback.hash.slice(1)).get("code") ?? "";
}

describe("the phone's side", () => {
  it("is told who asks for what", async () => {
    const consentId = world.newConsent();
    const answer = await opened(consentId, visit);

    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.body).toEqual({
      uid: expect.any(String),
      client: { clientId: world.client.registered.clientId, name: "Acme Budgeting" },
      consent: { consentId, status: "AWAU", permissions: ["ReadBalances"], accounts: [] },
      renewal: false,
    });
  });

  it.each([
    ["a wrong password", { password: "wrong" }, 401, "wrong_password"],
    ["an unknown customer", { user: "nobody", password: "nobody" }, 401, "wrong_password"],
    ["a name that every object has", { user: "constructor", password: "constructor" }, 401, "wrong_password"],
    ["no account", { accounts: [] }, 400, "no_account"],
    ["accounts left out", { accounts: undefined }, 400, "no_account"],
    ["somebody else's account", { accounts: ["acc-1", "acc-3"] }, 403, "foreign_account"],
    ["an account that is no text", { accounts: [1] }, 403, "foreign_account"],
    [
      "a customer without accounts",
      { user: "ivsa", password: "ivsa", accounts: ["acc-1"] },
      403,
      "foreign_account",
    ],
    ["no decision", { decision: "maybe" }, 400, "invalid_request"],
  ])("refuses %s, and the consent stays as it is", async (_name, change, status, error) => {
    const consentId = world.newConsent();
    const answer = await post(consentId, { ...approval, ...change });

    expect(answer).toMatchObject({ status, body: { error, message: expect.stringMatching(/\.$/) } });
    expect(world.bank.consents.find(consentId)?.status).toBe("AWAU");
  });

  it.each([
    ["a list", []],
    ["text", "approve"],
    ["too much", { ...approval, note: "x".repeat(20_000) }],
  ])("refuses a body that is %s", async (_name, body) => {
    expect(await post(world.newConsent(), body)).toMatchObject({
      status: 400,
      body: { error: "invalid_request" },
    });
  });

  it("lets the customer try again after a wrong password", async () => {
    await opened(world.newConsent(), async (customer, interaction) => {
      expect((await visit(customer, interaction, { ...approval, password: "wrong" })).status).toBe(401);
      expect((await visit(customer, interaction, approval)).status).toBe(303);
    });
  });

  it("is not open to somebody without the cookie, nor under another id", async () => {
    await opened(world.newConsent(), async (customer, interaction) => {
      const stranger = newVisit(pki);
      expect((await visit(stranger, interaction, approval)).status).toBe(404);
      await stranger.agent.close();
      expect((await visit(customer, new URL("/interaction/other", interaction), approval)).status).toBe(404);
    });
  });

  it("declining rejects the consent and tells the client so in the fragment", async () => {
    const consentId = world.newConsent();
    const callback = await authorize(world.bank, pki, await linkFor(consentId), { decision: "decline" });
    const parameters = Object.fromEntries(new URLSearchParams(callback.hash.slice(1)));

    expect(parameters).toEqual({
      error: "access_denied",
      error_description: "The customer has declined.",
      state: "state-1",
      iss: world.bank.addresses.authorization,
    });
    expect(world.bank.consents.find(consentId)?.status).toBe("RJCT");
  });

  it("the consent is authorised before the code is given out", async () => {
    const consentId = world.newConsent();
    await post(consentId, approval);

    expect(world.bank.consents.find(consentId)).toMatchObject({ status: "AUTH", accountIds: ["acc-1"] });
  });

  it("a consent that went meanwhile gives no code", async () => {
    const consentId = world.newConsent();
    await opened(consentId, async (customer, interaction) => {
      const decided = location(world.bank, await visit(customer, interaction, approval));
      world.bank.consents.delete(consentId);
      const callback = location(world.bank, await visit(customer, decided));
      expect(Object.fromEntries(new URLSearchParams(callback.hash.slice(1)))).toMatchObject({
        error: "access_denied",
      });
    });
  });

  it("a consent that was deleted while the customer looked at it is over", async () => {
    const consentId = world.newConsent();
    await opened(consentId, async (customer, interaction) => {
      world.bank.consents.delete(consentId);
      expect(await visit(customer, interaction, approval)).toMatchObject({
        status: 409,
        body: { error: "consent_ended" },
      });
    });
  });
});

describe("a consent that ended while a second customer looked at it", () => {
  it("cannot be approved any more", async () => {
    const consentId = world.newConsent();
    await opened(consentId, async (customer, interaction) => {
      await authorize(world.bank, pki, await linkFor(consentId), { decision: "decline" });
      expect(await visit(customer, interaction, approval)).toMatchObject({
        status: 409,
        body: { error: "consent_ended", message: expect.stringContaining("RJCT") },
      });
    });
    expect(world.bank.consents.find(consentId)?.status).toBe("RJCT");
  });
});

describe("a consent that is authorised again", () => {
  it("has one grant: what was given out before ends", async () => {
    const consentId = world.newConsent();
    const first = await send(world, { form: exchange(await codeOf(consentId)) });
    const second = await send(world, { form: exchange(await codeOf(consentId, { accounts: ["acc-2"] })) });

    expect(await world.bank.server.findToken(String(first.body["access_token"]))).toBeUndefined();
    expect(await tryToken(world, { form: refresh(String(first.body["refresh_token"])) })).toMatchObject({
      error: "invalid_grant",
    });
    expect(second.status).toBe(200);
    expect(world.bank.consents.find(consentId)?.accountIds).toEqual(["acc-2"]);
  });

  it("comes back from CANC, and its old tokens do not", async () => {
    const consentId = world.newConsent();
    const first = await send(world, { form: exchange(await codeOf(consentId)) });
    world.bank.consents.revoke(consentId);
    expect(await world.bank.server.findToken(String(first.body["access_token"]))).toMatchObject({
      consentId,
    });
    const callback = await authorize(world.bank, pki, await linkFor(consentId), {});

    expect(callback.hash).toContain("code=");
    expect(world.bank.consents.find(consentId)?.status).toBe("AUTH");
    expect(await world.bank.server.findToken(String(first.body["access_token"]))).toBeUndefined();
  });

  it("is not for somebody else", async () => {
    const consentId = world.newConsent();
    await codeOf(consentId);
    const somebodyElse = { user: "mits", password: "mits", accounts: ["acc-3"] };

    for (const decision of ["approve", "decline"]) {
      expect(await post(consentId, { ...approval, ...somebodyElse, decision })).toMatchObject({
        status: 403,
        body: { error: "other_customer" },
      });
    }
    expect(world.bank.consents.find(consentId)).toMatchObject({ status: "AUTH", userId: "rora" });
  });

  it("is unknown with its tokens once it is deleted", async () => {
    const consentId = world.newConsent();
    const { body } = await send(world, { form: exchange(await codeOf(consentId)) });
    const token = String(body["access_token"]);
    expect(await world.bank.server.findToken(token)).toMatchObject({ consentId, userId: "rora" });
    world.bank.consents.delete(consentId);

    expect(await world.bank.server.findToken(token)).toBeUndefined();
  });

  it("stays AUTH with its tokens when the customer declines", async () => {
    const consentId = world.newConsent();
    const { body } = await send(world, { form: exchange(await codeOf(consentId)) });
    await authorize(world.bank, pki, await linkFor(consentId), { decision: "decline" });

    expect(await send(world, { form: refresh(String(body["refresh_token"])) })).toMatchObject({
      status: 200,
    });
  });

  it("keeps its accounts when none are picked", async () => {
    const consentId = world.newConsent();
    await codeOf(consentId, { accounts: ["acc-2", "acc-1"] });
    const { accounts: _accounts, ...unpicked } = approval;

    expect((await post(consentId, unpicked)).status).toBe(303);
    expect(world.bank.consents.find(consentId)?.accountIds).toEqual(["acc-2", "acc-1"]);
  });
});

describe("two at once", () => {
  it("exchange one code: one of them wins at most, and the grant is revoked", async () => {
    const code = await codeOf(world.newConsent());
    const answers = await Promise.all([1, 2].map(() => send(world, { form: exchange(code) })));
    const won = answers.filter(({ status }) => status === 200);

    expect(won.length).toBeLessThan(2);
    expect(answers.filter(({ body }) => body["error"] === "invalid_grant").length).toBeGreaterThan(0);
    for (const { body } of won) {
      expect((await tryToken(world, { form: refresh(String(body["refresh_token"])) })).error).toBe(
        "invalid_grant",
      );
    }
  });
});
