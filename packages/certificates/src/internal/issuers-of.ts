import type { X509Certificate } from "node:crypto";
import type { ReadCertificate } from "./parse-certificate.js";

/** The issuers of a certificate among others, nearest first, up to the root or the last that is there. */
export function issuersOf(
  certificate: ReadCertificate,
  others: readonly ReadCertificate[],
): readonly ReadCertificate[] {
  const left = new Map(others.map((each) => [each.x509.fingerprint256, each]));
  left.delete(certificate.x509.fingerprint256);
  const chain: ReadCertificate[] = [];
  let issuer = issuerOf(certificate, left);
  while (issuer !== undefined && chain.length < mostIssuers) {
    left.delete(issuer.x509.fingerprint256);
    chain.push(issuer);
    issuer = issuerOf(issuer, left);
  }
  return chain;
}

/** Tells whether one certificate signed another, or itself. */
export function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A public key of a kind that OpenSSL does not know issued nothing that we could verify.
    return false;
  }
}

/** Tells whether a certificate is signed by its own key. `checkIssued` is no help: it asks for an authority's usages. */
export function isSelfSigned(certificate: X509Certificate): boolean {
  try {
    return certificate.subject === certificate.issuer && certificate.verify(certificate.publicKey);
  } catch {
    return false; // As above.
  }
}

/** Where an authority was renewed with the same key, the one that lasts longest. */
function issuerOf(
  certificate: ReadCertificate,
  others: ReadonlyMap<string, ReadCertificate>,
): ReadCertificate | undefined {
  return [...others.values()]
    .filter((other) => isIssuedBy(certificate.x509, other.x509))
    .sort((a, b) => b.x509.validToDate.getTime() - a.x509.validToDate.getTime())[0];
}

// Nobody's chain has more than four; a bundle made for harm could have hundreds.
const mostIssuers = 10;
