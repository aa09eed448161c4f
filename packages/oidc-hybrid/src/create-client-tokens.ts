import { type CallOptions, shareCall, systemClock } from "@zopa-openbanking/core";
import { accessTokenOf } from "./access-token-of.js";
import { type AccessToken, clientCredentials } from "./client-credentials.js";
import { isNearItsEnd } from "./internal/is-near-its-end.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";

/** Why a token is asked for. */
export interface TokenRequest {
  /** The access token that the bank has just refused, if that is why. */
  readonly refused?: string | undefined;
}

/** Gives an access token that may be sent now. */
export type TokenSource = (request: TokenRequest, options: CallOptions) => Promise<string>;

/** How the client's own tokens come. */
export interface CreateClientTokensOptions {
  /** Asks the bank for one. {@link clientCredentials} with the context when left out. */
  readonly request?: ((options: CallOptions) => Promise<AccessToken>) | undefined;
}

/**
 * Keeps the client's own access token: asks for one when there is none, when its end is near, when it is bound to an earlier
 * certificate, or when the bank refuses it; one request for all who wait.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-4.4 | RFC 6749 §4.4}
 *
 * @example
 * ```ts
 * import { createClientTokens, type OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 *
 * const accessToken = createClientTokens(context);
 *
 * const authorization = `Bearer ${await accessToken({}, {})}`;
 * console.log(authorization.length);
 * ```
 */
export function createClientTokens(
  context: OidcHybridContext,
  options: CreateClientTokensOptions = {},
): TokenSource {
  const { clock = systemClock } = context;
  const { request = (call: CallOptions): Promise<AccessToken> => clientCredentials(context, {}, call) } =
    options;
  let held: AccessToken | undefined;
  const renewal = shareCall(async (call: CallOptions): Promise<AccessToken> => {
    held = await request(call);
    return held;
  });

  return async ({ refused }: TokenRequest, call: CallOptions): Promise<string> => {
    const isUsable =
      held !== undefined && held.accessToken !== refused && !isNearItsEnd(context, held, clock());
    return accessTokenOf(context, isUsable && held !== undefined ? held : await renewal.join(call));
  };
}
