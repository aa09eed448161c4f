import type { BankError } from "./bank-error.js";
import type { ResponseFormatError } from "./response-format-error.js";
import type { TransportError } from "./transport-error.js";

/**
 * Every error that a request can end in, so that `switch (error.code)` narrows and the compiler names what is missing.
 *
 * @example
 * ```ts
 * import type { CoreError } from "@zopa-openbanking/core";
 *
 * function inWords(error: CoreError): string {
 *   switch (error.code) {
 *     case "bank_error":
 *       return `refused with ${error.status}`;
 *     case "response_format":
 *       return `unreadable at ${error.path}`;
 *     default:
 *       return `no answer from ${error.host}`;
 *   }
 * }
 * ```
 */
export type CoreError = BankError | ResponseFormatError | TransportError;
