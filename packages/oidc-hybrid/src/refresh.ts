import {
  type CallOptions,
  type SharedCall,
  shareCall,
  systemClock,
  TransportError,
} from "@zopa-openbanking/core";
import type { Grant } from "./grant.js";
import { checkContext } from "./internal/check-context.js";
import { checkGrant } from "./internal/check-grant.js";
import { refreshOnce } from "./internal/refresh-once.js";
import { outcomeInDoubt } from "./internal/token-error-from.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import { TokenError } from "./token-error.js";

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
  const flight = flightOf(context, grant);
  try {
    return await flight.call.join(options);
  } catch (problem) {
    const { signal } = options;
    throw signal?.aborted === true && problem === signal.reason
      ? gaveUp(context, grant, flight, signal)
      : problem;
  }
}

function checkRefreshToken({ clock = systemClock }: OidcHybridContext, grant: Grant): void {
  const { consentId, refreshToken, refreshTokenExpiresAt, refreshTokenExpirySource } = grant;
  if (refreshToken === null) {
    throw new TokenError(
      "The grant has no refresh token: the bank gave none. Let the customer authorise again.",
      {
        code: "refresh_token_missing",
        consentId,
      },
    );
  }
  // The profile's lifetime is no more than an expectation: there the bank is asked.
  const isOver = refreshTokenExpiresAt !== null && clock() >= refreshTokenExpiresAt;
  if (isOver && refreshTokenExpirySource === "bank") {
    throw new TokenError(
      "The refresh token's time is over, by what the bank told of it. Nothing was sent; let the customer authorise again.",
      { code: "grant_expired", consentId },
    );
  }
}

interface Flight {
  readonly call: SharedCall<Grant>;
  isSent: boolean;
}

// A context is a plain object that its user makes, so what belongs to it is kept beside it, and goes with it.
const flights = new WeakMap<OidcHybridContext, Map<string, Flight>>();

function flightOf(context: OidcHybridContext, grant: Grant): Flight {
  const ofContext = flights.get(context) ?? new Map<string, Flight>();
  flights.set(context, ofContext);
  const key = `${grant.consentId} ${grant.refreshToken}`;
  const running = ofContext.get(key);
  if (running?.call.isRunning() === true) {
    return running;
  }
  const flight: Flight = { isSent: false, call: shareCall((options) => run(options)) };
  const run = async (options: CallOptions): Promise<Grant> => {
    try {
      return await coordinated(context, grant, {
        ...options,
        onSent: () => {
          flight.isSent = true;
        },
      });
    } finally {
      if (ofContext.get(key) === flight) {
        ofContext.delete(key);
      }
    }
  };
  ofContext.set(key, flight);
  return flight;
}

async function coordinated(
  context: OidcHybridContext,
  grant: Grant,
  options: CallOptions & { readonly onSent: () => void },
): Promise<Grant> {
  const { coordinate } = context;
  if (coordinate === undefined) {
    return await refreshOnce(context, grant, options);
  }
  const same = (other: Grant): Grant => {
    checkGrant(context, other);
    if (other.consentId !== grant.consentId || other.subject !== grant.subject) {
      throw new TypeError(
        "`coordinate` gave a grant of another consent or person: look at how the store finds it.",
      );
    }
    return other;
  };
  const key = [grant.issuer, grant.clientId, grant.consentId].map(encodeURIComponent).join(" ");
  const run = async (latest: Grant = grant): Promise<Grant> => {
    checkRefreshToken(context, same(latest));
    return await refreshOnce(context, latest, options);
  };
  return same(await coordinate(key, run));
}

function gaveUp(
  context: OidcHybridContext,
  grant: Grant,
  { isSent }: Flight,
  { reason }: AbortSignal,
): TokenError | TransportError {
  const host = new URL(context.metadata.token_endpoint ?? context.profile.issuer).host;
  const isTimeout = reason instanceof Error && reason.name === "TimeoutError";
  const code = isTimeout ? "transport_timeout" : "transport_aborted";
  const problem = new TransportError(`${host} was not waited for: the caller's signal ended the call.`, {
    code,
    host,
  });
  return isSent
    ? outcomeInDoubt("refresh_outcome_unknown", problem, { host, consentId: grant.consentId })
    : problem;
}
