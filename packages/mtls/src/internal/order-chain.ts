import type { X509Certificate } from "node:crypto";

/** A certificate, its issuers in order, and what belongs to neither. */
export interface OrderedChain {
  /** The leaf first, then each issuer of the one before; without the root. */
  readonly chain: readonly X509Certificate[];
  /** Certificates of other chains. */
  readonly leftOut: readonly X509Certificate[];
}

/**
 * Puts a bundle in the order in which TLS sends it (RFC 8446 §4.4.2): each certificate is followed by its issuer. A root
 * is left away, as that section allows: who does not have it does not trust it either.
 */
export function orderChain(leaf: X509Certificate, given: readonly X509Certificate[]): OrderedChain {
  const others = new Map(given.map((each) => [each.fingerprint256, each]));
  others.delete(leaf.fingerprint256);
  const chain = [leaf];
  for (let issuer = issuerOf(leaf, others); issuer !== undefined; ) {
    others.delete(issuer.fingerprint256);
    if (isIssuedBy(issuer, issuer)) {
      break;
    }
    chain.push(issuer);
    issuer = issuerOf(issuer, others);
  }
  return { chain, leftOut: [...others.values()] };
}

/** Where an authority was renewed with the same key, the one that lasts longest. */
function issuerOf(
  certificate: X509Certificate,
  others: ReadonlyMap<string, X509Certificate>,
): X509Certificate | undefined {
  return [...others.values()]
    .filter((other) => isIssuedBy(certificate, other))
    .sort((a, b) => b.validToDate.getTime() - a.validToDate.getTime())[0];
}

function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    // A public key of a kind that OpenSSL does not know issued nothing that we could verify.
    return false;
  }
}
