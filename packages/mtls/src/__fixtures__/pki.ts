import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where a file of the throwaway PKI is; `make-pki.sh` says what each is. */
export function pathOf(name: string): string {
  return fileURLToPath(new URL(`pki/${name}`, import.meta.url));
}

export function bytesOf(name: string): Buffer {
  return readFileSync(pathOf(name));
}

/** The text of files, one behind the other. */
export function textOf(...names: readonly string[]): string {
  return names.map((name) => readFileSync(pathOf(name), "utf8")).join("");
}

export const passphrase = "swordfish";

/** A certificate of the PKI with the key that it is for, and its issuer. */
export function identityOf(name: string, key = "a"): { cert: string; key: string } {
  return { cert: textOf(`${name}.pem`, "issuing.pem"), key: textOf(`${key}.key`) };
}

/** Within the dates of every certificate that is neither expired nor early: 2026-07-01. */
export const now = 1_782_864_000;

/** The SHA-256 of a certificate as `openssl x509 -fingerprint -sha256` prints it, in base64url. */
export const thumbprints: Readonly<Record<"a" | "b", string>> = {
  a: "6mV7iVgt2i9exyQ1DBjdDd7OTEYIXGhrwzLlIUpz8NQ",
  b: "IkjFOX2AKVHoDFDl_Mgzw02_02JmLPYYhHmR42RPurs",
};
