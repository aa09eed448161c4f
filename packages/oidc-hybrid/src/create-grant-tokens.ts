import { type CallOptions, systemClock } from "@zopa-openbanking/core";
import { accessTokenOf } from "./access-token-of.js";
import type { TokenRequest, TokenSource } from "./create-client-tokens.js";
import type { Grant } from "./grant.js";
import { checkGrant } from "./internal/check-grant.js";
import { isNearItsEnd } from "./internal/is-near-its-end.js";
import { type LatestGrant, latestGrantOf } from "./internal/latest-grants.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import { refresh } from "./refresh.js";

/** What is done about a grant whose access token ends. */
export interface CreateGrantTokensOptions {
  /**
   * Stores a grant that has replaced the one before: called and waited for before its token is used. When it throws, the
   * reading fails with that, the grant stays in memory, and it is called again at the next request.
   */
  readonly onGrantChanged?: ((grant: Grant) => void | Promise<void>) | undefined;
  /** Refreshes. {@link refresh} with the context when left out. */
  readonly refresh?: ((grant: Grant, options: CallOptions) => Promise<Grant>) | undefined;
}

/** The tokens of one grant. */
export interface GrantTokens {
  readonly accessToken: TokenSource;
  /** The grant as it is now. */
  readonly grant: () => Grant;
}

/** A token that is refused so soon after another was is not refused for its age: the next one would be, too. */
const pauseSeconds = 60;

/**
 * Keeps the access token of a grant fit to be sent: refreshes when its end is near, when it is bound to an earlier
 * certificate, or when the bank refuses it.
 *
 * All who were made with the same context for the same grant share the newest one there is, so that a refresh token is
 * never spent twice; a grant that was stored before that is as good as the newest.
 *
 * @throws {TypeError} when the grant is another bank's or client's.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-6 | RFC 6749 §6}
 *
 * @example
 * ```ts
 * import { createGrantTokens, type Grant, type OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const grant: Grant;
 * declare const store: Map<string, string>;
 *
 * const tokens = createGrantTokens(context, grant, {
 *   onGrantChanged: (fresh) => void store.set(fresh.consentId, JSON.stringify(fresh)),
 * });
 *
 * const authorization = `Bearer ${await tokens.accessToken({}, {})}`;
 * console.log(authorization.length);
 * ```
 */
export function createGrantTokens(
  context: OidcHybridContext,
  grant: Grant,
  options: CreateGrantTokensOptions = {},
): GrantTokens {
  checkGrant(context, grant);
  const { clock = systemClock } = context;
  const {
    onGrantChanged,
    refresh: renew = (old: Grant, call: CallOptions): Promise<Grant> => refresh(context, old, call),
  } = options;
  const latest: LatestGrant = latestGrantOf(context, grant);
  let reported = grant;
  let reporting: Promise<void> | undefined;

  const report = async (): Promise<void> => {
    const { current } = latest;
    await onGrantChanged?.(current);
    reported = current;
  };

  const mustRefresh = (current: Grant, refused: string | undefined): boolean => {
    if (current.refreshToken === null) {
      return false;
    }
    const isRefused = current.accessToken === refused && clock() - latest.refusedAt >= pauseSeconds;
    latest.refusedAt = isRefused ? clock() : latest.refusedAt;
    return isRefused || isNearItsEnd(context, current, clock());
  };

  const accessToken: TokenSource = async ({ refused }: TokenRequest, call: CallOptions): Promise<string> => {
    if (mustRefresh(latest.current, refused)) {
      await latest.renew(renew, call);
    }
    while (latest.current !== reported && onGrantChanged !== undefined) {
      reporting ??= report().finally(() => {
        reporting = undefined;
      });
      await reporting;
    }
    return accessTokenOf(context, latest.current);
  };

  return Object.freeze({ accessToken, grant: () => latest.current });
}
