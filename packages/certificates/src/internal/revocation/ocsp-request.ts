import { createHash } from "node:crypto";
import { Null } from "asn1js";
import { type Asn1Value, derOf, octets, oid, sequence, under, written } from "../write-der.js";
import type { Question } from "./question.js";

export const nonceOid = "1.3.6.1.5.5.7.48.1.2";
const sha1Oid = "1.3.14.3.2.26";

/**
 * Writes the question: one certificate, unsigned.
 *
 * The hashes are SHA-1 because every responder knows it (RFC 5019 §2.1.1); they name the issuer and protect nothing.
 */
export function ocspRequest(
  { certificate, issuer }: Pick<Question, "certificate" | "issuer">,
  nonce: Uint8Array | undefined,
): Uint8Array<ArrayBuffer> {
  const certId = sequence(
    sequence(oid(sha1Oid), new Null()),
    octets(sha1(issuer.subjectName)),
    octets(sha1(issuer.keyBits)),
    written(certificate.serial),
  );
  const extensions = nonce === undefined ? [] : [under(2, sequence(nonceExtension(nonce)))];
  return derOf(sequence(sequence(sequence(sequence(certId)), ...extensions)));
}

function nonceExtension(nonce: Uint8Array): Asn1Value {
  return sequence(oid(nonceOid), octets(derOf(octets(nonce))));
}

function sha1(bytes: Uint8Array): Uint8Array {
  return createHash("sha1").update(bytes).digest();
}
