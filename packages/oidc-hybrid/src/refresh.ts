import { abortedError, type CallOptions, type TransportError } from "@zopa-openbanking/core";
import type { Grant } from "./grant.js";
import { checkContext } from "./internal/check-context.js";
import { checkGrant } from "./internal/check-grant.js";
import { checkRefreshToken } from "./internal/check-refresh-token.js";
import { coordinatedRefresh } from "./internal/coordinated-refresh.js";
import { endpointOf } from "./internal/endpoint-of.js";
import { flightOf } from "./internal/refresh-flights.js";
import { outcomeInDoubt } from "./internal/token-error-from.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import type { TokenError } from "./token-error.js";

/**
 * Gets a new access token for a grant, and holds the answer against it: the same consent, bank, person and log-in.
 *
 * A refresh is never repeated by itself. Callers that share a context share one refresh of a grant; one that gives up leaves
 * it to the others. Between processes `context.coordinate` keeps order. The bank may replace the refresh token: store what
 * is returned before anything else is done with it.
 *
 * @throws {TokenError} `grant_rejected` or `grant_expired` when the customer must authorise again,
 * `refresh_outcome_unknown` when nobody knows whether the refresh token still works, and others.
 * @throws {AuthorizationError} `id_token_invalid` when the answer is not about this grant; no token of it is used.
 * @throws {BankError} {@link TransportError} {@link KeySetError} {@link KeyError} when it is clear that nothing was spent.
 * @throws {TypeError} when the context contradicts itself, or the grant is another bank's or client's.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-6 | RFC 6749 §6}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#RefreshTokenResponse | OpenID Connect Core §12.2}
 *
 * @example
 * ```ts
 * import { type Grant, type OidcHybridContext, refresh, TokenError } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const store: { save(grant: Grant): Promise<void>; load(): Promise<Grant> };
 *
 * try {
 *   await store.save(await refresh(context, await store.load()));
 * } catch (problem) {
 *   if (TokenError.is(problem) && problem.code === "refresh_outcome_unknown") {
 *     console.warn(problem.message); // not repeated by itself: once more, later
 *   }
 * }
 * ```
 */
export async function refresh(
  context: OidcHybridContext,
  grant: Grant,
  options: CallOptions = {},
): Promise<Grant> {
  checkContext(context);
  checkGrant(context, grant);
  checkRefreshToken(context, grant);
  const { host } = new URL(endpointOf(context, "token_endpoint"));
  const { signal } = options;
  const flight = flightOf(context, grant, (call) => coordinatedRefresh(context, grant, call));
  try {
    return await flight.call.join(options);
  } catch (problem) {
    // The caller's own reason, and nothing else, says that this caller gave up while the others went on.
    throw signal !== undefined && problem === signal.reason
      ? abandoned(host, grant, signal, flight.isSent())
      : problem;
  }
}

/** A caller that gives up after the refresh token has left does not know what became of it. */
function abandoned(
  host: string,
  { consentId }: Grant,
  signal: AbortSignal,
  isSent: boolean,
): TokenError | TransportError {
  const problem = abortedError(signal.reason, host);
  return isSent ? outcomeInDoubt("refresh_outcome_unknown", problem, { host, consentId }) : problem;
}
