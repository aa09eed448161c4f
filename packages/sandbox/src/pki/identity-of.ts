import { createHash, type KeyObject, X509Certificate } from "node:crypto";
import { X509Certificate as ParsedCertificate } from "@peculiar/x509";
import { kidOf, publicJwkOf } from "./kid-of.js";
import type { Identity } from "./pki.js";

/** Says of a certificate and its key what a client, a bank and the Directory call them. */
export function identityOf(leaf: string, issuing: string, key: KeyObject): Identity {
  const { raw, validFrom, validTo } = new X509Certificate(leaf);

  return {
    cert: leaf + issuing,
    key: key.export({ type: "pkcs8", format: "pem" }).toString(),
    subject: rfc4514(leaf),
    x5tS256: createHash("sha256").update(raw).digest("base64url"),
    kid: kidOf(key),
    publicJwk: publicJwkOf(key),
    notBefore: Date.parse(validFrom) / 1000,
    notAfter: Date.parse(validTo) / 1000,
  };
}

// RFC 4514 §2.1: the last name comes first. 2.5.4.97 is not in its table (§3) and stays a number.
function rfc4514(leaf: string): string {
  const { subjectName } = new ParsedCertificate(leaf);
  return subjectName
    .toString()
    .split(/(?<!\\), /)
    .toReversed()
    .join(",");
}
