import { createHash } from "node:crypto";
import { type CallOptions, systemClock } from "@zopa-openbanking/core";
import { authorizationLink } from "./authorization-link.js";
import { createRequestObject } from "./create-request-object.js";
import { pushRequest } from "./internal/push-request.js";
import { randomText } from "./internal/random-text.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import type { Pending } from "./pending.js";

/** What the customer is asked to authorise. */
export interface StartAuthorizationInput {
  readonly consentId: string;
  /** The `sub` of an earlier grant, when the same person has to authorise again. Anybody may when left out. */
  readonly subject?: string | undefined;
  /** How long after the link's own end an answer is taken, in seconds: the time to log in and decide. 600 when left out. */
  readonly decisionSeconds?: number | undefined;
  /** Made of 256 random bits when left out. */
  readonly state?: string | undefined;
  /** Made of 256 random bits when left out. */
  readonly nonce?: string | undefined;
}

/**
 * Begins an authorisation: makes `state` and `nonce`, signs the request object and writes the link.
 *
 * Nothing is sent, unless the bank's profile asks for pushed requests.
 *
 * @returns A plain JSON value to store until the customer comes back, on the server and found by `state`.
 * @throws {SignatureError} `signing_failed` when the signer fails.
 * @throws {TokenError} {@link BankError} {@link TransportError} {@link ResponseFormatError} when a request is pushed and
 * the bank does not take it.
 * @throws {TypeError} when the context contradicts itself or the input is not what it must be.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced §5.2.3}
 *
 * @example
 * ```ts
 * import { type OidcHybridContext, startAuthorization } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const store: Map<string, string>;
 *
 * const pending = await startAuthorization(context, { consentId: "aac-1f2e3d" });
 * store.set(pending.state, JSON.stringify(pending));
 * console.log(pending.url); // show it to a phone, or as a QR code
 * ```
 */
export async function startAuthorization(
  context: OidcHybridContext,
  input: StartAuthorizationInput,
  options: CallOptions = {},
): Promise<Pending> {
  const { profile, clock = systemClock } = context;
  const { consentId, subject, state = randomText(context), nonce = randomText(context) } = input;
  const decisionSeconds = checkedDecision(input.decisionSeconds ?? 600);
  const createdAt = Math.floor(clock());
  const codeVerifier = profile.authorization.pkce === "S256" ? randomText(context) : undefined;
  const codeChallenge = codeVerifier === undefined ? undefined : challengeOf(codeVerifier);
  const requestObject = await createRequestObject(
    context,
    { consentId, state, nonce, codeChallenge },
    options,
  );
  const carried = await carrierOf(context, requestObject, options);
  const linkExpiresAt = createdAt + (carried.lifetimeSeconds ?? profile.requestObject.lifetimeSeconds);
  return {
    url: authorizationLink(context, { ...carried.input, state, nonce }),
    state,
    nonce,
    consentId,
    issuer: profile.issuer,
    clientId: context.clientId,
    redirectUri: context.redirectUri,
    responseMode: profile.authorization.responseMode,
    subject: subject ?? null,
    codeVerifier: codeVerifier ?? null,
    createdAt,
    linkExpiresAt,
    expiresAt: linkExpiresAt + decisionSeconds,
  };
}

interface Carrier {
  readonly input: { readonly requestObject: string } | { readonly requestUri: string };
  readonly lifetimeSeconds?: number | undefined;
}

async function carrierOf(
  context: OidcHybridContext,
  requestObject: string,
  options: CallOptions,
): Promise<Carrier> {
  if (context.profile.authorization.pushedRequests !== "required") {
    return { input: { requestObject } };
  }
  const { requestUri, expiresInSeconds } = await pushRequest(context, requestObject, options);
  return { input: { requestUri }, lifetimeSeconds: expiresInSeconds };
}

function checkedDecision(seconds: number): number {
  if (!Number.isFinite(seconds) || seconds < 0 || seconds > 86_400) {
    throw new TypeError("`decisionSeconds` must be a number from 0 to 86,400.");
  }
  return seconds;
}

/** RFC 7636 §4.2. */
function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}
