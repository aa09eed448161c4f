import type { TransportError } from "@zopa-openbanking/core";
import type { CertificateError } from "./certificate-error.js";
import type { CsrError } from "./csr-error.js";
import type { ReportError } from "./report-error.js";
import type { RevocationError } from "./revocation-error.js";

/** Every error that this package raises on purpose. */
export type CertificatesError = CertificateError | CsrError | ReportError | RevocationError | TransportError;
