import { createHash } from "node:crypto";
import type { Fetch } from "@zopa-openbanking/core";
import { CompactSign } from "jose";
import type { Pending } from "../pending.js";
import { clientId, consentId, issuer, now } from "./client.js";
import { bankKey, bankKid } from "./keys.js";

export const code = "SplxlOBeZQQYbYS6WxSbIA";
export const accessToken = "mF_9.B5f-4.1JqM";
export const refreshToken = "tGzv3JOkF0XG5Qx2TlKWIA";
export const subject = "person-17";

type Claims = Readonly<Record<string, unknown>>;

/** As OpenID Connect Core §3.3.2.11 describes it, written apart from the code under test. */
export function leftHalf(text: string): string {
  const whole = createHash("sha256").update(Buffer.from(text, "ascii")).digest();
  return Buffer.from(whole.buffer, whole.byteOffset, 16).toString("base64url");
}

/** A token made by jose, which shares no code with ours. A claim that is undefined is left out. */
export function tokenOf(
  claims: Claims,
  header: Claims = {},
  key: Parameters<CompactSign["sign"]>[0] = bankKey.privateKey,
): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: "PS256", kid: bankKid, ...header })
    .sign(key);
}

/** What a good id_token of the authorisation response says. */
export function frontClaims({ nonce, state }: Pending, changes: Claims = {}): Claims {
  return {
    iss: issuer,
    sub: subject,
    aud: clientId,
    nonce,
    iat: now,
    exp: now + 300,
    openbanking_intent_id: consentId,
    c_hash: leftHalf(code),
    s_hash: leftHalf(state),
    auth_time: now - 20,
    ...changes,
  };
}

/** What a good id_token of the token endpoint says. */
export function backClaims({ nonce }: Pick<Pending, "nonce">, changes: Claims = {}): Claims {
  return {
    iss: issuer,
    sub: subject,
    aud: clientId,
    nonce,
    iat: now,
    exp: now + 300,
    openbanking_intent_id: consentId,
    at_hash: leftHalf(accessToken),
    auth_time: now - 20,
    ...changes,
  };
}

/** The address that the customer's browser comes back to. */
export async function callbackTo(pending: Pending, changes: Claims = {}): Promise<URL> {
  const idToken = await tokenOf(frontClaims(pending, changes));
  const parameters = new URLSearchParams({ code, id_token: idToken, state: pending.state });
  return new URL(`${pending.redirectUri}#${parameters}`);
}

export function tokenBody(idToken: string | undefined, changes: Claims = {}): Claims {
  return {
    access_token: accessToken,
    token_type: "Bearer",
    expires_in: 300,
    refresh_token: refreshToken,
    scope: "openid accounts",
    ...(idToken === undefined ? {} : { id_token: idToken }),
    ...changes,
  };
}

/** What a bank was asked, and what it was asked with. */
export interface AskedBank {
  readonly fetch: Fetch;
  readonly requests: { readonly url: string; readonly headers: Headers; readonly form: URLSearchParams }[];
}

/** A bank that answers each request with the next of these, and the last one for good. */
export function bankThat(...answers: (() => Promise<Response> | Response)[]): AskedBank {
  const requests: { url: string; headers: Headers; form: URLSearchParams }[] = [];
  return {
    requests,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      requests.push({
        url: request.url,
        headers: request.headers,
        form: new URLSearchParams(await request.text()),
      });
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      if (answer === undefined) {
        throw new Error("this bank has no answer");
      }
      return await answer();
    },
  };
}

/** A bank whose token endpoint gives the tokens of a good exchange. */
export function goodBank(pending: Pick<Pending, "nonce">, claims: Claims = {}, body: Claims = {}): AskedBank {
  return bankThat(async () => Response.json(tokenBody(await tokenOf(backClaims(pending, claims)), body)));
}
