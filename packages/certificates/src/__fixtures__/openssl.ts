import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A folder that is gone when the test, or the file, has ended. */
export function folderFor(end: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), "certificates-"));
  end(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs the openssl command: an oracle that shares no line with this package. */
export function openssl(
  folder: string,
  command: string,
  input: string | Uint8Array = "",
  more: readonly string[] = [],
): Buffer {
  return execFileSync("openssl", [...command.split(" "), ...more], {
    cwd: folder,
    input,
    stdio: ["pipe", "pipe", "pipe"],
    // A machine's own configuration has no part in it.
    env: { ...process.env, OPENSSL_CONF: "/dev/null" },
  });
}

export function put(folder: string, name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}
