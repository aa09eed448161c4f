import { createHash } from "node:crypto";

/**
 * What stands in the log for a secret: how long it is and the beginning of its SHA-256, so that two can be seen to be
 * the same.
 *
 * @example
 * ```ts
 * import { masked } from "@zopa-openbanking/sandbox";
 *
 * masked("secret"); // "(6 characters, sha256 2bb80d537b1d)"
 * ```
 */
export function masked(secret: string): string {
  const hash = createHash("sha256").update(secret).digest("hex").slice(0, 12);
  return `(${secret.length} characters, sha256 ${hash})`;
}
