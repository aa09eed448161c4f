import type { KeyObject } from "node:crypto";
import {
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
} from "@peculiar/x509";
import { type Authority, signCertificate } from "./authority.js";
import { validity } from "./certificate-times.js";

/** The certificate of the bank's listeners, with its chain and key. */
export interface ServerCertificate {
  readonly cert: string;
  readonly key: string;
}

// A browser takes no server certificate that is valid for longer.
const days = 397;

/** Issues the certificate that the bank's own listeners show, for the names of the loopback address. */
export async function issueServerCertificate(
  issuer: Authority,
  key: KeyObject,
  now: number,
): Promise<ServerCertificate> {
  const leaf = await signCertificate(issuer, {
    subject: [
      { C: [{ printableString: "GB" }] },
      { O: [{ printableString: "OpenBanking Sandbox" }] },
      { CN: [{ printableString: "localhost" }] },
    ],
    key,
    extensions: [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment, true),
      new ExtendedKeyUsageExtension(["1.3.6.1.5.5.7.3.1"]),
      new SubjectAlternativeNameExtension([
        { type: "dns", value: "localhost" },
        { type: "ip", value: "127.0.0.1" },
        { type: "ip", value: "::1" },
      ]),
    ],
    ...validity(now, days),
  });
  return { cert: leaf + issuer.certificate, key: key.export({ type: "pkcs8", format: "pem" }).toString() };
}
