import { KeyObject } from "node:crypto";
import { link, open, rm } from "node:fs/promises";
import { CsrError } from "./csr-error.js";

/** How a key is kept in its file. */
export interface KeyFileOptions {
  /** Encrypts the key with AES-256. Without it the file's permissions are all that protects it. */
  readonly passphrase?: string | undefined;
}

/**
 * Writes a private key into a new file that its owner alone may read (mode 0600): PKCS#8 in PEM.
 *
 * The file appears whole or not at all, and never in place of another: a key that is lost takes its certificate with it.
 * On Windows there is no such mode; keep the folder closed there.
 *
 * @param path - where the file is to be.
 * @param key - the private key.
 * @throws {CsrError} `key_file_exists`, or `key_file_failed` with the system's reason as its cause.
 * @throws {TypeError} when `key` is not a private `KeyObject`, or the passphrase is empty.
 * @see {@link https://www.rfc-editor.org/rfc/rfc5958 | RFC 5958}
 *
 * @example
 * ```ts
 * import { generateKeyPairSync } from "node:crypto";
 * import { writeKeyFile } from "@zopa-openbanking/certificates";
 *
 * const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
 * await writeKeyFile("obwac.key", privateKey);
 * ```
 */
export async function writeKeyFile(
  path: string,
  key: KeyObject,
  options: KeyFileOptions = {},
): Promise<void> {
  const pem = pemOf(key, options.passphrase);
  const unfinished = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    await writeWhole(unfinished, pem);
    // A link, unlike a rename, fails where there is a file already.
    await link(unfinished, path);
  } catch (failure) {
    throw keyFileError(failure);
  } finally {
    await rm(unfinished, { force: true });
  }
}

function pemOf(key: KeyObject, passphrase: string | undefined): string {
  if (!(key instanceof KeyObject) || key.type !== "private") {
    throw new TypeError("`key` must be a private KeyObject, as `createCsr` returns it.");
  }
  if (passphrase === "") {
    throw new TypeError("`passphrase` is empty: leave it out to write the key unencrypted.");
  }
  const form = { type: "pkcs8", format: "pem" } as const;
  const text = key.export(passphrase === undefined ? form : { ...form, cipher: "aes-256-cbc", passphrase });
  return text.toString();
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function keyFileError(failure: unknown): CsrError {
  const code = failure instanceof Error && "code" in failure ? String(failure.code) : "";
  return code === "EEXIST"
    ? new CsrError(
        "There is a file at this path already. Give another: a key is never written over anything.",
        {
          code: "key_file_exists",
        },
      )
    : new CsrError("The key's file cannot be written. The cause says why; nothing was left behind.", {
        code: "key_file_failed",
        cause: failure,
      });
}
