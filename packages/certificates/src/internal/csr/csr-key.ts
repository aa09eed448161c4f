import { createPrivateKey, generateKeyPair, KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { CsrError } from "../../csr-error.js";
import type { CsrKeyOptions } from "../../csr-input.js";

const makeKeyPair = promisify(generateKeyPair);

/** The key that was given, if it is one that the Directory takes, or a new one. */
export async function csrKey(options: CsrKeyOptions): Promise<KeyObject> {
  if (options.key === undefined) {
    const { privateKey } = await makeKeyPair("rsa", { modulusLength: 2048 });
    return privateKey;
  }
  const key = options.key instanceof KeyObject ? options.key : readKey(options.key, options.passphrase);
  if (key.type !== "private") {
    throw new CsrError("`key` is not a private key: a request is signed with the key that it is for.", {
      code: "csr_key_unreadable",
      field: "key",
    });
  }
  const bits = key.asymmetricKeyDetails?.modulusLength;
  // An RSA-PSS key is an "rsa-pss": its certificate would be refused for TLS.
  if (key.asymmetricKeyType !== "rsa" || bits !== 2048) {
    const found = bits === undefined ? key.asymmetricKeyType : `${key.asymmetricKeyType} with ${bits} bits`;
    throw new CsrError(
      `\`key\` is ${found}, and the Directory takes RSA with 2048 bits exactly. Leave \`key\` out to have one made.`,
      { code: "csr_key_unsuitable", field: "key" },
    );
  }
  return key;
}

function readKey(key: string | Uint8Array, passphrase: string | undefined): KeyObject {
  if (typeof key !== "string" && !(key instanceof Uint8Array)) {
    throw new TypeError("`key` must be PEM or a KeyObject.");
  }
  const pem = typeof key === "string" ? key : Buffer.from(key).toString("latin1");
  try {
    return createPrivateKey({ key: pem, format: "pem", passphrase: passphrase ?? "" });
  } catch {
    // No cause: OpenSSL's words may quote what it could not read.
    throw /ENCRYPTED/.test(pem) ? cannotOpen(passphrase) : unreadable();
  }
}

function cannotOpen(passphrase: string | undefined): CsrError {
  const sentence =
    passphrase === undefined
      ? "`key` is encrypted: give its `passphrase`."
      : "`passphrase` does not open `key`. Look for a line break at its end.";
  return new CsrError(sentence, { code: "csr_key_encrypted", field: "passphrase" });
}

function unreadable(): CsrError {
  return new CsrError(
    "`key` is not a private key in PEM. Give the content of the file, which begins with -----BEGIN, and not its path.",
    { code: "csr_key_unreadable", field: "key" },
  );
}
