import { chmod, lstat, mkdir } from "node:fs/promises";
import { isOurs } from "./is-ours.js";

/**
 * Makes sure that there is a folder which nobody else can look into.
 *
 * @returns False when there is none to be had: the place is somebody else's, a link, or cannot be written.
 */
export async function privateFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    const folder = await lstat(path);
    if (!folder.isDirectory() || !isOurs(folder)) {
      return false;
    }
    await chmod(path, 0o700);
    return true;
  } catch {
    return false;
  }
}
