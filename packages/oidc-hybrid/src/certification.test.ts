import { OpenBankingError } from "@zopa-openbanking/core";
import { DiscoveryError } from "@zopa-openbanking/discovery";
import { zopaProduction } from "@zopa-openbanking/profiles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Authentication, decryptionKey, LyingBank } from "./__fixtures__/lying-bank.js";
import type { Lies } from "./__fixtures__/lying-server.js";
import { frontChannelFaults, plan } from "./__fixtures__/lying-server-faults.js";
import { accessTokenOf } from "./access-token-of.js";
import { AuthorizationError } from "./authorization-error.js";
import { completeAuthorization } from "./complete-authorization.js";
import { createCallbackHandler } from "./create-callback-handler.js";
import { refresh } from "./refresh.js";

// The modules of the OpenID Foundation's plan `fapi1-advanced-final-client-test-plan` that apply to UK Open Banking, by their
// own names; and after them what that plan leaves out.
/** Wrong parameters beside the id_token, and the code that tells each. */
const misdirected: readonly (readonly [string, (parameters: URLSearchParams) => void, string])[] = [
  ["another state", (parameters) => parameters.set("state", "x".repeat(43)), "state_mismatch"],
  ["no state", (parameters) => parameters.delete("state"), "callback_incomplete"],
  ["two states", (parameters) => parameters.append("state", "x"), "callback_duplicate_parameter"],
  ["no code", (parameters) => parameters.delete("code"), "callback_incomplete"],
  ["another code", (parameters) => parameters.set("code", "another"), "id_token_invalid"],
  ["no id_token", (parameters) => parameters.delete("id_token"), "callback_incomplete"],
  ["an error besides", (parameters) => parameters.set("error", "access_denied"), "callback_contradictory"],
  ["another issuer", (parameters) => parameters.set("iss", "https://elsewhere.example"), "issuer_mismatch"],
];

