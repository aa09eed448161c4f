import { createPrivateKey, generateKeyPair, type KeyObject } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** Gives the RSA key of a name: the one of last time, or a new one. */
export type KeySource = (name: string) => Promise<KeyObject>;

const generate = promisify(generateKeyPair);

/** Makes a new RSA key of 2048 bits each time: what the Directory takes, no more and no less. */
export async function newKey(): Promise<KeyObject> {
  const { privateKey } = await generate("rsa", { modulusLength: 2048 });
  return privateKey;
}

/**
 * Keeps keys in a folder, so that the bank opens without making them again. Certificates are never kept.
 *
 * A file that others may read, that belongs to somebody else or that is damaged is not used. A folder that cannot be
 * written is no error: the keys are new each time then.
 *
 * @param folder - Made with mode 0700 when it is missing; the files in it have mode 0600.
 */
export function createKeyCache(folder: string): KeySource {
  return async (name) => {
    const file = join(folder, `${name}.pem`);
    const kept = await readKey(file);
    if (kept !== undefined) {
      return kept;
    }
    const key = await newKey();
    await keep(folder, file, key);
    return key;
  };
}

async function readKey(file: string): Promise<KeyObject | undefined> {
  try {
    const handle = await open(file, "r");
    try {
      const { mode, uid } = await handle.stat();
      const ours = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
      const key = ours ? createPrivateKey(await handle.readFile("utf8")) : undefined;
      return key?.asymmetricKeyType === "rsa" && key.asymmetricKeyDetails?.modulusLength === 2048
        ? key
        : undefined;
    } finally {
      await handle.close();
    }
  } catch {
    return undefined; // missing, unreadable or damaged: a new one takes its place
  }
}

async function keep(folder: string, file: string, key: KeyObject): Promise<void> {
  const temporary = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    if (!(await stat(folder)).isDirectory()) {
      return;
    }
    const handle = await open(temporary, "wx", 0o600);
    try {
      await handle.writeFile(key.export({ type: "pkcs8", format: "pem" }));
    } finally {
      await handle.close();
    }
    // Two banks that open at once each see a whole file, whoever comes last.
    await rename(temporary, file);
  } catch {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}
