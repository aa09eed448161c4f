import "reflect-metadata";
import { createHash, webcrypto } from "node:crypto";
import {
  BasicConstraintsExtension,
  PemConverter,
  SubjectAlternativeNameExtension,
  type X509Certificate,
  X509CertificateGenerator,
} from "@peculiar/x509";
import { exportJWK, exportPKCS8 } from "jose";

const algorithm = {
  name: "RSASSA-PKCS1-v1_5",
  hash: "SHA-256",
  publicExponent: new Uint8Array([1, 0, 1]),
  modulusLength: 2048,
};
const crypto = webcrypto as never as Parameters<typeof X509CertificateGenerator.create>[1] & {
  readonly subtle: typeof webcrypto.subtle;
};

export interface TestIdentity {
  readonly cert: string;
  readonly key: string;
  readonly x5tS256: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

export interface TestPki {
  readonly ca: string;
  readonly server: TestIdentity;
  readonly issue: (subject: string, days?: number) => Promise<TestIdentity>;
  readonly newKey: () => Promise<Pick<TestIdentity, "key" | "jwk">>;
}

/** Authorities and certificates for these tests alone, made without a line of the sandbox's own. */
export async function createTestPki(): Promise<TestPki> {
  const rootKeys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
  const notBefore = new Date(Date.now() - 3_600_000);
  const root = await X509CertificateGenerator.createSelfSigned(
    {
      name: "CN=THROWAWAY test root",
      keys: rootKeys,
      notBefore,
      notAfter: inDays(3_650),
      signingAlgorithm: algorithm,
      serialNumber: "01",
      extensions: [new BasicConstraintsExtension(true, 2, true)],
    },
    crypto,
  );
  let serial = 1;

  async function issue(subject: string, days = 397, names: string[] = []): Promise<TestIdentity> {
    const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
    serial += 1;
    const certificate = await X509CertificateGenerator.create(
      {
        subject,
        issuer: root.subject,
        publicKey: keys.publicKey,
        signingKey: rootKeys.privateKey,
        notBefore,
        notAfter: inDays(days),
        signingAlgorithm: algorithm,
        serialNumber: serial.toString(16).padStart(2, "0"),
        extensions:
          names.length === 0 ? [] : [new SubjectAlternativeNameExtension(names.map(alternativeName))],
      },
      crypto,
    );
    return {
      cert: pem(certificate),
      key: await exportPKCS8(keys.privateKey),
      x5tS256: createHash("sha256").update(Buffer.from(certificate.rawData)).digest("base64url"),
      jwk: { ...(await exportJWK(keys.publicKey)) },
    };
  }

  return {
    ca: pem(root),
    server: await issue("CN=localhost", 3_650, ["127.0.0.1", "localhost"]),
    issue,
    newKey: async () => {
      const keys = await crypto.subtle.generateKey(algorithm, true, ["sign", "verify"]);
      return { key: await exportPKCS8(keys.privateKey), jwk: { ...(await exportJWK(keys.publicKey)) } };
    },
  };
}

function alternativeName(value: string): { type: "dns" | "ip"; value: string } {
  return { type: /^[\d.]+$/.test(value) ? "ip" : "dns", value };
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}

function pem(certificate: X509Certificate): string {
  return PemConverter.encode(certificate.rawData, "CERTIFICATE");
}
