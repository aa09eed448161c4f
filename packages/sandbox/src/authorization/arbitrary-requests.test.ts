import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createRefusalWorld,
  type RefusalWorld,
  tryAuthorization,
  tryToken,
} from "./__fixtures__/refusal-world.js";
import { startTestBank } from "./__fixtures__/test-bank.js";
import { createTestConsents } from "./__fixtures__/test-consents.js";
import { createTestPki } from "./__fixtures__/test-pki.js";
import { brokenClientAssertionRule } from "./client-assertion-rules.js";
import { readDecision } from "./interaction-decision.js";
import { brokenRequestObjectRule } from "./request-object-rules.js";
import { requestedConsent } from "./requested-consent.js";

let world: RefusalWorld;

beforeAll(async () => {
  const pki = await createTestPki();
  world = await createRefusalWorld(await startTestBank({ pki }), pki);
});

afterAll(async () => {
  await Promise.all([world.client, world.tlsClient, world.other].map(({ agent }) => agent.close()));
  await world.bank.close();
});

const claimNames = [
  "exp",
  "nbf",
  "iat",
  "aud",
  "iss",
  "sub",
  "jti",
  "scope",
  "claims",
  "client_id",
  "nonce",
  "state",
];
const claims = fc.dictionary(fc.constantFrom(...claimNames), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 6 });
const idTokenClaims = fc.dictionary(
  fc.constantFrom("openbanking_intent_id", "acr", "auth_time", "sub", "nonce"),
  fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.record({ value: fc.jsonValue(), essential: fc.jsonValue(), values: fc.jsonValue() }),
  ),
);

describe("whatever is sent", { timeout: 60_000 }, () => {
  it("the rules find one that is broken, or none", () => {
    fc.assert(
      fc.property(claims, fc.dictionary(fc.string(), fc.string()), (anything, query) => {
        const broken = brokenRequestObjectRule({ claims: anything, clientId: "c", query, now: 1_000 });
        expect(typeof (broken?.rule ?? "")).toBe("string");
        const replays = { use: () => true, clear: () => {} };
        brokenClientAssertionRule({
          claims: anything,
          clientId: "c",
          tokenEndpoint: "t",
          now: 1_000,
          replays,
        });
      }),
      { seed: 5, numRuns: 1_000 },
    );
  });

  it("a consent is found, or it is said why not", () => {
    const consents = createTestConsents(() => 0);
    fc.assert(
      fc.property(idTokenClaims, (anything) => {
        expect(() => requestedConsent(consents, "c", anything)).toThrow(/invalid_request/);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("a customer's decision is read, or it is said why not", () => {
    const people = {
      user: (userId: string) => ({ userId, password: userId, name: "", description: "" }),
      accountsOf: () => [],
    };
    const consent = createTestConsents(() => 0).create({ clientId: "c", permissions: [] });
    const body = fc.dictionary(
      fc.constantFrom("user", "password", "decision", "accounts"),
      fc.jsonValue({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(body, (anything) => {
        expect(readDecision(people, consent, anything, 0)).toHaveProperty("error");
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("the bank answers an authorisation request with an error of the standard, never with a failure of its own", async () => {
    const outcome = fc.oneof(
      claims,
      idTokenClaims.map((id_token) => ({ claims: { id_token } })),
    );
    await fc.assert(
      fc.asyncProperty(outcome, async (anything) => {
        const { error } = await tryAuthorization(world, { claims: anything });
        expect(error).toMatch(/^(invalid_|login_|unsupported_|unmet_|went on to \/interaction)/);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it("the bank answers a client assertion with an error of the standard, never with a failure of its own", async () => {
    await fc.assert(
      fc.asyncProperty(claims, async (anything) => {
        const form = { grant_type: "client_credentials", scope: "accounts" };
        const { error } = await tryToken(world, { form, assertion: anything });
        expect(error).toMatch(/^(invalid_client|invalid_request|200)$/);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});
