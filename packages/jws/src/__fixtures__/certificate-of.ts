import type { KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openssl } from "@zopa-openbanking/testing";

/** A certificate that openssl makes of a key, as PEM. */
export function certificateOf(key: KeyObject): string {
  const folder = mkdtempSync(join(tmpdir(), "jws-certificate-"));
  try {
    writeFileSync(join(folder, "key.pem"), key.export({ type: "pkcs8", format: "pem" }));
    return openssl("req -new -x509 -key key.pem -subj /CN=test", { folder }).toString();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
