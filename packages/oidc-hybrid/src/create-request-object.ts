import { type CallOptions, systemClock } from "@zopa-openbanking/core";
import { signJwt } from "@zopa-openbanking/jws";
import type { RequestObjectClaim } from "@zopa-openbanking/profiles";
import { checkContext } from "./internal/check-context.js";
import { checkUrlSafe } from "./internal/check-url-safe.js";
import { randomText } from "./internal/random-text.js";
import type { OidcHybridContext, OidcHybridProfile } from "./oidc-hybrid-context.js";

/** What one request object is about. */
export interface CreateRequestObjectInput {
  /** The consent that the customer is to authorise. */
  readonly consentId: string;
  /** 22 to 43 characters of `A–Z a–z 0–9 - . _ ~`, of at least 128 random bits. */
  readonly state: string;
  /** Like `state`, and another one. */
  readonly nonce: string;
  /** The S256 challenge of a PKCE verifier, for a bank whose profile asks for PKCE. */
  readonly codeChallenge?: string | undefined;
}

/**
 * Creates the signed request object: which claims, `aud`, `typ`, lifetime and `acr` it has, the profile says.
 *
 * Everything that the bank has to know stands in it, and the consent's id as an essential claim of the id_token.
 *
 * @returns A JWT. Its lifetime begins now, by the context's clock.
 * @throws {SignatureError} `signing_failed` when the signer fails.
 * @throws {TransportError} when the caller's signal ends the wait for the signer.
 * @throws {TypeError} when the context contradicts itself or the input is not what it must be.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced §5.2.3-8 to -14}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#JWTRequests | OpenID Connect Core §6.1}
 *
 * @example
 * ```ts
 * import { createRequestObject, type OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 *
 * const requestObject: string = await createRequestObject(context, {
 *   consentId: "aac-1f2e3d",
 *   state: "Yw3mJp0vQ2k8Zr5tBn7xLd4s",
 *   nonce: "h6Gf2Kq9Wc1Tz8Vb3Rn5Xm7P",
 * });
 * ```
 */
export async function createRequestObject(
  context: OidcHybridContext,
  input: CreateRequestObjectInput,
  options: CallOptions = {},
): Promise<string> {
  checkContext(context);
  checkInput(context, input);
  const { requestObject } = context.profile;
  const values = valuesOf(context, input);
  const named = requestObject.claims.filter((name) => values[name] !== undefined);
  const claims = {
    ...Object.fromEntries(named.map((name) => [name, values[name]])),
    ...responseModeOf(context.profile),
    ...(input.codeChallenge === undefined
      ? {}
      : { code_challenge: input.codeChallenge, code_challenge_method: "S256" }),
  };
  return await signJwt(context.signer, { claims, typ: requestObject.type }, options);
}

function checkInput({ profile, signer }: OidcHybridContext, input: CreateRequestObjectInput): void {
  const { consentId, state, nonce, codeChallenge } = input;
  if (typeof consentId !== "string" || consentId === "") {
    throw new TypeError("`consentId` must be a text that is not empty.");
  }
  checkUrlSafe("state", state);
  checkUrlSafe("nonce", nonce);
  if (state === nonce) {
    throw new TypeError("`state` and `nonce` must not be the same: the one is public, the other is a proof.");
  }
  if ((profile.authorization.pkce === "S256") !== (codeChallenge !== undefined)) {
    throw new TypeError(
      "`codeChallenge` must be given exactly when the profile's `authorization.pkce` is S256.",
    );
  }
  if (!profile.requestObject.algorithms.includes(signer.alg)) {
    throw new TypeError(
      `\`signer.alg\` is ${signer.alg}, and the bank takes ${profile.requestObject.algorithms.join(" or ")}.`,
    );
  }
}

function valuesOf(
  context: OidcHybridContext,
  { consentId, state, nonce }: CreateRequestObjectInput,
): Readonly<Partial<Record<RequestObjectClaim, unknown>>> {
  const { profile, clientId, redirectUri, clock = systemClock } = context;
  const { audience, responseType, scope, lifetimeSeconds } = profile.requestObject;
  const now = Math.floor(clock());
  return {
    iss: clientId,
    aud: audience === "issuer" ? profile.issuer : audience,
    response_type: responseType,
    client_id: clientId,
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    nbf: now,
    iat: now,
    exp: now + lifetimeSeconds,
    jti: randomText(context),
    claims: claimsRequest(profile, consentId),
  };
}

/** OpenID Connect Core §5.5: what the id_token has to say. */
function claimsRequest({ requestObject }: OidcHybridProfile, consentId: string): Record<string, unknown> {
  const { acrValues, intentId } = requestObject;
  const intent = { [intentId.name]: { value: intentId.prefix + consentId, essential: intentId.essential } };
  const acr = acrValues.length === 0 ? {} : { acr: { essential: true, values: acrValues } };
  return Object.fromEntries(
    intentId.blocks.map((block) => [block, block === "id_token" ? { ...intent, ...acr } : intent]),
  );
}

/** The default of each response type is left out, as banks print it. */
function responseModeOf({ authorization }: OidcHybridProfile): { readonly response_mode?: string } {
  const { responseMode } = authorization;
  return responseMode === "jwt" || responseMode === "form_post" ? { response_mode: responseMode } : {};
}
