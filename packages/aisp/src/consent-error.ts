import type { ConsentStatus, PermissionFinding } from "@zopa-openbanking/aisp-types";
import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** What can go wrong with a consent. */
export type ConsentErrorCode =
  /** The bank must refuse these permissions; nothing was sent. `findings` has the reasons. */
  | "permissions_refused"
  /** The dates make no sense together, or the end is past; nothing was sent. */
  | "dates_refused"
  /** The request was sent and no answer came: a consent may be left behind that nobody can use. Making another is safe. */
  | "consent_outcome_unknown"
  /** The bank made another consent than the one that was asked for: more permissions, or other dates. */
  | "consent_altered"
  /** The consent is in a status that it cannot be in here. */
  | "consent_state_unexpected"
  /** The bank does not know the consent, or it was deleted. */
  | "consent_gone"
  /** It is not certain that the consent is deleted: try again, and stop using the data now. */
  | "consent_not_deleted"
  /** The customer declined, or could not be authenticated. Final. */
  | "consent_rejected"
  /** The consent's time is over. Final. */
  | "consent_expired"
  /** The customer or the bank stopped it; `canReauthorise` says whether the customer may agree to it once more. */
  | "consent_cancelled"
  /** The status did not come in the time that was given to it. */
  | "consent_wait_over";

/** What a {@link ConsentError} is made with, besides its message. */
export interface ConsentErrorOptions extends OpenBankingErrorOptions {
  readonly code: ConsentErrorCode;
  readonly consentId?: string | undefined;
  readonly status?: ConsentStatus | undefined;
  readonly reasons?: readonly string[] | undefined;
  readonly canReauthorise?: boolean | undefined;
  readonly findings?: readonly PermissionFinding[] | undefined;
  readonly interactionId?: string | undefined;
}

const retryableCodes: ReadonlySet<ConsentErrorCode> = new Set([
  "consent_outcome_unknown",
  "consent_not_deleted",
  "consent_wait_over",
]);

/**
 * A consent is not there, not what was asked for, or not in the status that was waited for.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, Status}
 *
 * @example
 * ```ts
 * import { ConsentError } from "@zopa-openbanking/aisp";
 *
 * function mayAskTheSameAgain(problem: unknown): boolean {
 *   return ConsentError.is(problem) && problem.code === "consent_cancelled" && problem.canReauthorise;
 * }
 * ```
 */
export class ConsentError extends OpenBankingError {
  readonly code: ConsentErrorCode;
  /** Undefined where no consent was made, or its id is not known. */
  readonly consentId: string | undefined;
  /** The status that the bank gave, where it gave one. */
  readonly status: ConsentStatus | undefined;
  /** The `StatusReasonCode`s that the bank gave: `U028`, `CUST`. Not every bank does. */
  readonly reasons: readonly string[];
  /** Whether the customer may agree to the same consent once more. */
  readonly canReauthorise: boolean;
  /** What is wrong with the permissions; only with `permissions_refused`. */
  readonly findings: readonly PermissionFinding[];
  readonly interactionId: string | undefined;

  constructor(message: string, options: ConsentErrorOptions) {
    super(message, { ...options, retryable: options.retryable ?? retryableCodes.has(options.code) });
    this.code = options.code;
    this.consentId = options.consentId;
    this.status = options.status;
    this.reasons = options.reasons ?? [];
    this.canReauthorise = options.canReauthorise ?? false;
    this.findings = options.findings ?? [];
    this.interactionId = options.interactionId;
  }

  override get name(): "ConsentError" {
    return "ConsentError";
  }

  static override is(value: unknown): value is ConsentError {
    return OpenBankingError.is(value) && value.name === "ConsentError";
  }

  override toJSON(): Record<string, unknown> {
    const { consentId, status, reasons, canReauthorise, interactionId } = this;
    const findings = this.findings.map(({ problem, permissions }) => ({ problem, permissions }));
    const why = this.code === "permissions_refused" ? { findings } : {};
    return { ...super.toJSON(), consentId, status, reasons, canReauthorise, ...why, interactionId };
  }
}
