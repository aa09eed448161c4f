export type QuickstartErrorCode =
  /** An option that is unknown, lacks its value, or does not go with another. */
  | "argument_invalid"
  /** The configuration, or a file that it names, cannot be read. */
  | "configuration_unreadable"
  /** The configuration lacks a member, or has one that is not known. */
  | "configuration_invalid"
  /** The file of `--qr` cannot be written. */
  | "qr_code_not_written"
  /** Nobody pasted the address that the customer came back to. */
  | "callback_missing"
  /** The bank still answered after the consent was deleted. */
  | "access_not_refused";

/** What this program refuses by itself; the rest comes from the toolkit with a code of its own. */
export class QuickstartError extends Error {
  readonly code: QuickstartErrorCode;

  constructor(message: string, options: ErrorOptions & { readonly code: QuickstartErrorCode }) {
    super(message, options);
    this.name = "QuickstartError";
    this.code = options.code;
  }
}
