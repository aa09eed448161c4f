import { createPrivateKey, KeyObject } from "node:crypto";
import type { CertificateFinding } from "../certificate-finding.js";
import type { IdentityToCheck } from "../identity-to-check.js";
import { error } from "./finding.js";

/** A private key, or why there is none, or neither when none was given. */
export interface ReadKey {
  readonly key?: KeyObject;
  readonly finding?: CertificateFinding;
}

/** Reads a private key in PEM. Nothing of it is in a finding, and no reason of OpenSSL's either. */
export function readKey(input: IdentityToCheck["key"], passphrase: string | undefined): ReadKey {
  if (input === undefined) {
    return {};
  }
  if (input instanceof KeyObject) {
    return input.type === "private" ? { key: input } : { finding: unreadable };
  }
  const text = typeof input === "string" ? input : Buffer.from(input).toString("latin1");
  const isEncrypted = encrypted.test(text);
  if (isEncrypted && (passphrase === undefined || passphrase === "")) {
    return { finding: noPassphrase };
  }
  try {
    return { key: createPrivateKey(isEncrypted ? { key: text, passphrase } : text) };
  } catch {
    return { finding: isEncrypted ? wrongPassphrase : unreadable };
  }
}

const encrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4, *ENCRYPTED/m;
const unreadable = error(
  "key_unreadable",
  "What was given as the private key is not a private key in PEM.",
  "Give the content of the file that begins with `-----BEGIN PRIVATE KEY-----`, or of one that `openssl pkey -in FILE -noout` takes.",
);
const noPassphrase = error(
  "key_encrypted",
  "The private key is encrypted, and no passphrase was given.",
  "Give its passphrase.",
);
const wrongPassphrase = error(
  "passphrase_wrong",
  "The passphrase does not open the private key.",
  "Look for a line break at the passphrase's end, and try it with `openssl pkey -in FILE -noout`.",
);
