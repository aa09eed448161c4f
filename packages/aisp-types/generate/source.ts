import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Document } from "./document.ts";

/** The one document that this package is generated from. It is not in the repository: it is somebody else's text. */
export const source = {
  title: "Account and Transaction API Specification",
  version: "4.0.0",
  tag: "v4.0-Update-4",
  address:
    "https://github.com/OpenBankingUK/read-write-api-specs/blob/v4.0-Update-4/dist/openapi/account-info-openapi.json",
  sha256: "09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5",
} as const;

/**
 * Reads the official document.
 *
 * @throws {Error} when the file is not, byte for byte, the document named by {@link source}.
 */
export function readSource(path: string): Document {
  const bytes = readFileSync(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");

  if (sha256 !== source.sha256) {
    throw new Error(
      `${path} is not the document that this package is generated from (${source.tag}).\n` +
        `  expected sha256 ${source.sha256}\n  found sha256    ${sha256}`,
    );
  }

  return JSON.parse(bytes.toString("utf8")) as Document;
}
