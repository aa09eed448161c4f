import { generateKeyPairSync, sign } from "node:crypto";
import { OpenBankingError } from "@zopa-openbanking/core";
import { createLocalKeySet } from "@zopa-openbanking/jws";
import { mutatedText, randomOf, shownBy } from "@zopa-openbanking/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  accessToken,
  backClaims,
  code,
  frontClaims,
  refreshToken,
  subject,
  tokenBody,
} from "./__fixtures__/bank.js";
import { clientId, consentId, contextOf, issuer, now, profileWith } from "./__fixtures__/client.js";
import type { Grant } from "./grant.js";
import type { Pending } from "./pending.js";
import { refresh } from "./refresh.js";
import { startAuthorization } from "./start-authorization.js";
import { verifyAuthorizationResponse } from "./verify-authorization-response.js";

// `pnpm --filter @zopa-openbanking/oidc-hybrid fuzz` asks for 100,000 bodies, and for 10,000 signed tokens of each kind.
const runs = Number(process.env["FUZZ_RUNS"] ?? 3_000);
const signedRuns = Math.ceil(runs / 10);

// ES256, since it signs fast; at a bank that has an encryption key too, nothing would be different.
const key = generateKeyPairSync("ec", { namedCurve: "P-256" });
const keySet = createLocalKeySet({
  keys: [{ ...key.publicKey.export({ format: "jwk" }), kid: "k", alg: "ES256" }],
});
const profile = profileWith({ idToken: { algorithms: ["ES256"] } });
const base = { profile, keySet, clientAuthentication: "tls_client_auth" } as const;
const nonce = "n".repeat(43);

const grant: Grant = {
  consentId,
  accessToken,
  accessTokenExpiresAt: now,
  refreshToken,
  refreshTokenExpiresAt: null,
  refreshTokenExpirySource: null,
  scope: "openid accounts",
  subject,
  certificateThumbprint: null,
  authorizedAt: now,
  issuedAt: now,
  issuer,
  clientId,
  audience: [clientId],
  nonce,
  acr: null,
  authTime: now - 20,
  notices: [],
};

/** By OpenSSL: what a spoilt claim brings must not be hidden behind the signature. */
function signed(claims: string): string {
  const part = (text: string) => Buffer.from(text).toString("base64url");
  const input = `${part('{"alg":"ES256","kid":"k"}')}.${part(claims)}`;
  const signature = sign("sha256", Buffer.from(input), { key: key.privateKey, dsaEncoding: "ieee-p1363" });
  return `${input}.${signature.toString("base64url")}`;
}

const backText = JSON.stringify(backClaims({ nonce }));
const bodyText = JSON.stringify(tokenBody(signed(backText), { refresh_token: "8xLOxBtZp8-rotated" }));
const secrets = [accessToken, refreshToken, "8xLOxBtZp8-rotated", subject, nonce, code];

const refreshWith = (body: string) =>
  refresh(
    contextOf({
      ...base,
      fetch: () => Promise.resolve(new Response(body, { headers: { "content-type": "application/json" } })),
    }),
    grant,
  );

async function codeOf(attempt: Promise<unknown>, seed: number): Promise<string> {
  try {
    await attempt;
    return "accepted";
  } catch (problem) {
    if (!OpenBankingError.is(problem)) {
      throw new Error(`seed ${seed}: no coded error`, { cause: problem });
    }
    // Everything that can be looked at takes long, so it is looked at now and then.
    const shown = seed % 50 === 0 ? shownBy(problem) : `${problem.message}${JSON.stringify(problem)}`;
    if (secrets.some((secret) => shown.includes(secret))) {
      throw new Error(`seed ${seed}: a secret is shown`, { cause: problem });
    }
    return problem.code;
  }
}

/** Many at a time, since signatures are verified beside the main thread. */
async function tally(
  count: number,
  attempt: (seed: number) => Promise<unknown>,
): Promise<Readonly<Record<string, number>>> {
  const codes: Record<string, number> = {};
  for (let first = 0; first < count; first += 100) {
    const seeds = Array.from({ length: Math.min(100, count - first) }, (_, index) => first + index);
    for (const found of await Promise.all(seeds.map((seed) => codeOf(attempt(seed), seed)))) {
      codes[found] = (codes[found] ?? 0) + 1;
    }
  }
  return codes;
}

it("brings only coded errors for spoilt token responses", async () => {
  const codes = await tally(runs, (seed) => refreshWith(mutatedText(bodyText, randomOf(seed))));

  expect(Object.keys(codes)).toEqual(
    expect.arrayContaining([
      "accepted",
      "token_response_invalid",
      "id_token_invalid",
      "refresh_outcome_unknown",
    ]),
  );
}, 120_000);

it("brings only coded errors for spoilt claims under a good signature, at a refresh", async () => {
  const codes = await tally(signedRuns, (seed) =>
    refreshWith(JSON.stringify(tokenBody(signed(mutatedText(backText, randomOf(seed)))))),
  );

  expect(Object.keys(codes)).toEqual(expect.arrayContaining(["accepted", "id_token_invalid"]));
}, 120_000);

it("brings only coded errors for spoilt claims under a good signature, in the authorisation response", async () => {
  const pending: Pending = await startAuthorization(contextOf(), { consentId });
  const text = JSON.stringify(frontClaims(pending));

  const codes = await tally(signedRuns, (seed) =>
    verifyAuthorizationResponse(
      contextOf(base),
      { kind: "code", code, idToken: signed(mutatedText(text, randomOf(seed))), state: pending.state },
      pending,
    ),
  );

  expect(Object.keys(codes)).toEqual(expect.arrayContaining(["accepted", "id_token_invalid"]));
}, 120_000);

it("brings a grant or a coded error for whatever members a token response has", async () => {
  const member = fc.constantFrom(
    "access_token",
    "token_type",
    "expires_in",
    "refresh_token",
    "scope",
    "refresh_token_expires_at",
    "__proto__",
  );
  const body = fc.dictionary(member, fc.jsonValue());

  await fc.assert(
    fc.asyncProperty(body, async (members) => {
      const text = JSON.stringify({ ...tokenBody(undefined), ...members });
      const found = await codeOf(refreshWith(text), 0);
      expect(["accepted", "token_response_invalid"]).toContain(found);
    }),
    { seed: 17, numRuns: 300 },
  );
}, 120_000);

it("never makes a grant of another person, whatever the claims", async () => {
  const claims = fc.record({ sub: fc.string(), nonce: fc.string(), openbanking_intent_id: fc.string() });

  await fc.assert(
    fc.asyncProperty(claims, async (changes) => {
      const text = JSON.stringify(tokenBody(signed(JSON.stringify(backClaims({ nonce }, changes)))));
      expect(await codeOf(refreshWith(text), 1)).toBe("id_token_invalid");
    }),
    { seed: 17, numRuns: 200 },
  );
}, 120_000);
