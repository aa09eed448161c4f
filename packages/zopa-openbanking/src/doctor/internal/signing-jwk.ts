import { createPrivateKey, createPublicKey, type JsonWebKey, KeyObject, X509Certificate } from "node:crypto";
import type { DoctorSigning } from "../doctor-config.js";

/** The public key that signatures are verified with: of the private key, or else of the seal. Undefined where neither can be read. */
export function signingJwk(signing: DoctorSigning | undefined): JsonWebKey | undefined {
  const { key, certificate, passphrase } = signing ?? {};
  return (
    read(() => (key === undefined ? undefined : publicPart(key, passphrase))) ??
    read(() => (certificate === undefined ? undefined : new X509Certificate(certificate).publicKey))
  );
}

function publicPart(key: string | Uint8Array | KeyObject, passphrase: string | undefined): KeyObject {
  const text = key instanceof Uint8Array ? Buffer.from(key) : key;
  const opened =
    text instanceof KeyObject
      ? text
      : createPrivateKey({ key: text, ...(passphrase === undefined ? {} : { passphrase }) });
  return createPublicKey(opened);
}

// What cannot be read is somebody else's finding.
function read(work: () => KeyObject | undefined): JsonWebKey | undefined {
  try {
    return work()?.export({ format: "jwk" });
  } catch {
    return undefined;
  }
}
