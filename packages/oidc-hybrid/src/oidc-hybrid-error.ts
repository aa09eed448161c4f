import type { CoreError } from "@zopa-openbanking/core";
import type { JwsError } from "@zopa-openbanking/jws";
import type { AuthorizationError } from "./authorization-error.js";
import type { TokenError } from "./token-error.js";

/**
 * Every error that this package can end in, so that `switch (error.code)` narrows and the compiler names what is missing.
 *
 * @example
 * ```ts
 * import { OpenBankingError } from "@zopa-openbanking/core";
 * import type { OidcHybridError } from "@zopa-openbanking/oidc-hybrid";
 *
 * function advice(error: OidcHybridError): string {
 *   switch (error.code) {
 *     case "authorization_denied":
 *       return "the customer declined";
 *     case "refresh_outcome_unknown":
 *       return "do not repeat blindly";
 *     default:
 *       return OpenBankingError.is(error) && error.retryable ? "later" : error.message;
 *   }
 * }
 * ```
 */
export type OidcHybridError = AuthorizationError | CoreError | JwsError | TokenError;
