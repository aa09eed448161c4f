import { randomUUID } from "node:crypto";
import { Agent } from "node:https";
import { createKeySet, createSigner, type KeySet } from "@zopa-openbanking/jws";
import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { fetchThrough } from "@zopa-openbanking/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessTokenOf } from "./access-token-of.js";
import { clientCredentials } from "./client-credentials.js";
import { completeAuthorization } from "./complete-authorization.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import { readCallback } from "./read-callback.js";
import { refresh } from "./refresh.js";
import { revoke } from "./revoke.js";
import type { ServerEndpoints } from "./server-endpoints.js";
import { startAuthorization } from "./start-authorization.js";
import { verifyAuthorizationResponse } from "./verify-authorization-response.js";

const editions = ["2025-06", "2026-05"] as const;
const authentications = ["private_key_jwt", "tls_client_auth"] as const;

describe.each(editions)("against the local bank, edition %s", (edition) => {
  describe.each(authentications)("with %s", (clientAuthentication) => {
    let bank: Sandbox;
    let agent: Agent;
    let context: OidcHybridContext;
    let newKeySet: () => KeySet;

    beforeAll(async () => {
      bank = await startSandbox({ edition, authentication: clientAuthentication });
      const { tpp, profile, clock } = bank;
      agent = new Agent({ cert: tpp.cert, key: tpp.key, ca: tpp.ca, keepAlive: true });
      const fetch = fetchThrough(agent);
      newKeySet = (): KeySet => createKeySet({ jwksUri: metadata.jwks_uri, fetch, clock: clock.now });
      const metadata = (await (await fetch(profile.discoveryUrl)).json()) as ServerEndpoints & {
        jwks_uri: string;
      };
      context = {
        profile,
        metadata,
        clientId: tpp.clientId,
        redirectUri: tpp.redirectUri,
        signer: await createSigner({ key: tpp.signingKey, kid: tpp.kid }),
        keySet: newKeySet(),
        fetch,
        clock: clock.now,
        clientAuthentication,
      };
    });

    afterAll(async () => {
      agent.destroy();
      await bank.close();
    });

    async function createConsent(): Promise<string> {
      const { accessToken } = await clientCredentials(context, { scope: "accounts" });
      const response = await context.fetch(`${bank.profile.aisp.baseUrl}/account-access-consents`, {
        method: "POST",
        headers: {
          authorization: `Bearer ${accessToken}`,
          "content-type": "application/json",
          "x-fapi-interaction-id": randomUUID(),
        },
        body: JSON.stringify({ Data: { Permissions: ["ReadAccountsBasic"] }, Risk: {} }),
      });
      expect(response.status).toBe(201);
      const { Data } = (await response.json()) as { Data: { ConsentId: string } };
      return Data.ConsentId;
    }

    async function approved(): Promise<{
      readonly callback: string;
      readonly pending: Awaited<ReturnType<typeof startAuthorization>>;
    }> {
      const pending = await startAuthorization(context, { consentId: await createConsent() });
      const callback = await bank.phone.open(pending.url, { user: "rora", decision: "approve" });
      return { callback, pending };
    }

    async function read(accessToken: string): Promise<number> {
      const response = await context.fetch(`${bank.profile.aisp.baseUrl}/accounts`, {
        headers: { authorization: `Bearer ${accessToken}` },
      });
      return response.status;
    }

    it("goes from a consent to a grant, refreshes it, reads and revokes, and breaks no rule of the bank", async () => {
      bank.requests.clear();
      const { callback, pending } = await approved();

      const grant = await completeAuthorization(context, callback, pending);
      const fresh = await refresh(context, JSON.parse(JSON.stringify(grant)));

      expect(fresh).toMatchObject({ consentId: pending.consentId, subject: grant.subject });
      expect(fresh.accessToken).not.toBe(grant.accessToken);
      expect(await read(accessTokenOf(context, fresh))).toBe(200);
      await revoke(context, { token: fresh.refreshToken ?? "", tokenTypeHint: "refresh_token" });
      await expect(refresh(context, fresh)).rejects.toMatchObject({
        name: "TokenError",
        oauthError: "invalid_grant",
      });
      const broken = bank.requests.all().flatMap(({ rulesBroken }) => rulesBroken.map(({ rule }) => rule));
      expect(broken.filter((rule) => !/refresh|grant/.test(rule))).toEqual([]);
    });

    it("takes a refusal by the customer for an outcome, and sends nothing more", async () => {
      const pending = await startAuthorization(context, { consentId: await createConsent() });
      const callback = await bank.phone.open(pending.url, { user: "mits", decision: "decline" });
      bank.requests.clear();

      const response = readCallback(callback, pending, context);

      await expect(verifyAuthorizationResponse(context, response, pending)).resolves.toMatchObject({
        outcome: "denied",
      });
      await expect(completeAuthorization(context, callback, pending)).rejects.toMatchObject({
        code: "authorization_denied",
      });
      expect(bank.requests.all()).toEqual([]);
    });

    // What the standards leave open, or ask a client to put up with. Everything else that is wrong with an id_token is refused.
    const accepted = [
      "aud-array",
      "at-hash-missing",
      "at-hash-null",
      "acr-weaker",
      "acr-missing",
      "claims-unknown",
      "key-rotation",
    ];

    it("refuses every id_token that the bank can be told to spoil, and puts up with the rest", async () => {
      const outcomes: Record<string, string> = {};
      const spoilt = bank.faults.catalogue
        .filter(({ place }) => place === "id_token")
        .map(({ name }) => name);

      for (const name of spoilt) {
        bank.faults.clear();
        // Another person in one id_token is a contradiction; the same other one in all of them is just that person.
        bank.faults.add(name, name === "sub-other" ? { times: 1 } : {});
        // Somebody who has asked for unknown keys a moment ago does not ask again.
        context = { ...context, keySet: newKeySet() };
        outcomes[name] = await approved()
          .then(({ callback, pending }) => completeAuthorization(context, callback, pending))
          .then((grant) => refresh(context, grant))
          .then(
            () => "accepted",
            ({ code }: { code?: string }) => code ?? "not one of ours",
          );
      }
      bank.faults.clear();
      context = { ...context, keySet: newKeySet() };

      expect(spoilt.length).toBeGreaterThan(30);
      expect(outcomes).toEqual(
        Object.fromEntries(
          spoilt.map((name) => [name, accepted.includes(name) ? "accepted" : "id_token_invalid"]),
        ),
      );
    });

    it("spends no code whose id_token it refuses", async () => {
      bank.faults.add("s-hash-wrong", { times: 1 });
      const { callback, pending } = await approved();
      bank.requests.clear();

      await expect(completeAuthorization(context, callback, pending)).rejects.toMatchObject({
        code: "id_token_invalid",
        claim: "s_hash",
      });

      // Its keys may be asked for, and nothing else.
      expect(
        bank.requests
          .all()
          .map(({ path }) => path)
          .filter((path) => path !== "/jwks"),
      ).toEqual([]);
    });

    it("says that nobody knows what became of a refresh whose answer was lost", async () => {
      const { callback, pending } = await approved();
      const grant = await completeAuthorization(context, callback, pending);
      bank.faults.add("token-answer-lost", { times: 1 });

      await expect(refresh(context, grant)).rejects.toMatchObject({ code: "refresh_outcome_unknown" });
    });

    it("refreshes after a year less a day, and not after it", async () => {
      const { callback, pending } = await approved();
      const grant = await completeAuthorization(context, callback, pending);
      bank.clock.advance({ days: 364 });

      const fresh = await refresh(context, grant);
      bank.clock.advance({ days: 2 });

      await expect(refresh(context, fresh)).rejects.toMatchObject({ name: "TokenError" });
    });
  });
});
