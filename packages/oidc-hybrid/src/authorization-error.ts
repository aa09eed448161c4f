import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Why an authorisation is not taken. */
export type AuthorizationErrorCode =
  /** The customer declined: `access_denied`. */
  | "authorization_denied"
  /** The bank answered with another OAuth error; `oauthError` names it. */
  | "authorization_failed"
  /** What came back is no authorisation response. */
  | "callback_malformed"
  /** A parameter stands in it twice (RFC 6749 §3.1). */
  | "callback_duplicate_parameter"
  /** Both `code` and `error`. */
  | "callback_contradictory"
  /** The response stands in the query where a fragment is due, or the reverse. */
  | "callback_wrong_place"
  /** `code`, `id_token` or `state` is missing. */
  | "callback_incomplete"
  /** It came to another address than the one that was sent. */
  | "redirect_uri_mismatch"
  /** It belongs to another authorisation, or to none. */
  | "state_mismatch"
  /** It came too late. */
  | "pending_expired"
  /** The `iss` parameter is missing where the bank promises it, or names another (RFC 9207). */
  | "issuer_mismatch"
  /** An id_token, or the signed response of JARM, does not hold. */
  | "id_token_invalid";

/** Where the token stood that does not hold. */
export type AuthorizationStage = "authorization_response" | "token_response" | "refresh";

/** What an {@link AuthorizationError} is made with, besides its message. */
export interface AuthorizationErrorOptions extends OpenBankingErrorOptions {
  readonly code: AuthorizationErrorCode;
  readonly consentId?: string | undefined;
  /** The wire name of the claim or parameter that is at fault. */
  readonly claim?: string | undefined;
  readonly stage?: AuthorizationStage | undefined;
  /** The OAuth `error`; kept only when it is a short word, since anybody can have written it. */
  readonly oauthError?: string | undefined;
}

/**
 * An authorisation is not taken: the customer declined, the answer is somebody else's, or a token does not hold.
 *
 * The code is not spent and no token is used when this is thrown, and nothing more is to be sent to the bank about this
 * authorisation: begin a new one. No value of a claim, code or token is in it.
 *
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridIDTValidation2 | OpenID Connect Core §3.3.2.12}
 *
 * @example
 * ```ts
 * import { AuthorizationError } from "@zopa-openbanking/oidc-hybrid";
 *
 * function customerDeclined(problem: unknown): boolean {
 *   return AuthorizationError.is(problem) && problem.code === "authorization_denied";
 * }
 * ```
 */
export class AuthorizationError extends OpenBankingError {
  readonly code: AuthorizationErrorCode;
  readonly consentId: string | undefined;
  /** The wire name of the claim or parameter that is at fault: `s_hash`. */
  readonly claim: string | undefined;
  readonly stage: AuthorizationStage | undefined;
  /** The OAuth `error` that the bank gave. */
  readonly oauthError: string | undefined;

  constructor(message: string, options: AuthorizationErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.consentId = options.consentId;
    this.claim = options.claim;
    this.stage = options.stage;
    this.oauthError = shownWord(options.oauthError);
  }

  override get name(): "AuthorizationError" {
    return "AuthorizationError";
  }

  static override is(value: unknown): value is AuthorizationError {
    return OpenBankingError.is(value) && value.name === "AuthorizationError";
  }

  override toJSON(): Record<string, unknown> {
    const { consentId, claim, stage, oauthError } = this;
    return { ...super.toJSON(), consentId, claim, stage, oauthError };
  }
}

/** The codes of RFC 6749 and its extensions are words in snake case. */
function shownWord(word: unknown): string | undefined {
  return typeof word === "string" && /^[a-z]+(?:_[a-z]+){0,5}$/.test(word) && word.length <= 40
    ? word
    : undefined;
}
