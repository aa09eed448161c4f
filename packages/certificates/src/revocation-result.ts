import type { RevocationError } from "./revocation-error.js";
import type { RevocationSource } from "./revocation-source.js";

/** Why a certificate was revoked, in the words of RFC 5280 §5.3.1. */
export type RevocationReason =
  | "unspecified"
  | "keyCompromise"
  | "cACompromise"
  | "affiliationChanged"
  | "superseded"
  | "cessationOfOperation"
  | "certificateHold"
  | "removeFromCRL"
  | "privilegeWithdrawn"
  | "aACompromise";

/** What every answer has. */
export interface RevocationAnswer {
  readonly source: RevocationSource;
  /** When this was known to be so, in seconds since the epoch. */
  readonly thisUpdate: number;
  /** When there will be newer information; undefined when there always is. */
  readonly nextUpdate: number | undefined;
  /** What went wrong at the addresses that were asked before this one. */
  readonly failures: readonly RevocationError[];
}

/** The certificate is not revoked, as far as the source knows. */
export interface GoodCertificate extends RevocationAnswer {
  readonly status: "good";
}

/** The certificate is revoked, or on hold. */
export interface RevokedCertificate extends RevocationAnswer {
  readonly status: "revoked";
  /** Since when, in seconds since the epoch. */
  readonly at: number;
  /** Why; undefined when the source does not say. */
  readonly reason: RevocationReason | undefined;
}

/** The source does not know the certificate: never take it for good. */
export interface UnknownCertificate extends RevocationAnswer {
  readonly status: "unknown";
}

/**
 * What could be found out about a certificate.
 *
 * @example
 * ```ts
 * import type { RevocationResult } from "@zopa-openbanking/certificates";
 *
 * function inWords(result: RevocationResult): string {
 *   return result.status === "revoked" ? `revoked: ${result.reason ?? "no reason given"}` : result.status;
 * }
 * ```
 */
export type RevocationResult = GoodCertificate | RevokedCertificate | UnknownCertificate;
