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

/** Writes a file there. */
export function put(folder: string, name: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, name), content);
}
