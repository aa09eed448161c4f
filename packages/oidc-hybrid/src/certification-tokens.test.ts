import { inspect } from "node:util";
import { OpenBankingError } from "@zopa-openbanking/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Authentication, decryptionKey, LyingBank } from "./__fixtures__/lying-bank.js";
import {
  exchangeFaults,
  now,
  plusOne,
  secondIdTokenFaults,
  withClaims,
  without,
} from "./__fixtures__/lying-server-faults.js";
import type { IdTokenLie } from "./__fixtures__/lying-server-tokens.js";
import { accessTokenOf } from "./access-token-of.js";
import { AuthorizationError } from "./authorization-error.js";
import { clientCredentials } from "./client-credentials.js";
import { completeAuthorization } from "./complete-authorization.js";
import type { Grant } from "./grant.js";
import { refresh } from "./refresh.js";
import { TokenError } from "./token-error.js";

// The certification plan lies in the front channel alone. Here are the same lies at the token endpoint and at refreshes.
type Change = (body: Record<string, unknown>) => void;

const set =
  (changes: Record<string, unknown>): Change =>
  (body) =>
    Object.assign(body, changes);

const remove =
  (name: string): Change =>
  (body) =>
    void delete body[name];

/** Answers that are no token response. */
const unusable: readonly (readonly [string, Change])[] = [
  ["no access_token", remove("access_token")],
  ["an empty access_token", set({ access_token: "" })],
  ["an access_token that is no text", set({ access_token: { value: "x" } })],
  ["a line break in the access_token", set({ access_token: "a\r\nx-evil: 1" })],
  ["no token_type", remove("token_type")],
  ["another token_type", set({ token_type: "DPoP" })],
  ["a token_type that is no text", set({ token_type: ["Bearer"] })],
  ["a refresh_token that is no text", set({ refresh_token: 7 })],
  ["a scope that is no text", set({ scope: ["openid"] })],
];

/** Answers that are odd, and still to be lived with: the change, the notice, and when the access token ends. */
const odd: readonly (readonly [string, Change, string | undefined, number | null])[] = [
  ["token_type in lower case", set({ token_type: "bearer" }), undefined, now + 900],
  ["token_type in upper case", set({ token_type: "BEARER" }), undefined, now + 900],
  ["no expires_in", remove("expires_in"), "expires_in_missing", null],
  ["expires_in as null", set({ expires_in: null }), "expires_in_missing", null],
  ["expires_in as text", set({ expires_in: "900" }), undefined, now + 900],
  ["expires_in as a fraction", set({ expires_in: 900.7 }), undefined, now + 900],
  ["expires_in of zero", set({ expires_in: 0 }), "expires_in_unreadable", null],
  ["expires_in below zero", set({ expires_in: -1 }), "expires_in_unreadable", null],
  ["expires_in as words", set({ expires_in: "soon" }), "expires_in_unreadable", null],
  ["expires_in as a point in time", set({ expires_in: now * 1000 }), "expires_in_unreadable", null],
  ["a scope that lacks one", set({ scope: "openid" }), "scope_narrowed", now + 900],
  ["a scope that has one more", set({ scope: "openid accounts payments" }), "scope_widened", now + 900],
  ["an empty scope", set({ scope: "" }), undefined, now + 900],
  ["members nobody has heard of", set({ unheard_of: { of: 1 }, __proto: 1 }), undefined, now + 900],
];

