import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { privateFolder } from "../private-files/private-folder.js";
import { readPrivateFile } from "../private-files/read-private-file.js";
import { writePrivateFile } from "../private-files/write-private-file.js";

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
 * A file that others may read, that belongs to somebody else, that is a link or that is damaged is not used, and is
 * written anew. A folder that cannot be had for ourselves is no error: the keys are new each time then.
 *
 * @param folder - The keys are in a folder `keys` below it, of mode 0700; the files have mode 0600.
 */
export function createKeyCache(folder: string): KeySource {
  const keys = join(folder, "keys");
  const usable = privateFolder(keys);

  return async (name: string): Promise<KeyObject> =>
    (await usable) ? keptKey(join(keys, `${name}.pem`)) : newKey();
}

async function keptKey(file: string): Promise<KeyObject> {
  const kept = readKey(await readPrivateFile(file));
  if (kept !== undefined) {
    return kept;
  }
  const key = await newKey();
  await writePrivateFile(file, key.export({ type: "pkcs8", format: "pem" }).toString()).catch(
    () => undefined, // a full disk: the key is only good for this run
  );
  return key;
}

function readKey(pem: string | undefined): KeyObject | undefined {
  try {
    const key = pem === undefined ? undefined : createPrivateKey(pem);
    const { modulusLength, publicExponent } = key?.asymmetricKeyDetails ?? {};
    const ours = key?.asymmetricKeyType === "rsa" && modulusLength === 2048 && publicExponent === 65_537n;
    return ours && holds(key) ? key : undefined;
  } catch {
    return undefined; // damaged: a new one takes its place
  }
}

// A key with one bit turned over can still be read: it shows when it signs.
function holds(key: KeyObject): boolean {
  const sample = Buffer.from("a key that was kept");
  return verify("sha256", sample, createPublicKey(key), sign("sha256", sample, key));
}
