import type { KeyObject, X509Certificate } from "node:crypto";
import type { CertificateKey } from "../certificate-facts.js";

/** Describes the public key. */
export function keyOf(x509: X509Certificate): CertificateKey {
  const key = publicKeyOf(x509);
  const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {};
  const curve = namedCurve === undefined ? undefined : (curves[namedCurve] ?? { name: namedCurve });

  return {
    type: key?.asymmetricKeyType ?? "unknown",
    bits: modulusLength ?? curve?.bits,
    ...(curve === undefined ? {} : { curve: curve.name }),
  };
}

/** The key as OpenSSL has it; undefined for one of a kind that it does not know. */
export function publicKeyOf(x509: X509Certificate): KeyObject | undefined {
  try {
    return x509.publicKey;
  } catch {
    return undefined;
  }
}

const curves: Readonly<Record<string, { readonly name: string; readonly bits?: number }>> = {
  prime256v1: { name: "P-256", bits: 256 },
  secp384r1: { name: "P-384", bits: 384 },
  secp521r1: { name: "P-521", bits: 521 },
};
