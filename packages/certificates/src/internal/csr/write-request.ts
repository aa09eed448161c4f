import { createHash, createPublicKey, type KeyObject, sign } from "node:crypto";
import { Boolean as Asn1Boolean, BitString, Integer, Null, PrintableString, type Sequence } from "asn1js";
import { derTag, readDer } from "../der.js";
import { derReader, wholeBytes } from "../der-reader.js";
import { type Asn1Value, derOf, octets, oid, sequence, set, under, utf8, written } from "../write-der.js";
import type { RequestShape, ShapeAttribute, ShapeExtensions } from "./request-shape.js";

/**
 * Writes and signs a request, as PEM.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc2986#section-4 | RFC 2986 §4}
 */
export function writeRequest({ subject, extensions }: RequestShape, key: KeyObject): string {
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  const information = sequence(
    new Integer({ value: 0 }),
    sequence(...subject.map(attribute)),
    written(spki),
    extensions === undefined ? under(0) : under(0, extensionRequest(extensions, spki)),
  );
  const signature = new BitString({ valueHex: sign("sha256", derOf(information), key) });
  const sha256WithRsa = sequence(oid("1.2.840.113549.1.1.11"), new Null());
  return pemOf(derOf(sequence(information, sha256WithRsa, signature)));
}

const attributeTypes: Readonly<Record<ShapeAttribute["name"], string>> = {
  C: "2.5.4.6",
  O: "2.5.4.10",
  organizationIdentifier: "2.5.4.97",
  OU: "2.5.4.11",
  CN: "2.5.4.3",
};

function attribute({ name, value }: ShapeAttribute): Asn1Value {
  // X.520 has the country as PrintableString; everything else is UTF8String, as RFC 5280 §4.1.2.4 asks.
  const text = name === "C" ? new PrintableString({ value }) : utf8(value);
  return set(sequence(oid(attributeTypes[name]), text));
}

function extensionRequest(
  { forTls, nonRepudiation, statements }: ShapeExtensions,
  spki: Uint8Array,
): Sequence {
  const usage = new BitString({
    valueHex: Uint8Array.of(nonRepudiation ? 0xc0 : 0x80),
    unusedBits: nonRepudiation ? 6 : 7,
  });
  const clientAndServer = sequence(oid("1.3.6.1.5.5.7.3.2"), oid("1.3.6.1.5.5.7.3.1"));
  const list = sequence(
    extension("2.5.29.15", derOf(usage), true),
    ...(forTls ? [extension("2.5.29.37", derOf(clientAndServer))] : []),
    extension("2.5.29.14", derOf(octets(keyIdentifier(spki)))),
    extension("1.3.6.1.5.5.7.1.3", statements),
  );
  // RFC 2985 §5.4.2
  return sequence(oid("1.2.840.113549.1.9.14"), set(list));
}

function extension(type: string, value: Uint8Array, critical = false): Sequence {
  return sequence(oid(type), ...(critical ? [new Asn1Boolean({ value: true })] : []), octets(value));
}

/** RFC 5280 §4.2.1.2 (1): the SHA-1 of the key's bits. */
function keyIdentifier(spki: Uint8Array): Uint8Array {
  const reader = derReader(readDer(spki, derTag.sequence));
  reader.next(derTag.sequence);
  return createHash("sha1")
    .update(wholeBytes(reader.next(derTag.bitString)))
    .digest();
}

function pemOf(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE REQUEST-----", ...lines, "-----END CERTIFICATE REQUEST-----", ""].join(
    "\n",
  );
}
