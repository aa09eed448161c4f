import type { CertificateError } from "./certificate-error.js";

/** Every error that this package raises on purpose. */
export type CertificatesError = CertificateError;
