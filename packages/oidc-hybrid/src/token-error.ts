import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Why there is no token, or none that may be used. */
export type TokenErrorCode =
  /** `invalid_client`: the bank does not believe who we are; the message lists what to look at. */
  | "client_rejected"
  /** `invalid_grant`: the code or refresh token is used up, expired, revoked or another client's. */
  | "grant_rejected"
  /** The refresh token's time is over: a new authorisation is due. */
  | "grant_expired"
  /** Another OAuth error: the request itself is wrong, or this client may not make it. */
  | "request_rejected"
  /** The code was sent and no usable answer came: it counts as spent. */
  | "exchange_outcome_unknown"
  /** The refresh token was sent and no usable answer came: nobody knows whether it still works. */
  | "refresh_outcome_unknown"
  /** The bank's answer is no token response (RFC 6749 §5.1). */
  | "token_response_invalid"
  /** The grant has no refresh token. */
  | "refresh_token_missing"
  /** The access token's time is over: refresh. */
  | "access_token_expired"
  /** The access token is bound to another certificate than the one at hand: refresh. */
  | "certificate_changed"
  /** The metadata has no such endpoint. */
  | "endpoint_missing";

/** What a {@link TokenError} is made with, besides its message. */
export interface TokenErrorOptions extends OpenBankingErrorOptions {
  readonly code: TokenErrorCode;
  readonly consentId?: string | undefined;
  /** The host that answered. */
  readonly host?: string | undefined;
  readonly status?: number | undefined;
  readonly oauthError?: string | undefined;
  readonly interactionId?: string | undefined;
  /** How far the bank's clock is ahead of ours, in seconds; negative when it is behind. */
  readonly clockDifferenceSeconds?: number | undefined;
}

/**
 * The token endpoint gave no token, or none that may be used; or a token at hand may not be used any more.
 *
 * No token, code or assertion is in it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-5.2 | RFC 6749 §5.2}
 *
 * @example
 * ```ts
 * import { TokenError } from "@zopa-openbanking/oidc-hybrid";
 *
 * function mustAuthorizeAgain(problem: unknown): boolean {
 *   return TokenError.is(problem) && (problem.code === "grant_rejected" || problem.code === "grant_expired");
 * }
 * ```
 */
export class TokenError extends OpenBankingError {
  readonly code: TokenErrorCode;
  readonly consentId: string | undefined;
  /** The host that answered. */
  readonly host: string | undefined;
  readonly status: number | undefined;
  /** The OAuth `error` that the bank gave. */
  readonly oauthError: string | undefined;
  readonly interactionId: string | undefined;
  /** How far the bank's clock is ahead of ours, in seconds; negative when it is behind. Undefined when it did not tell. */
  readonly clockDifferenceSeconds: number | undefined;

  constructor(message: string, options: TokenErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.consentId = options.consentId;
    this.host = options.host;
    this.status = options.status;
    this.oauthError = options.oauthError;
    this.interactionId = options.interactionId;
    this.clockDifferenceSeconds = options.clockDifferenceSeconds;
  }

  override get name(): "TokenError" {
    return "TokenError";
  }

  static override is(value: unknown): value is TokenError {
    return OpenBankingError.is(value) && value.name === "TokenError";
  }

  override toJSON(): Record<string, unknown> {
    const { consentId, host, status, oauthError, interactionId, clockDifferenceSeconds } = this;
    return {
      ...super.toJSON(),
      consentId,
      host,
      status,
      oauthError,
      interactionId,
      clockDifferenceSeconds,
    };
  }
}
