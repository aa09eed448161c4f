import { execFileSync } from "node:child_process";
import { generateKeyPairSync, type KeyObject, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A key pair and the name under which it is, or is not, published. */
export interface Keys {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function rsa(kid: string): Keys {
  return { kid, ...generateKeyPairSync("rsa", { modulusLength: 2048 }) };
}

/** What the server signs with; published. */
export const bankKeys: Keys = rsa("bank-1");
/** Published too, without `alg`: a signature of it verifies, and only a list of algorithms keeps RS256 out. */
export const alternateKeys: Keys = rsa("rsa-none-alt-arg");
/** Published nowhere. */
export const strangerKeys: Keys = rsa("bank-1");
/** What the client signs with. */
export const clientKeys: Keys = rsa("client-1");
/** What id_tokens are encrypted to, for a client that has registered it. */
export const encryptionKeys: Keys = rsa("client-enc-1");

const command = "openssl";

export interface TlsIdentity {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the DER, base64url. */
  readonly thumbprint: string;
}

/** A certificate that signs itself, by the openssl command. */
export function tlsIdentity(name: string): TlsIdentity {
  const folder = mkdtempSync(join(tmpdir(), "lying-server-"));
  try {
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", key];
    const names = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1"];
    execFileSync(command, ["req", "-x509", ...curve, "-out", cert, "-days", "2", ...names], {
      stdio: "pipe",
    });
    const pem = readFileSync(cert, "utf8");
    const thumbprint = new X509Certificate(pem).fingerprint256.replaceAll(":", "");
    return {
      key: readFileSync(key, "utf8"),
      cert: pem,
      thumbprint: Buffer.from(thumbprint, "hex").toString("base64url"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
