import type { TransportError } from "@zopa-openbanking/core";
import type { ClaimError } from "./claim-error.js";
import type { KeyError } from "./key-error.js";
import type { KeySetError } from "./key-set-error.js";
import type { SignatureError } from "./signature-error.js";

/**
 * Every error that a function of this package ends in, so that `switch (error.code)` narrows and the compiler names what
 * is missing. `TransportError` comes from the caller's own signal alone; a failed fetch is the cause of a `KeySetError`.
 *
 * @example
 * ```ts
 * import type { JwsError } from "@zopa-openbanking/jws";
 *
 * function isOurMistake(error: JwsError): boolean {
 *   return error.code.startsWith("key_is_") || error.code === "key_passphrase_wrong";
 * }
 * ```
 */
export type JwsError = ClaimError | KeyError | KeySetError | SignatureError | TransportError;
