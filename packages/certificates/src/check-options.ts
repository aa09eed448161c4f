import type { BankProfile } from "@zopa-openbanking/profiles";
import type { CertificateInput } from "./certificate-input.js";

/** What a certificate is to be used for. */
export type CertificatePurpose = "transport" | "signing";

/** The key set that the Directory publishes for a software statement. */
export interface PublishedKeys {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** The claims of a software statement that a certificate can be held against. */
export interface SoftwareStatementClaims {
  readonly org_id?: unknown;
  readonly software_id?: unknown;
  readonly software_roles?: unknown;
}

/** What a certificate is checked against. */
export interface CheckOptions {
  /** The bank, and the edition of its documents. */
  readonly profile: BankProfile;
  readonly purpose: CertificatePurpose;
  /** The time to judge by, in seconds since the epoch. */
  readonly now: number;
  /** Roots to trust. Without them a chain is only checked in itself. */
  readonly roots?: CertificateInput | undefined;
  /** The key set of the software statement, fetched from `software_jwks_endpoint`. */
  readonly jwks?: PublishedKeys | undefined;
  /** The software statement, as the JWT or as its claims. Its signature is not verified here. */
  readonly softwareStatement?: string | SoftwareStatementClaims | undefined;
}
