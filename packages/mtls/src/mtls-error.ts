import type { TransportError } from "@zopa-openbanking/core";
import type { IdentityError } from "./identity-error.js";
import type { RequestRefusedError } from "./request-refused-error.js";
import type { TlsError } from "./tls-error.js";

/**
 * Every error of this package, so that `switch (error.code)` narrows and the compiler names what is missing.
 *
 * @example
 * ```ts
 * import type { MtlsError } from "@zopa-openbanking/mtls";
 *
 * function isWorthATicket(error: MtlsError): boolean {
 *   return error.code === "client_cert_untrusted" || error.code === "client_cert_revoked";
 * }
 * ```
 */
export type MtlsError = IdentityError | RequestRefusedError | TlsError | TransportError;
