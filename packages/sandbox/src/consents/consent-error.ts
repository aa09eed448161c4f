/** Why a consent cannot go where it was told to. */
export type ConsentErrorCode = "consent_unknown" | "consent_status" | "consent_expired";

/** A consent cannot take the step that was asked for. The message says which step, and what state it is in. */
export class ConsentError extends Error {
  override readonly name = "ConsentError";
  /** Branch on it. The message is for people. */
  readonly code: ConsentErrorCode;

  constructor(message: string, code: ConsentErrorCode) {
    super(message);
    this.code = code;
  }
}
