import { createHash } from "node:crypto";
import { Constructed, fromBER, type Integer, Null, ObjectIdentifier, OctetString, Sequence } from "asn1js";
import type { Question } from "./question.js";

export const nonceOid = "1.3.6.1.5.5.7.48.1.2";
const sha1Oid = "1.3.14.3.2.26";

/**
 * Writes the question: one certificate, unsigned.
 *
 * The hashes are SHA-1 because every responder knows it (RFC 5019 §2.1.1); they name the issuer and protect nothing.
 */
export function ocspRequest(
  { certificate, issuer }: Question,
  nonce: Uint8Array | undefined,
): Uint8Array<ArrayBuffer> {
  const certId = sequence(
    sequence(new ObjectIdentifier({ value: sha1Oid }), new Null()),
    octets(sha1(issuer.subjectName)),
    octets(sha1(issuer.keyBits)),
    fromBER(certificate.serial).result as Integer,
  );
  const request = sequence(
    sequence(sequence(certId)),
    ...(nonce === undefined ? [] : [nonceExtension(nonce)]),
  );
  return new Uint8Array(sequence(request).toBER());
}

function nonceExtension(nonce: Uint8Array): Constructed {
  const value = octets(new Uint8Array(octets(nonce).toBER()));
  const extension = sequence(new ObjectIdentifier({ value: nonceOid }), value);
  return new Constructed({ idBlock: { tagClass: 3, tagNumber: 2 }, value: [sequence(extension)] });
}

type Value = Sequence | Constructed | ObjectIdentifier | OctetString | Integer | Null;

function sequence(...value: Value[]): Sequence {
  return new Sequence({ value });
}

function octets(valueHex: Uint8Array): OctetString {
  return new OctetString({ valueHex });
}

function sha1(bytes: Uint8Array): Uint8Array {
  return createHash("sha1").update(bytes).digest();
}
