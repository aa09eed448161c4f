import { OpenBankingError, type OpenBankingErrorOptions } from "./open-banking-error.js";
import { redact } from "./redact.js";

/**
 * One entry of the `Errors` list in an OBIE error body, redacted.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API v4.0, error response structure}
 */
export interface BankErrorDetail {
  /** A code of the standard's open list, `U002` for one, or a `UK.OBIE.…` name of version 3. */
  readonly ErrorCode?: string | undefined;
  /** The member or header that the bank complains of: `Data.Permissions`. */
  readonly Path?: string | undefined;
  /** What the bank says, with everything removed that may be secret or personal. */
  readonly Message?: string | undefined;
}

/** What a {@link BankError} is made with. */
export interface BankErrorOptions extends OpenBankingErrorOptions {
  /** The HTTP status. */
  readonly status: number;
  /** The host that answered. */
  readonly host: string;
  /** The `Errors` of an OBIE body. */
  readonly errors?: readonly BankErrorDetail[] | undefined;
  /** The `error` of an OAuth body or of a `WWW-Authenticate` header. */
  readonly oauthError?: string | undefined;
  /** The `error_description` beside it. */
  readonly oauthErrorDescription?: string | undefined;
  readonly interactionId?: string | undefined;
  /** How long the bank asks to wait, in seconds. */
  readonly retryAfterSeconds?: number | undefined;
}

const retryableStatuses: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);
const longestField = 500;

/**
 * The bank answered, and refused or failed: an HTTP status outside 200 to 299.
 *
 * Carries what the bank said, be it an OBIE error body, an OAuth error (RFC 6749 §5.2, RFC 6750 §3) or nothing at all;
 * each text is redacted.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-5.2 | RFC 6749 §5.2}
 *
 * @example
 * ```ts
 * import { BankError } from "@zopa-openbanking/core";
 *
 * function mustAuthoriseAgain(problem: unknown): boolean {
 *   return BankError.is(problem) && problem.errors.some((detail) => detail.ErrorCode === "U028");
 * }
 * ```
 */
export class BankError extends OpenBankingError {
  readonly code = "bank_error";
  /** The HTTP status. */
  readonly status: number;
  /** The host that answered. */
  readonly host: string;
  /** The `Errors` of an OBIE body; empty when there was none. */
  readonly errors: readonly BankErrorDetail[];
  /** The OAuth `error`: `invalid_client`, `invalid_grant`, `invalid_token`. */
  readonly oauthError: string | undefined;
  readonly oauthErrorDescription: string | undefined;
  readonly interactionId: string | undefined;
  /** How long the bank asks to wait, in seconds. */
  readonly retryAfterSeconds: number | undefined;

  constructor(options: BankErrorOptions) {
    const clean = (text: string | undefined): string | undefined =>
      text === undefined ? undefined : redact(text, options).slice(0, longestField);
    const errors = (options.errors ?? []).map(({ ErrorCode, Path, Message }) => ({
      ErrorCode: clean(ErrorCode),
      Path: clean(Path),
      Message: clean(Message),
    }));
    const oauthError = clean(options.oauthError);
    const oauthErrorDescription = clean(options.oauthErrorDescription);
    const said = [...errors.map(inOneLine), [oauthError, oauthErrorDescription].filter(Boolean).join(": ")];
    super(`${options.host} answered ${options.status}${quoted(said)}. ${advice(options)}`, {
      ...options,
      retryable: options.retryable ?? retryableStatuses.has(options.status),
    });
    this.status = options.status;
    this.host = options.host;
    this.errors = errors;
    this.oauthError = oauthError;
    this.oauthErrorDescription = oauthErrorDescription;
    this.interactionId = options.interactionId;
    this.retryAfterSeconds = options.retryAfterSeconds;
  }

  override get name(): "BankError" {
    return "BankError";
  }

  static override is(value: unknown): value is BankError {
    return OpenBankingError.is(value) && value.code === "bank_error";
  }

  override toJSON(): Record<string, unknown> {
    const { status, host, oauthError, interactionId, retryAfterSeconds } = this;
    const errors = this.errors.map(({ ErrorCode, Path }) => ({ ErrorCode, Path }));
    return { ...super.toJSON(), status, host, errors, oauthError, interactionId, retryAfterSeconds };
  }
}

function inOneLine({ ErrorCode, Path, Message }: BankErrorDetail): string {
  const place = Path === undefined ? ErrorCode : `${ErrorCode ?? "an error"} at ${Path}`;
  return [place, Message].filter(Boolean).join(": ");
}

function quoted(said: readonly string[]): string {
  const parts = said.filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

function advice({ status, oauthError, retryAfterSeconds }: BankErrorOptions): string {
  switch (oauthError) {
    case "invalid_client":
      return "Client authentication failed: check the key id, the audience, the clock and the certificate.";
    case "invalid_grant":
      return "The code or refresh token is used up, expired or another client's: authorise again.";
  }
  switch (status) {
    case 400:
      return "Correct the request: the same one will be refused again.";
    case 401:
      return "The token is missing, expired or bound to another certificate: refresh the grant.";
    case 403:
      return "The consent does not cover this, or the customer must authorise again: read the consent's status.";
    case 404:
      return "There is no such endpoint at this bank.";
    case 429:
      return `Too many requests: wait ${retryAfterSeconds === undefined ? "before the next" : `${retryAfterSeconds} s`}.`;
    default:
      return status >= 500
        ? "The bank failed: try again later, and quote the interaction id to its support."
        : "The bank does not accept this request as it is.";
  }
}
