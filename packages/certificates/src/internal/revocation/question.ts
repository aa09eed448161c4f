import type { CertificateParts } from "./certificate-parts.js";
import type { Fail } from "./fail.js";

/** What is asked of every source alike. */
export interface Question {
  readonly certificate: CertificateParts;
  readonly issuer: CertificateParts;
  /** Seconds since the epoch. */
  readonly now: number;
  readonly fail: Fail;
}
