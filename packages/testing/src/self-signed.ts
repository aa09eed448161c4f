import { openssl } from "./openssl.js";

/** A key and its certificate, and how the certificate is known. */
export interface SelfSigned {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the DER, base64url: as the openssl command prints it. */
  readonly thumbprint: string;
}

const make = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -keyout -".split(" ");

/** A certificate that signs itself, for TLS at 127.0.0.1 or for a client there, by the openssl command. */
export function selfSigned(name: string): SelfSigned {
  const names = ["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1"];
  const both = openssl([...make, ...names]).toString();
  const at = both.indexOf("-----BEGIN CERTIFICATE-----");
  const [key, cert] = [both.slice(0, at), both.slice(at)];
  const printed = openssl("x509 -noout -fingerprint -sha256", { input: cert }).toString();
  const digest = printed.trim().replaceAll(/^.*=|:/g, "");
  return { key, cert, thumbprint: Buffer.from(digest, "hex").toString("base64url") };
}
