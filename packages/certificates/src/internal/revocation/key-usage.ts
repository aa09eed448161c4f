import { derTag, readDer } from "../der.js";
import type { CertificateParts } from "./certificate-parts.js";

/** Bits of the first byte of the key usage extension (RFC 5280 §4.2.1.3). */
export const keyUsageBit = { digitalSignature: 0x80, cRLSign: 0x02 } as const;

/** Whether a certificate's key may be used so: also when it does not limit itself. */
export function mayUseKeyFor({ extensions }: CertificateParts, bit: number): boolean {
  const extension = extensions.get("2.5.29.15");
  if (extension === undefined) {
    return true;
  }
  const [, first = 0] = readDer(extension.value, derTag.bitString).content;
  return (first & bit) !== 0;
}
