import "reflect-metadata";
import { createPublicKey, type KeyObject, webcrypto } from "node:crypto";
import {
  ExtendedKeyUsageExtension,
  Extension,
  type JsonNameParams,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  Pkcs10CertificateRequestGenerator,
  PublicKey,
  SubjectKeyIdentifierExtension,
} from "@peculiar/x509";
import type { RequestShape, ShapeAttribute, ShapeExtensions } from "./request-shape.js";

const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
// The library is made for browsers and for Node: it is told each time whose cryptography to use.
const crypto: webcrypto.Crypto = webcrypto;

/** Writes and signs the request, as PEM. */
export async function writeRequest(shape: RequestShape, key: KeyObject): Promise<string> {
  const publicKey = createPublicKey(key);
  const request = await Pkcs10CertificateRequestGenerator.create(
    {
      name: new Name(shape.subject.map(nameOf)),
      keys: {
        privateKey: key.toCryptoKey(algorithm, false, ["sign"]),
        publicKey: publicKey.toCryptoKey(algorithm, true, ["verify"]),
      },
      signingAlgorithm: algorithm,
      extensions: shape.extensions === undefined ? [] : await extensionsOf(shape.extensions, publicKey),
    },
    crypto,
  );
  return `${request.toString("pem")}\n`;
}

function nameOf({ name, value }: ShapeAttribute): JsonNameParams[number] {
  // X.520 has the country as PrintableString; everything else is UTF8String, as RFC 5280 §4.1.2.4 asks.
  return name === "C"
    ? { C: [{ printableString: value }] }
    : { [name === "organizationIdentifier" ? "2.5.4.97" : name]: [{ utf8String: value }] };
}

async function extensionsOf(extensions: ShapeExtensions, key: KeyObject): Promise<Extension[]> {
  const { nonRepudiation, forTls, statements } = extensions;
  const usages = KeyUsageFlags.digitalSignature | (nonRepudiation ? KeyUsageFlags.nonRepudiation : 0);
  const publicKey = new PublicKey(key.export({ type: "spki", format: "der" }));
  return [
    new KeyUsagesExtension(usages, true),
    ...(forTls ? [new ExtendedKeyUsageExtension(["1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.1"])] : []),
    await SubjectKeyIdentifierExtension.create(publicKey, false, crypto),
    new Extension("1.3.6.1.5.5.7.1.3", false, statements),
  ];
}
