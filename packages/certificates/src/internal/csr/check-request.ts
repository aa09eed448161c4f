import { createHash, createPublicKey, type KeyObject, verify } from "node:crypto";
import { CsrError } from "../../csr-error.js";
import { type DerValue, derTag, derValues, MalformedDerError, readDer } from "../der.js";
import { derReader, insideTag, oidText, wholeBytes } from "../der-reader.js";
import type { RequestShape, ShapeAttribute, ShapeExtensions } from "./request-shape.js";

/**
 * Reads a finished request as the Directory will, with another reader than wrote it, and compares it with what was asked.
 *
 * The Directory answers a request that it does not like with a bare status 400, so nothing goes out that is not right.
 */
export function checkRequest(pem: string, shape: RequestShape, key: KeyObject): void {
  const difference = differenceIn(bytesOf(pem), shape, createPublicKey(key));
  if (difference !== undefined) {
    throw new CsrError(
      `The finished request differs from what was asked for, in its ${difference}. This is a fault of this package: report it, and use \`opensslConfiguration\` meanwhile.`,
      { code: "csr_differs" },
    );
  }
}

function differenceIn(der: Uint8Array, shape: RequestShape, publicKey: KeyObject): string | undefined {
  try {
    return firstDifference(der, shape, publicKey);
  } catch (problem) {
    if (problem instanceof MalformedDerError) {
      return "form";
    }
    throw problem;
  }
}

function firstDifference(der: Uint8Array, shape: RequestShape, publicKey: KeyObject): string | undefined {
  const request = derReader(readDer(der, derTag.sequence));
  const information = request.next(derTag.sequence);
  const algorithm = derValues(request.next(derTag.sequence))[0];
  const signature = wholeBytes(request.next(derTag.bitString));
  request.end();
  const { subject, spki, extensions } = partsOf(information);
  const wanted = publicKey.export({ type: "spki", format: "der" });
  const tests: readonly (readonly [string, boolean])[] = [
    ["subject", isSame(subject, shape.subject.map(attributeLine))],
    ["public key", wanted.equals(spki)],
    ["extensions", isSame(extensions, extensionLines(shape.extensions, wanted))],
    ["signature algorithm", algorithm !== undefined && oidText(algorithm) === "1.2.840.113549.1.1.11"],
    ["signature", verify("sha256", information.raw, publicKey, signature)],
  ];
  return tests.find(([, holds]) => !holds)?.[0];
}

interface RequestParts {
  readonly subject: readonly string[];
  readonly spki: Uint8Array;
  readonly extensions: readonly string[];
}

function partsOf(information: DerValue): RequestParts {
  const reader = derReader(information);
  reader.next(derTag.integer);
  const subject = derValues(reader.next(derTag.sequence)).flatMap(derValues).map(attributeIn);
  const spki = reader.next(derTag.sequence).raw;
  const attributes = reader.optional(0xa0);
  reader.end();
  return {
    subject,
    spki,
    extensions: attributes === undefined ? [] : derValues(attributes).flatMap(extensionsIn),
  };
}

function attributeIn(attribute: DerValue): string {
  const [type, value] = derValues(attribute);
  return `${type && oidText(type)} ${value?.tag} ${new TextDecoder().decode(value?.content)}`;
}

/** RFC 2985 §5.4.2: extensionRequest, a set that holds one list of extensions. */
function extensionsIn(attribute: DerValue): string[] {
  const set = derValues(attribute)[1];
  return set === undefined ? [] : derValues(insideTag(set, derTag.sequence)).map(extensionIn);
}

function extensionIn(extension: DerValue): string {
  const reader = derReader(extension);
  const oid = oidText(reader.next(derTag.oid));
  const critical = reader.optional(derTag.boolean) === undefined ? "" : "critical ";
  return `${oid} ${critical}${hexOf(reader.next(derTag.octetString).content)}`;
}

const attributeOids: Readonly<Record<ShapeAttribute["name"], string>> = {
  C: "2.5.4.6",
  O: "2.5.4.10",
  OU: "2.5.4.11",
  CN: "2.5.4.3",
  organizationIdentifier: "2.5.4.97",
};

function attributeLine({ name, value }: ShapeAttribute): string {
  const printable = 19;
  const utf8 = 12;
  return `${attributeOids[name]} ${name === "C" ? printable : utf8} ${value}`;
}

function extensionLines(extensions: ShapeExtensions | undefined, spki: Uint8Array): string[] {
  if (extensions === undefined) {
    return [];
  }
  const { nonRepudiation, forTls, statements } = extensions;
  return [
    `2.5.29.15 critical ${nonRepudiation ? "030206c0" : "03020780"}`,
    // clientAuth, serverAuth
    ...(forTls ? ["2.5.29.37 301406082b0601050507030206082b06010505070301"] : []),
    `2.5.29.14 0414${keyIdentifier(spki)}`,
    `1.3.6.1.5.5.7.1.3 ${hexOf(statements)}`,
  ];
}

/** RFC 5280 §4.2.1.2 (1): the SHA-1 of the key's bits. */
function keyIdentifier(spki: Uint8Array): string {
  const reader = derReader(readDer(spki, derTag.sequence));
  reader.next(derTag.sequence);
  return createHash("sha1")
    .update(wholeBytes(reader.next(derTag.bitString)))
    .digest("hex");
}

function bytesOf(pem: string): Uint8Array {
  return Buffer.from(pem.replaceAll(/-----.*-----/g, ""), "base64");
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, index) => text === other[index]);
}
