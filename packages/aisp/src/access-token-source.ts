import type { CallOptions } from "@zopa-openbanking/core";

/** Why a token is asked for. */
export interface AccessTokenRequest {
  /** The token that the bank has just refused with 401: give another one, or the same when there is no other. */
  readonly refused?: string | undefined;
}

/**
 * Gives the access token for a request: asked before each, and once more when the bank answers 401.
 *
 * For the account resources it is the customer's token, out of the grant; for consents the client's own, out of client
 * credentials. When the answer to `refused` is another token, the request is made once more with it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6750#section-3.1 | RFC 6750 §3.1}
 *
 * @example
 * ```ts
 * import type { AccessTokenSource } from "@zopa-openbanking/aisp";
 *
 * declare const stored: { accessToken: string };
 *
 * const accessToken: AccessTokenSource = async () => stored.accessToken;
 * ```
 */
export type AccessTokenSource = (request: AccessTokenRequest, options: CallOptions) => Promise<string>;
