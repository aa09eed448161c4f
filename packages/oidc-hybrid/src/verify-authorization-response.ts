import type { CallOptions } from "@zopa-openbanking/core";
import { AuthorizationError } from "./authorization-error.js";
import type { AuthorizationResponse, CodeResponse, ErrorResponse } from "./authorization-response.js";
import {
  checkAcr,
  checkHash,
  checkIntent,
  checkRequired,
  checkSubject,
  identityOf,
} from "./internal/check-claims.js";
import { checkContext } from "./internal/check-context.js";
import { checkPending } from "./internal/check-pending.js";
import { sameText } from "./internal/same-text.js";
import { verifyIdToken } from "./internal/verify-id-token.js";
import { verifyJwtResponse } from "./internal/verify-jwt-response.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import type { Pending } from "./pending.js";
import type {
  DeclinedAuthorization,
  VerifiedAuthorization,
  VerifiedIdToken,
} from "./verified-authorization.js";

/**
 * Verifies what came back before anything of it is spent: the id_token is the bank's signature over code and state, about
 * our consent.
 *
 * In this order: the authorisation's time, `state` (in constant time), the `iss` parameter when it is there or promised,
 * decryption where it is registered, signature and algorithm, `iss`, `aud`, `azp`, `exp`, `nbf`, `iat`, then `nonce`,
 * `s_hash`, `c_hash`, the consent's id, `sub` and `acr`. Nothing is sent, but the bank's keys may be fetched.
 *
 * @returns What may be exchanged; or, when the customer declined, that: an outcome, and no error.
 * @throws {AuthorizationError} for everything that does not hold; `claim` names the claim.
 * @throws {KeySetError} {@link KeyError} when the keys cannot be had.
 * @throws {TransportError} when the caller's signal ends the wait.
 * @throws {TypeError} when the context contradicts itself, or `pending` was not begun with it.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3.1 | FAPI 1.0 Advanced §5.2.3.1}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridIDTValidation | OpenID Connect Core §3.3.2.12}
 *
 * @example
 * ```ts
 * import {
 *   exchangeCode,
 *   type OidcHybridContext,
 *   type Pending,
 *   readCallback,
 *   verifyAuthorizationResponse,
 * } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const pending: Pending;
 * declare const form: URLSearchParams; // what the relay page posted
 *
 * const verified = await verifyAuthorizationResponse(context, readCallback(form, pending), pending);
 * if (verified.outcome === "authorized") {
 *   console.log(await exchangeCode(context, verified));
 * }
 * ```
 */
export async function verifyAuthorizationResponse(
  context: OidcHybridContext,
  response: AuthorizationResponse,
  pending: Pending,
  options: CallOptions = {},
): Promise<DeclinedAuthorization | VerifiedAuthorization> {
  checkContext(context);
  checkPending(context, pending);
  checkKind(context, response, pending);
  const answer =
    response.kind === "jwt" ? await verifyJwtResponse(context, response, pending, options) : response;
  checkState(answer, pending);
  if (response.kind !== "jwt") {
    checkIssuerParameter(context, answer, pending);
  }
  if (answer.kind === "error") {
    return declined(answer, pending);
  }
  checkComplete(answer, response, pending);
  const idToken =
    response.kind === "jwt" ? null : await verifyDetachedSignature(context, answer, pending, options);
  const { state, nonce, consentId, issuer, clientId, redirectUri, codeVerifier, subject } = pending;
  return Object.freeze({
    outcome: "authorized",
    code: answer.code,
    state,
    nonce,
    consentId,
    issuer,
    clientId,
    redirectUri,
    codeVerifier,
    subject,
    idToken,
  });
}

function checkState({ state }: CodeResponse | ErrorResponse, pending: Pending): void {
  if (typeof state !== "string" || !sameText(state, pending.state)) {
    throw new AuthorizationError(
      "The `state` of the response is not the one that was sent: the response belongs to another authorisation, or somebody " +
        "made it up. Nothing of it is used.",
      { code: "state_mismatch", claim: "state", consentId: pending.consentId },
    );
  }
}

/** A program may have read the callback by itself, and a form can hold anything. */
function checkComplete(
  { code, idToken }: CodeResponse,
  { kind }: AuthorizationResponse,
  { consentId }: Pending,
): void {
  const due = kind === "jwt" ? [code] : [code, idToken];
  if (!due.every((value) => typeof value === "string" && /^[\x20-\x7e]+$/.test(value))) {
    throw new AuthorizationError(
      "The response lacks `code` or `id_token`, or one of them is no text of visible characters. Nothing of it is used.",
      { code: "callback_incomplete", consentId },
    );
  }
}

/** RFC 9207 §2.4: compared when it is there, and missed when it was promised. */
function checkIssuerParameter(
  { profile, metadata }: OidcHybridContext,
  { iss }: CodeResponse | ErrorResponse,
  { consentId }: Pending,
): void {
  const isPromised = metadata.authorization_response_iss_parameter_supported === true;
  if (iss === undefined ? isPromised : iss !== profile.issuer) {
    const because = iss === undefined ? "is missing, although the bank promises it" : "names another bank";
    throw new AuthorizationError(
      `The \`iss\` parameter of the response ${because} (RFC 9207 §2.4): it may have come from somebody else. Nothing of it is used.`,
      { code: "issuer_mismatch", claim: "iss", consentId },
    );
  }
}

/** A bank with JARM signs the whole response; one in the open would go round that. */
function checkKind(
  { profile }: OidcHybridContext,
  { kind }: AuthorizationResponse,
  { consentId }: Pending,
): void {
  if ((profile.authorization.jarm === "required") !== (kind === "jwt")) {
    throw new AuthorizationError(
      kind === "jwt"
        ? "The response is one signed token (JARM), and this bank answers with an id_token. Nothing of it is used."
        : "The response is not signed as a whole, as this bank does it (JARM). Nothing of it is used.",
      { code: "callback_malformed", consentId },
    );
  }
}

const longestDescription = 200;

function declined({ error, errorDescription }: ErrorResponse, pending: Pending): DeclinedAuthorization {
  const { consentId, state } = pending;
  if (error === "access_denied") {
    return Object.freeze({ outcome: "denied", consentId, state });
  }
  const said =
    typeof errorDescription === "string" ? `: ${errorDescription.slice(0, longestDescription)}` : "";
  throw new AuthorizationError(
    `The bank did not authorise the consent${said}. ` +
      "`oauthError` has its reason: server_error and temporarily_unavailable may pass, others mean that the request is wrong.",
    {
      code: "authorization_failed",
      oauthError: error,
      consentId,
      stage: "authorization_response",
      retryable: error === "server_error" || error === "temporarily_unavailable",
      secrets: [state, pending.nonce],
    },
  );
}

async function verifyDetachedSignature(
  context: OidcHybridContext,
  { code, idToken }: CodeResponse,
  pending: Pending,
  options: CallOptions,
): Promise<VerifiedIdToken> {
  const about = { stage: "authorization_response", consentId: pending.consentId } as const;
  const token = await verifyIdToken(context, idToken, about, options);
  checkRequired(token, "nonce", pending.nonce, "the one that was sent");
  // FAPI 1.0 Advanced §5.2.3.1-4: both are required here, whatever OpenID Connect leaves open.
  checkHash(token, "s_hash", pending.state, true);
  checkHash(token, "c_hash", code, true);
  checkIntent(context, token, context.profile.idToken.intentId === "required");
  checkSubject(context, token, pending.subject);
  checkAcr(context, token, true);
  return Object.freeze(identityOf(token));
}
