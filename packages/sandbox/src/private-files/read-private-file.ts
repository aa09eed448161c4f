import { constants } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { isOurs } from "./is-ours.js";

const mostBytes = 65_536;

/**
 * Reads a file that nobody else can have read or written.
 *
 * @returns `undefined` when there is none, and when it is a link, somebody else's, open to a group, or too long.
 */
export async function readPrivateFile(path: string): Promise<string | undefined> {
  let file: FileHandle | undefined;
  try {
    // Not blocking: a named pipe in the place of the file would keep us waiting for ever.
    file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    const entry = await file.stat();
    const readableByOthers = process.platform !== "win32" && (entry.mode & 0o077) !== 0;
    if (!entry.isFile() || !isOurs(entry) || readableByOthers || entry.size > mostBytes) {
      return undefined;
    }
    return await file.readFile("utf8");
  } catch {
    return undefined;
  } finally {
    await file?.close();
  }
}
