import { createPrivateKey, type KeyObject, X509Certificate } from "node:crypto";
import { type CertificateFacts, inspect } from "@zopa-openbanking/certificates";
import type { DoctorConfig } from "../doctor-config.js";
import { transportCertificate } from "./transport-certificate.js";

/** What of certificates and keys can be read. */
export interface Files {
  readonly transport: Read | undefined;
  readonly seal: Read | undefined;
  readonly transportKey: KeyObject | undefined;
  readonly signingKey: KeyObject | undefined;
}

/** A certificate that can be read. */
export interface Read {
  readonly x509: X509Certificate;
  readonly facts: CertificateFacts;
}

/** Reads them: what cannot be read is left out, and told by the check that it belongs to. */
export function readFiles({ transport, signing }: DoctorConfig): Files {
  const certificate = transport === undefined ? undefined : transportCertificate(transport);
  return {
    transport: tried(() => readCertificate(certificate)),
    seal: tried(() => readCertificate(signing?.certificate)),
    transportKey: tried(() => readKey(transport?.key, transport?.passphrase)),
    signingKey: tried(() => readKey(signing?.key, signing?.passphrase)),
  };
}

function readCertificate(certificate: string | Uint8Array | undefined): Read | undefined {
  return certificate === undefined
    ? undefined
    : { x509: new X509Certificate(certificate), facts: inspect(certificate) };
}

function readKey(
  key: string | Uint8Array | KeyObject | undefined,
  passphrase: string | undefined,
): KeyObject | undefined {
  if (key === undefined || (typeof key === "object" && "asymmetricKeyType" in key)) {
    return key as KeyObject | undefined;
  }
  return createPrivateKey({
    key: Buffer.from(key as string),
    ...(passphrase === undefined ? {} : { passphrase }),
  });
}

/** The outcome, if there is one. */
export function tried<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
