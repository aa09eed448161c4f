import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Why a report or a ticket is not written. */
export type ReportErrorCode =
  /** Something that was given holds a private key or a token, which nobody may be sent. */
  | "report_secret"
  /** A value that the bank cannot use, or that contradicts the certificate. */
  | "report_value";

/** What a {@link ReportError} is made with, besides its message. */
export interface ReportErrorOptions extends Omit<OpenBankingErrorOptions, "retryable"> {
  readonly code: ReportErrorCode;
  /** The member of the input: `transport.certificate`, `redirectUris.0`. */
  readonly field: string;
}

/**
 * A report or a ticket is not written, because of something that was given for it.
 *
 * Nothing of what was given is in it: it may be a private key.
 *
 * @example
 * ```ts
 * import { ReportError } from "@zopa-openbanking/certificates";
 *
 * function fieldToLookAt(problem: unknown): string | undefined {
 *   return ReportError.is(problem) ? problem.field : undefined;
 * }
 * ```
 */
export class ReportError extends OpenBankingError {
  readonly code: ReportErrorCode;
  /** The member of the input: `transport.certificate`, `redirectUris.0`. */
  readonly field: string;

  constructor(message: string, options: ReportErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.field = options.field;
  }

  override get name(): "ReportError" {
    return "ReportError";
  }

  static override is(value: unknown): value is ReportError {
    return OpenBankingError.is(value) && value.name === "ReportError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), field: this.field };
  }
}
