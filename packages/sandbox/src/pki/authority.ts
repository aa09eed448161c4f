import "reflect-metadata";
import { createPublicKey, type KeyObject, webcrypto } from "node:crypto";
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  CertificatePolicyExtension,
  type Extension,
  type JsonNameParams,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  PublicKey,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from "@peculiar/x509";

// The library is made for browsers and for Node: it is told each time whose cryptography to use.
const crypto: webcrypto.Crypto = webcrypto;
const rsaSha256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };

/** Somebody who signs certificates. */
export interface Authority {
  readonly name: Name;
  /** PEM. */
  readonly certificate: string;
  readonly key: KeyObject;
}

/** What goes into a certificate beside who signs it. */
export interface CertificateInput {
  readonly subject: JsonNameParams;
  readonly key: KeyObject;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: readonly Extension[];
}

/** Makes a root, or an authority under one. */
export async function createAuthority(
  input: Omit<CertificateInput, "extensions"> & { readonly pathLength?: number; readonly policy?: string },
  issuer?: Authority,
): Promise<Authority> {
  const extensions = [
    new BasicConstraintsExtension(true, input.pathLength, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
    ...(input.policy === undefined ? [] : [new CertificatePolicyExtension([input.policy])]),
  ];
  const name = new Name(input.subject);
  const self = { name, certificate: "", key: input.key };
  const certificate = await signCertificate(issuer ?? self, { ...input, extensions });
  return { ...self, certificate };
}

/** Signs a certificate with SHA-256 and RSA, as the Directory does. */
export async function signCertificate(issuer: Authority, input: CertificateInput): Promise<string> {
  const publicKey = publicKeyOf(input.key);
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: serialNumber(),
      issuer: issuer.name,
      subject: new Name(input.subject),
      notBefore: input.notBefore,
      notAfter: input.notAfter,
      publicKey,
      signingKey: await signingKeyOf(issuer.key),
      signingAlgorithm: rsaSha256,
      extensions: [
        ...input.extensions,
        await AuthorityKeyIdentifierExtension.create(publicKeyOf(issuer.key), false, crypto),
        await SubjectKeyIdentifierExtension.create(publicKey, false, crypto),
      ],
    },
    crypto,
  );
  return `${certificate.toString("pem")}\n`;
}

function publicKeyOf(key: KeyObject): PublicKey {
  return new PublicKey(createPublicKey(key).export({ type: "spki", format: "der" }));
}

function signingKeyOf(key: KeyObject): Promise<webcrypto.CryptoKey> {
  const bytes = key.export({ type: "pkcs8", format: "der" });
  return crypto.subtle.importKey("pkcs8", new Uint8Array(bytes), rsaSha256, false, ["sign"]);
}

// 32 bits, positive, as in certificates of the Directory.
function serialNumber(): string {
  const bytes = webcrypto.getRandomValues(new Uint8Array(4));
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return Buffer.from(bytes).toString("hex");
}