describe.each<Authentication>(["private_key_jwt", "tls_client_auth"])(
  "a client with %s",
  (authentication) => {
    let bank: LyingBank;

    beforeAll(async () => {
      bank = await LyingBank.open(authentication);
    });

    afterAll(() => bank.close());

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

    /** The last thing that was asked of the server, and how often tokens were. */
    const tokenCalls = () => bank.server.seen.filter((what) => what.startsWith("POST /token"));

    describe("at the exchange", () => {
      it.each(exchangeFaults)(
        "rejects an id_token with %s, and sends nothing after it",
        async (_, exchange, claim) => {
          bank.server.begin({ exchange });
          const context = await bank.discover();

          const refusal = await refusalOf(() => bank.authorize(context));

          expect(refusal).toBeInstanceOf(AuthorizationError);
          expect(refusal).toMatchObject({ code: "id_token_invalid", claim, stage: "token_response" });
          expect(bank.server.seenAfterIdToken).toEqual(["POST /token authorization_code"]);
          expect(bank.server.findings).toEqual([]);
        },
      );

      it("rejects an answer without an id_token", async () => {
        bank.server.begin({ exchangeBody: remove("id_token") });

        const refusal = await refusalOf(async () => bank.authorize(await bank.discover()));

        expect(refusal).toMatchObject({ code: "token_response_invalid" });
      });

      it("rejects RSA1_5, and an id_token in the open where encryption was agreed", async () => {
        for (const exchange of [{ encryption: "RSA1_5" }, {}] as const) {
          bank.server.begin({ authorization: { encryption: "RSA-OAEP" }, exchange });

          const refusal = await refusalOf(async () => bank.authorize(await bank.discover({ decryptionKey })));

          expect(refusal).toMatchObject({ code: "id_token_invalid", stage: "token_response" });
        }
      });

      it.each(unusable)("rejects %s", async (_, exchangeBody) => {
        bank.server.begin({ exchangeBody });

        const refusal = await refusalOf(async () => bank.authorize(await bank.discover()));

        expect(refusal).toBeInstanceOf(TokenError);
        expect(refusal).toMatchObject({ code: "token_response_invalid" });
        expect(bank.server.seenAfterIdToken).toEqual(["POST /token authorization_code"]);
      });

      it.each(odd)("lives with %s", async (_, exchangeBody, notice, accessTokenExpiresAt) => {
        bank.server.begin({ exchangeBody });

        const grant = await bank.authorize(await bank.discover());

        expect(grant).toMatchObject({ accessTokenExpiresAt, notices: notice === undefined ? [] : [notice] });
      });

      it("tells that there is no refresh token, and how long one lasts by the bank's own word", async () => {
        bank.server.begin({ exchangeBody: remove("refresh_token") });
        const context = await bank.discover();
        expect(await bank.authorize(context)).toMatchObject({
          refreshToken: null,
          notices: ["refresh_token_missing"],
        });

        const claim = "http://openbanking.org.uk/refresh_token_expires_at";
        bank.server.begin({ exchange: withClaims({ [claim]: now + 86_400 }) });

        expect(await bank.authorize(context)).toMatchObject({
          refreshTokenExpiresAt: now + 86_400,
          refreshTokenExpirySource: "bank",
        });
      });

      it("rejects another acr than the first id_token had, even one that was asked for", async () => {
        bank.server.begin({ exchange: withClaims({ acr: "urn:openbanking:psd2:ca" }) });
        const acrValues = ["urn:openbanking:psd2:sca", "urn:openbanking:psd2:ca"];
        const profile = { ...bank.profile, requestObject: { ...bank.profile.requestObject, acrValues } };

        const refusal = await refusalOf(async () => bank.authorize(await bank.discover({ profile })));

        expect(refusal).toMatchObject({ code: "id_token_invalid", claim: "acr", stage: "token_response" });
      });

      it("does not take a code, or an id_token, of another authorisation of the same client", async () => {
        bank.server.begin();
        const context = await bank.discover();
        const first = await bank.send(context);
        const mixed = new URL(first.callback);
        const second = await bank.send(context);
        const [one, other] = [first, second].map(
          ({ callback }) => new URLSearchParams(new URL(callback).hash.slice(1)),
        );
        const callsBefore = tokenCalls().length;

        for (const name of ["code", "id_token"]) {
          const parameters = new URLSearchParams(one);
          parameters.set(name, other?.get(name) ?? "");
          mixed.hash = parameters.toString();
          const refusal = await refusalOf(() => completeAuthorization(context, mixed, first.pending));

          expect(refusal).toMatchObject({ code: "id_token_invalid" });
        }
        expect(tokenCalls().length).toBe(callsBefore);
      });
    });

    describe("at a refresh", () => {
      async function authorized() {
        bank.server.begin();
        const context = await bank.discover();
        const grant: Grant = await bank.authorize(context);
        return { context, grant };
      }

      it.each(secondIdTokenFaults)(
        "rejects an id_token with %s, and sends nothing after it",
        async (_, lie, claim) => {
          const { context, grant } = await authorized();
          bank.server.lie({ refresh: lie });

          const refusal = await refusalOf(() => refresh(context, grant));

          expect(refusal).toBeInstanceOf(AuthorizationError);
          expect(refusal).toMatchObject({ code: "id_token_invalid", claim, stage: "refresh" });
          expect(tokenCalls().at(-1)).toBe("POST /token refresh_token");
          expect(tokenCalls()).toHaveLength(3);
        },
      );

      it.each(unusable)("rejects %s", async (_, refreshBody) => {
        const { context, grant } = await authorized();
        bank.server.lie({ refreshBody });

        expect(await refusalOf(() => refresh(context, grant))).toMatchObject({
          code: "token_response_invalid",
        });
        expect(tokenCalls()).toHaveLength(3);
      });

      it.each(odd)("lives with %s", async (_, refreshBody, notice, accessTokenExpiresAt) => {
        const { context, grant } = await authorized();
        bank.server.lie({ refreshBody });

        const fresh = await refresh(context, grant);

        const notices = [notice, "refresh_token_rotated"].filter((one) => one !== undefined);
        expect(fresh).toMatchObject({ accessTokenExpiresAt, notices });
      });

      it.each([
        ["a true id_token", {}],
        ["an id_token without a nonce", without("nonce")],
        [
          "an id_token without auth_time, acr, at_hash and intent id",
          {
            change: (claims) => {
              for (const name of ["auth_time", "acr", "at_hash", "openbanking_intent_id"]) {
                delete claims[name];
              }
            },
          },
        ],
      ] satisfies [string, IdTokenLie][])("accepts %s", async (_, lie) => {
        const { context, grant } = await authorized();
        bank.server.lie({ refresh: lie });

        const fresh = await refresh(context, grant);

        expect(fresh).toMatchObject({ subject: grant.subject, consentId: grant.consentId });
        expect(bank.server.findings).toEqual([]);
      });

      it("keeps the refresh token that there is when none comes", async () => {
        const { context, grant } = await authorized();
        bank.server.lie({ refreshBody: remove("refresh_token") });

        expect(await refresh(context, grant)).toMatchObject({
          refreshToken: grant.refreshToken,
          notices: [],
        });
      });

      it("remembers what the first id_token said over several refreshes", async () => {
        const { context, grant } = await authorized();
        const second = await refresh(context, await refresh(context, JSON.parse(JSON.stringify(grant))));
        bank.server.lie({ refresh: plusOne("sub") });

        expect(await refusalOf(() => refresh(context, second))).toMatchObject({ claim: "sub" });
      });
    });

    it("shows no token, code or claim in any of the errors", async () => {
      for (const [, lie] of exchangeFaults) {
        bank.server.begin({ exchange: lie });
        const context = await bank.discover();
        const refusal = await refusalOf(() => bank.authorize(context));

        const shown = inspect(refusal, { depth: 9, showHidden: true }) + JSON.stringify(refusal);
        expect(shown).not.toMatch(/customer-7f3a|access-\d|refresh-\d|code-\d|eyJ|client-11/);
      }
    });

    it("gets a new client token each time it is asked for one, with a fresh assertion", async () => {
      bank.server.begin();
      const context = await bank.discover();

      const tokens = await Promise.all(
        [1, 2, 3].map(() => clientCredentials(context, { scope: "accounts" })),
      );

      expect(new Set(tokens.map((token) => accessTokenOf(context, token))).size).toBe(3);
      expect(bank.server.findings).toEqual([]);
    });
  },
);
