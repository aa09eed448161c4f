import type { AispError } from "@zopa-openbanking/aisp";
import type { DiscoveryProblem } from "@zopa-openbanking/discovery";
import type { MtlsError } from "@zopa-openbanking/mtls";
import type { OidcHybridError } from "@zopa-openbanking/oidc-hybrid";

/**
 * Every error that a client can end in, so that `switch (error.code)` narrows and the compiler names what is missing. A wrong
 * argument is a `TypeError` and not among them.
 *
 * @example
 * ```ts
 * import { OpenBankingError, type ZopaError } from "zopa-openbanking";
 *
 * function advice(error: ZopaError): string {
 *   switch (error.code) {
 *     case "grant_rejected":
 *     case "grant_expired":
 *       return "let the customer authorise again";
 *     case "access_limit_reached":
 *       return `not before ${error.retryAt}`;
 *     default:
 *       return OpenBankingError.is(error) && error.retryable ? "later" : error.message;
 *   }
 * }
 * ```
 */
export type ZopaError = AispError | DiscoveryProblem | MtlsError | OidcHybridError;
