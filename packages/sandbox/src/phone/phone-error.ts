/** What can keep a customer from answering a request. */
export type PhoneErrorCode =
  /** The app does not take the link. */
  | "link_refused"
  /** The bank refuses the request and has no address to send the refusal to. */
  | "bank_refused"
  /** The request has been answered, or has run out. */
  | "request_over"
  /** The password is not the customer's. */
  | "wrong_password"
  /** The consent is another customer's. */
  | "other_customer"
  /** There is no account, or one that is not the customer's. */
  | "accounts_refused"
  /** The bank does not answer. */
  | "bank_unreachable"
  /** The bank answers what the app does not understand. */
  | "bank_answer";

/**
 * The customer could not answer the request.
 *
 * @example
 * ```ts
 * import { PhoneError, startSandbox } from "@zopa-openbanking/sandbox";
 *
 * const bank = await startSandbox();
 * try {
 *   await bank.phone.open("https://elsewhere.example", { user: "rora", decision: "approve" });
 * } catch (problem) {
 *   if (problem instanceof PhoneError && problem.code === "link_refused") {
 *     // The link is not one of this bank's.
 *   }
 * }
 * ```
 */
export class PhoneError extends Error {
  override readonly name = "PhoneError";
  /** Public contract: branch on it. The message is for people. */
  readonly code: PhoneErrorCode;

  constructor(message: string, options: ErrorOptions & { readonly code: PhoneErrorCode }) {
    super(message, options);
    this.code = options.code;
  }

  /** The code, and nothing else. */
  toJSON(): { readonly name: string; readonly code: PhoneErrorCode } {
    return { name: this.name, code: this.code };
  }
}
