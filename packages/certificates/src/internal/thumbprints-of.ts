import { createHash, type X509Certificate } from "node:crypto";
import type { Thumbprints } from "../certificate-facts.js";
import { publicKeyOf } from "./key-of.js";

/** The names by which protocols call a certificate or its key. */
export function thumbprintsOf(x509: X509Certificate): Thumbprints {
  const jwk = canonicalJwk(x509);
  return {
    x5t: digest("sha1", x509.raw),
    x5tS256: digest("sha256", x509.raw),
    jwk: jwk === undefined ? undefined : digest("sha256", jwk),
    kid: jwk === undefined ? undefined : digest("sha1", jwk),
  };
}

function digest(algorithm: "sha1" | "sha256", data: string | Uint8Array): string {
  return createHash(algorithm).update(data).digest("base64url");
}

// RFC 7638 §3.2: the members that the key needs, in the order of the alphabet. RFC 8037 §2 has those of OKP.
function canonicalJwk(x509: X509Certificate): string | undefined {
  try {
    const { crv, e, kty, n, x, y } = publicKeyOf(x509)?.export({ format: "jwk" }) ?? {};
    return kty === undefined ? undefined : JSON.stringify({ crv, e, kty, n, x, y });
  } catch {
    return undefined; // A kind of key that has no JWK.
  }
}
