import { createHash, X509Certificate } from "node:crypto";
import { KeyError } from "./key-error.js";

/**
 * Computes the thumbprint of a certificate: base64url of the SHA-256 of its DER, 43 characters without padding. It is what
 * a certificate-bound token carries as `cnf`, `x5t#S256`.
 *
 * @param certificate - PEM text, of which the first certificate counts, as in TLS; DER bytes; or an `X509Certificate`.
 *
 * @throws {KeyError} `certificate_unreadable` when it is something else; the message says what.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-3.1 | RFC 8705 §3.1}
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#section-4.1.8 | RFC 7515 §4.1.8}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { x5tS256 } from "@zopa-openbanking/jws";
 *
 * const bound = x5tS256(await readFile("obwac.pem", "utf8"));
 * ```
 */
export function x5tS256(certificate: string | Uint8Array | X509Certificate): string {
  const { raw } = certificate instanceof X509Certificate ? certificate : parsed(certificate);
  return createHash("sha256").update(raw).digest("base64url");
}

function parsed(certificate: string | Uint8Array): X509Certificate {
  if (typeof certificate !== "string" && !(certificate instanceof Uint8Array)) {
    throw new TypeError("`certificate` must be PEM text, DER bytes or an X509Certificate.");
  }
  try {
    return new X509Certificate(certificate);
  } catch {
    // No cause: nothing that OpenSSL says of it helps further.
    const text = Buffer.from(certificate).toString("latin1");
    throw new KeyError(`This is no certificate that can be read: ${likeness(text)}.`, {
      code: "certificate_unreadable",
    });
  }
}

function likeness(text: string): string {
  if (text.includes("PRIVATE KEY-----")) {
    return "it is a private key. Give the certificate that was issued for it";
  }
  if (text.includes("CERTIFICATE REQUEST-----")) {
    return "it is a signing request. Give the certificate that was issued for it";
  }
  if (text.includes("PUBLIC KEY-----")) {
    return "it is a public key. Give the certificate that holds it";
  }
  if (text.includes("-----BEGIN CERTIFICATE-----")) {
    return "it is cut off or damaged, or its line breaks are lost. Copy the whole of it";
  }
  return "it is neither PEM nor DER. Give what is in the file, not its path";
}
