import { type BaseBlock, Integer, ObjectIdentifier, Sequence } from "asn1js";
import type { CertificateErrorCode } from "../certificate-error.js";
import { parseDer, sequenceIn } from "./der-blocks.js";

/** Says what the bytes are that no certificate could be read from. */
export function recogniseDer(bytes: Uint8Array): CertificateErrorCode {
  if (isCutShort(bytes)) {
    return "truncated";
  }
  const [first, second, third] = childrenOf(parseDer(bytes));
  if (first instanceof Integer) {
    return first.valueBlock.valueDec === 3 && second instanceof Sequence ? "pfx" : "private_key";
  }
  if (first instanceof ObjectIdentifier) {
    return "pkcs7";
  }
  if (first instanceof Sequence && second !== undefined && third === undefined) {
    // SubjectPublicKeyInfo, or PKCS#8 that is encrypted: the latter ends in an octet string.
    return second.idBlock.tagNumber === 4 ? "private_key" : "public_key";
  }
  return childrenOf(first)[0] instanceof Integer && childrenOf(first).length === 4
    ? "certificate_request"
    : "damaged";
}

// DER says at its beginning how long it is (X.690 §8.1.3).
function isCutShort(bytes: Uint8Array): boolean {
  const [, form = 0, ...rest] = bytes.subarray(0, 6);
  const size = form & 0x7f;
  const isLong = form > 0x80 && size <= 4;
  const length = rest.slice(0, size).reduce((sum, byte) => sum * 256 + byte, 0);
  return isLong && length + size + 2 > bytes.length;
}

function childrenOf(block: BaseBlock | undefined): readonly BaseBlock[] {
  return sequenceIn(block) ?? [];
}
