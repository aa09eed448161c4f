import { OpenBankingError, type OpenBankingErrorOptions } from "./open-banking-error.js";
import { redact } from "./redact.js";

/** What is wrong with a body: it is not there, not UTF-8, not JSON, or JSON of another shape. */
export type ResponseFormatReason = "empty_body" | "not_utf8" | "not_json" | "mismatch";

/** What a {@link ResponseFormatError} is made with. */
export interface ResponseFormatErrorOptions extends Omit<OpenBankingErrorOptions, "retryable"> {
  readonly reason: ResponseFormatReason;
  /** Where the first mismatch is: the keys and indices that lead to it. Empty for the body as a whole. */
  readonly path?: readonly PropertyKey[] | undefined;
  /** What was expected there, in words, without the value: `a string`, `a member that is required`. */
  readonly expected?: string | undefined;
  /** The host that answered. */
  readonly host?: string | undefined;
  readonly interactionId?: string | undefined;
}

/**
 * The bank answered, and the body is not what was agreed.
 *
 * It says where ({@link ResponseFormatError.path}) and what was expected, and never what was there: the value belongs to
 * the customer.
 *
 * @example
 * ```ts
 * import { ResponseFormatError } from "@zopa-openbanking/core";
 *
 * throw new ResponseFormatError({
 *   reason: "mismatch",
 *   path: ["Data", "Transaction", 3, "Amount"],
 *   expected: "an object",
 *   host: "rs1.openbanking.zopa.com",
 * });
 * ```
 */
export class ResponseFormatError extends OpenBankingError {
  readonly code = "response_format";
  readonly reason: ResponseFormatReason;
  /** The first mismatch as a dotted path: `Data.Transaction[3].Amount`. Empty for the body as a whole. */
  readonly path: string;
  readonly host: string | undefined;
  readonly interactionId: string | undefined;

  constructor(options: ResponseFormatErrorOptions) {
    const path = dotted(options.path ?? []);
    super(
      `${sentence(options, path)} The bank must mend this; quote the interaction id to its support.`,
      options,
    );
    this.reason = options.reason;
    this.path = path;
    this.host = options.host;
    this.interactionId = options.interactionId;
  }

  override get name(): "ResponseFormatError" {
    return "ResponseFormatError";
  }

  static override is(value: unknown): value is ResponseFormatError {
    return OpenBankingError.is(value) && value.code === "response_format";
  }

  override toJSON(): Record<string, unknown> {
    const { reason, path, host, interactionId } = this;
    return { ...super.toJSON(), reason, path, host, interactionId };
  }
}

function sentence({ reason, host, expected }: ResponseFormatErrorOptions, path: string): string {
  const from = host === undefined ? "The response" : `The response of ${host}`;
  switch (reason) {
    case "empty_body":
      return `${from} has no body where JSON is due.`;
    case "not_utf8":
      return `${from} is not UTF-8, as JSON between systems must be (RFC 8259 §8.1).`;
    case "not_json":
      return `${from} is not JSON, or only the beginning of it (RFC 8259).`;
    case "mismatch":
      return `${from} does not match the published schema at ${path === "" ? "its root" : path}: expected ${expected ?? "something else"}.`;
  }
}

/** A key may be of the bank's making, so it is shown only when it reads like the name of a member. */
function dotted(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${memberName(String(key))}`))
    .join("")
    .replace(/^\./, "");
}

function memberName(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(key) && redact(key) === key ? key : "[redacted]";
}
