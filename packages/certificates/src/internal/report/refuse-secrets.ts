import { createPrivateKey } from "node:crypto";
import { ReportError } from "../../report-error.js";

/**
 * Refuses input that holds a private key or a token anywhere: a bundle with the key beside the certificate is a common
 * file, and a report goes out by e-mail.
 */
export function refuseSecrets(value: unknown, field = ""): void {
  const secret = secretIn(value);
  if (secret !== undefined) {
    throw new ReportError(
      `\`${field}\` holds ${secret}. Nobody but you may have it, the bank least of all: give the certificate alone.`,
      { code: "report_secret", field },
    );
  }
  if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value)) {
    for (const [name, member] of Object.entries(value)) {
      refuseSecrets(member, field === "" ? name : `${field}.${name}`);
    }
  }
}

function secretIn(value: unknown): string | undefined {
  if (typeof value === "string") {
    return secretInText(value);
  }
  if (value instanceof Uint8Array) {
    return isKey(value) ? "a private key" : secretInText(Buffer.from(value).toString("latin1"));
  }
  return isSecretKey(value) || isPrivateJwk(value) ? "a private key" : undefined;
}

function secretInText(text: string): string | undefined {
  const isPrivate =
    pemKey.test(text) ||
    /"(?:d|k)"\s*:\s*"/.test(text) ||
    (base64.test(text) && isKey(Buffer.from(text, "base64")));
  return isPrivate ? "a private key" : token.test(text) ? "a token" : undefined;
}

const base64 = /^[A-Za-z0-9+/=\s]{60,}$/;
/** With content behind it: a finding's cure may name the line that a key begins with. */
const pemKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:\s|\\[rn])*[\w+/=:-]{8,}/i;
/** A JWT, or the credentials of a header; "basic information" is neither. */
const token =
  /\bey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.|\b(?:bearer|basic)\s+(?=\S*\d)[A-Za-z0-9._~+/=-]{12,}/i;

/** A `KeyObject` or a `CryptoKey`. */
function isSecretKey(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    (value.type === "private" || value.type === "secret")
  );
}

function isPrivateJwk(value: unknown): boolean {
  return typeof value === "object" && value !== null && "kty" in value && ("d" in value || "k" in value);
}

function isKey(bytes: Uint8Array): boolean {
  return (["pkcs8", "pkcs1", "sec1"] as const).some((type) => {
    try {
      createPrivateKey({ key: Buffer.from(bytes), format: "der", type });
      return true;
    } catch {
      return false;
    }
  });
}
