/**
 * A certificate as files and secret managers hold it: PEM text with one or more certificates, or the bytes of a file,
 * which are PEM too or one certificate in DER.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import type { CertificateInput } from "@zopa-openbanking/certificates";
 *
 * const certificate: CertificateInput = await readFile("obwac.pem");
 * ```
 */
export type CertificateInput = string | Uint8Array;