describe.each<Authentication>(["private_key_jwt", "tls_client_auth"])(
  "a client with %s",
  (authentication) => {
    let bank: LyingBank;

    beforeAll(async () => {
      bank = await LyingBank.open(authentication);
    });

    afterAll(() => bank.close());

    /** The refusal, and that it was one: the next thing that the server is asked is nothing. */
    async function refusalOf(run: () => Promise<unknown>): Promise<OpenBankingError> {
      try {
        await run();
      } catch (problem) {
        if (OpenBankingError.is(problem)) {
          return problem;
        }
        throw problem;
      }
      throw new Error("It was accepted.");
    }

    async function readsAccounts(): Promise<readonly string[]> {
      const context = await bank.discover();
      const grant = await bank.authorize(context);
      await bank.call("GET", "accounts", accessTokenOf(context, grant));
      return bank.server.seen;
    }

    const everything = [
      "GET /.well-known/openid-configuration",
      "POST /token client_credentials",
      "POST /open-banking/v4.0/aisp/account-access-consents",
      "GET /jwks",
      "POST /token authorization_code",
      "GET /open-banking/v4.0/aisp/accounts",
    ];

    it(`${plan}: completes, and the server finds nothing to hold against it`, async () => {
      bank.server.begin();

      expect(await readsAccounts()).toEqual(everything);
      expect(bank.server.findings).toEqual([]);
    });

    it.each(["RSA-OAEP", "RSA-OAEP-256"] as const)(
      `${plan}-encrypted-idtoken: completes with %s`,
      async (encryption) => {
        bank.server.begin({ authorization: { encryption }, exchange: { encryption } });
        const context = await bank.discover({ decryptionKey });

        const grant = await bank.authorize(context);

        expect(grant.subject).toBe("customer-7f3a");
        expect(bank.server.findings).toEqual([]);
      },
    );

    it(`${plan}: completes when the answer comes by way of the relay page's POST`, async () => {
      bank.server.begin();
      const context = await bank.discover();
      const { callback, pending } = await bank.send(context);
      const handle = createCallbackHandler({
        receive: async (fields) => Response.json(await completeAuthorization(context, fields, pending)),
      });
      const body = new URLSearchParams(new URL(callback).hash.slice(1));

      const response = await handle(new Request(pending.redirectUri, { method: "POST", body }));

      expect(await response.json()).toMatchObject({ consentId: pending.consentId, subject: "customer-7f3a" });
      expect(bank.server.findings).toEqual([]);
    });

    it(`${plan}-discovery-issuer-mismatch: goes no further than the discovery document`, async () => {
      bank.server.begin({
        discovery: (document) => Object.assign(document, { issuer: `${document["issuer"]}INVALID` }),
      });

      const refusal = await refusalOf(() => bank.discover());

      expect(DiscoveryError.is(refusal) && refusal.code).toBe("issuer_mismatch");
      expect(bank.server.seen).toEqual(["GET /.well-known/openid-configuration"]);
    });

    it(`${plan}-discovery-issuer-mismatch: takes no metadata of another issuer from elsewhere either`, async () => {
      bank.server.begin();
      const context = await bank.discover();
      const other = {
        ...context,
        metadata: { ...context.metadata, issuer: `${context.metadata.issuer}INVALID` },
      };
      bank.server.begin();

      await expect(bank.send(other)).rejects.toThrow(/`metadata.issuer` is not the profile's issuer/);
      expect(bank.server.seen).toEqual([]);
    });

    describe.each(frontChannelFaults)("%s", (_, lie, claim) => {
      it("is rejected, and nothing is sent after it", async () => {
        bank.server.begin({ authorization: lie });
        const context = await bank.discover();
        const { callback, pending } = await bank.send(context);

        const refusal = await refusalOf(() => completeAuthorization(context, callback, pending));

        expect(refusal).toBeInstanceOf(AuthorizationError);
        expect(refusal).toMatchObject({ code: "id_token_invalid", claim, stage: "authorization_response" });
        expect(bank.server.seenAfterIdToken).toEqual([]);
        expect(bank.server.findings).toEqual([]);
      });
    });

    it(`${plan}-encrypted-idtoken-usingrsa15: is rejected, and nothing is sent after it`, async () => {
      bank.server.begin({ authorization: { encryption: "RSA1_5" } });
      const context = await bank.discover({ decryptionKey });
      const { callback, pending } = await bank.send(context);

      const refusal = await refusalOf(() => completeAuthorization(context, callback, pending));

      expect(refusal).toMatchObject({ code: "id_token_invalid" });
      expect(bank.server.seenAfterIdToken).toEqual([]);
      expect(bank.server.findings).toEqual([]);
    });

    it("beyond the plan: an id_token in the open is rejected where encryption was agreed", async () => {
      bank.server.begin();
      const context = await bank.discover({ decryptionKey });
      const { callback, pending } = await bank.send(context);

      const refusal = await refusalOf(() => completeAuthorization(context, callback, pending));

      expect(refusal).toMatchObject({ code: "id_token_invalid" });
      expect(bank.server.seenAfterIdToken).toEqual([]);
    });

    it.each([
      [
        "valid-aud-as-array",
        { authorization: { change: (claims) => Object.assign(claims, { aud: ["client-1"] }) } },
      ],
      [
        "no-scope-in-token-endpoint-response",
        {
          exchangeBody: (body) => {
            delete body["scope"];
            delete body["expires_in"];
          },
        },
      ],
      ["missing-athash", { exchange: { change: (claims) => void delete claims["at_hash"] } }],
      [
        "missing-athash, as null",
        { exchange: { change: (claims) => Object.assign(claims, { at_hash: null }) } },
      ],
    ] satisfies [string, Lies][])(`${plan}-%s: completes`, async (_, lies) => {
      bank.server.begin(lies);

      expect(await readsAccounts()).toEqual(everything);
      expect(bank.server.findings).toEqual([]);
    });

    it(`${plan}-no-scope-in-token-endpoint-response: takes the scope that was asked for`, async () => {
      bank.server.begin({ exchangeBody: (body) => void delete body["scope"] });

      const grant = await bank.authorize(await bank.discover());

      expect(grant.scope).toBe("openid accounts");
    });

    it("fapi1-advanced-final-client-refresh-token-test: each refresh uses the newest refresh token", async () => {
      bank.server.begin();
      const context = await bank.discover();
      const first = await bank.authorize(context);

      const second = await refresh(context, first);
      const third = await refresh(context, second);
      await bank.call("GET", "accounts", accessTokenOf(context, third));

      expect(new Set([first, second, third].map(({ refreshToken }) => refreshToken)).size).toBe(3);
      expect(bank.server.findings).toEqual([]);
    });

    it.each(misdirected)(
      "beyond the plan: %s is told by its code, and nothing is sent after it",
      async (_, change, code) => {
        bank.server.begin({ response: change });
        const context = await bank.discover();
        const { callback, pending } = await bank.send(context);

        const refusal = await refusalOf(() => completeAuthorization(context, callback, pending));

        expect(refusal.code).toBe(code);
        expect(bank.server.seenAfterIdToken).toEqual([]);
      },
    );

    it("beyond the plan: a missing iss parameter is rejected where the bank promises it, and the right one accepted", async () => {
      const promised = (document: Record<string, unknown>) =>
        Object.assign(document, { authorization_response_iss_parameter_supported: true });
      bank.server.begin({ discovery: promised });
      const context = await bank.discover();
      const { callback, pending } = await bank.send(context);

      const refusal = await refusalOf(() => completeAuthorization(context, callback, pending));
      bank.server.lie({ response: (parameters) => parameters.set("iss", bank.server.issuer) });
      const grant = await bank.authorize(context);

      expect(refusal.code).toBe("issuer_mismatch");
      expect(grant.consentId).not.toBe(pending.consentId);
    });

    it("beyond the plan: a customer who declines is an outcome of its own, and nothing is sent after it", async () => {
      bank.server.begin({
        response: (parameters) => {
          parameters.delete("code");
          parameters.delete("id_token");
          parameters.set("error", "access_denied");
        },
      });
      const context = await bank.discover();
      const { callback, pending } = await bank.send(context);

      const refusal = await refusalOf(() => completeAuthorization(context, callback, pending));

      expect(refusal.code).toBe("authorization_denied");
      expect(bank.server.seenAfterIdToken).toEqual([]);
    });

    it("differs from the plan for Zopa exactly where Zopa's page does", async () => {
      bank.server.begin();
      const { authorization, requestObject } = zopaProduction;
      const profile = {
        ...bank.profile,
        authorization: { ...authorization, link: "zopa://consent" },
        requestObject,
      };
      const context = await bank.discover({ profile });

      await bank.authorize(context);

      expect(
        bank.server.findings.map(({ check, severity, because }) => `${check} ${severity}: ${because}`),
      ).toEqual([
        "R3 WARN: its typ is JWT",
        "R14 FAIL: response_type outside is not that inside",
        "R22 STOP: no acr is asked for",
      ]);
    });
  },
);
