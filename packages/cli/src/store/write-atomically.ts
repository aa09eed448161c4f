import { randomUUID } from "node:crypto";
import { dirname } from "node:path";
import type { StoreFiles } from "./store-files.js";

/**
 * Replaces a file as a whole: whoever reads it finds the old text or the new one, also after a crash or a power cut. It is
 * readable by its owner alone. When it fails, the old file is as it was. The folder is there: the lock was taken in it.
 */
export async function writeAtomically(files: StoreFiles, path: string, text: string): Promise<void> {
  // A link is followed: to put a file in its place would leave the other one behind.
  const target = await files.realpath(path).catch(() => path);
  const temporary = `${target}.${randomUUID()}.tmp`;
  try {
    const file = await files.open(temporary, "wx", 0o600);
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temporary, target);
  } catch (problem) {
    await files.unlink(temporary).catch(() => undefined);
    throw problem;
  }
  await syncFolder(files, dirname(target));
}

// Without this the new name may be lost with the power. Some systems cannot do it; the file itself is safe there, too.
async function syncFolder(files: StoreFiles, folder: string): Promise<void> {
  const handle = await files.open(folder, "r").catch(() => undefined);
  try {
    await handle?.sync();
  } catch {
    // As above.
  } finally {
    await handle?.close();
  }
}
