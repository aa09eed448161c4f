import { execFileSync } from "node:child_process";
import type { KeyObject } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate that openssl makes of a key, as PEM. */
export function certificateOf(key: KeyObject): string {
  const folder = mkdtempSync(join(tmpdir(), "jws-certificate-"));
  try {
    writeFileSync(join(folder, "key.pem"), key.export({ type: "pkcs8", format: "pem" }));
    return execFileSync("openssl", ["req", "-new", "-x509", "-key", "key.pem", "-subj", "/CN=test"], {
      cwd: folder,
      stdio: "pipe",
      encoding: "utf8",
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
