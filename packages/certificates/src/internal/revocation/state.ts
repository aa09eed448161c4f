import type { RevocationReason } from "../../revocation-result.js";
import type { Freshness } from "./check-freshness.js";

/** What one source says about the certificate. */
export type CertificateState =
  | { readonly status: "good" | "unknown" }
  | { readonly status: "revoked"; readonly at: number; readonly reason: RevocationReason | undefined };

/** The same, and of when it is. */
export type DatedState = CertificateState & Freshness;
