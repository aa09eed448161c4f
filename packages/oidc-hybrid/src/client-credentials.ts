import type { CallOptions } from "@zopa-openbanking/core";
import type { GrantNotice } from "./grant.js";
import { checkContext } from "./internal/check-context.js";
import { requestToken } from "./internal/token-response.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";

/** What kind of token is asked for. */
export interface ClientCredentialsInput {
  /** The profile's scope for consents when left out: `accounts`. */
  readonly scope?: string | undefined;
}

/** The client's own access token: it makes consents, and reads no account. Times as in a `Grant`. */
export interface AccessToken {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: number | null;
  readonly scope: string;
  readonly certificateThumbprint: string | null;
  readonly issuedAt: number;
  readonly notices: readonly GrantNotice[];
}

/**
 * Gets an access token for the client itself, with which a consent is made, read and deleted.
 *
 * @throws {TokenError} when the bank refuses, or its answer is no token response.
 * @throws {BankError} {@link TransportError} {@link ResponseFormatError} when there is no answer to speak of; repeating is safe.
 * @throws {TypeError} when the context contradicts itself.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-4.4 | RFC 6749 §4.4}
 *
 * @example
 * ```ts
 * import { accessTokenOf, clientCredentials, type OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 *
 * const token = await clientCredentials(context, { scope: "accounts" });
 * const authorization = `Bearer ${accessTokenOf(context, token)}`;
 * console.log(authorization.length);
 * ```
 */
export async function clientCredentials(
  context: OidcHybridContext,
  { scope = context.profile.tokenResponse.consentScope }: ClientCredentialsInput = {},
  options: CallOptions = {},
): Promise<AccessToken> {
  checkContext(context);
  const response = await requestToken(
    context,
    { parameters: { grant_type: "client_credentials", scope }, requestedScope: scope },
    options,
  );
  return Object.freeze({
    accessToken: response.accessToken,
    accessTokenExpiresAt: response.accessTokenExpiresAt,
    scope: response.scope,
    certificateThumbprint: response.certificateThumbprint,
    issuedAt: response.issuedAt,
    notices: Object.freeze([...response.notices]),
  });
}
