import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Where a file of the throwaway PKI is; `make-pki.sh` says what each is. */
function pathOf(name: string): string {
  return fileURLToPath(new URL(`pki/${name}`, import.meta.url));
}

export function bytesOf(name: string): Buffer {
  return readFileSync(pathOf(name));
}

/** The text of files, one behind the other. */
export function textOf(...names: readonly string[]): string {
  return names.map((name) => readFileSync(pathOf(name), "utf8")).join("");
}

/** Certificates by name, one behind the other. */
export function chainOf(...names: readonly string[]): string {
  return textOf(...names.map((name) => `${name}.pem`));
}

/** The bytes inside of PEM. */
export function derOf(pem: string): Buffer {
  return Buffer.from(pem.replaceAll(/-----[^-]*-----/g, ""), "base64");
}

export const passphrase = "swordfish";

/** Within the dates of every certificate but the expired one: 2026-07-01. */
export const now = 1_782_864_000;
