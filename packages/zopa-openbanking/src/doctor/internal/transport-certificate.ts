import type { DoctorTransport } from "../doctor-config.js";

/** The transport certificate as one text or file; undefined in a PFX, which is read where it is used. */
export function transportCertificate({ cert }: DoctorTransport): string | Uint8Array | undefined {
  if (cert === undefined || typeof cert === "string" || cert instanceof Uint8Array) {
    return cert;
  }
  return cert.map((each) => Buffer.from(each).toString("latin1")).join("\n");
}
