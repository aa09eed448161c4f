import { generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { CsrError } from "../../csr-error.js";
import type { CsrKeyOptions } from "../../csr-input.js";
import { readKey } from "../read-key.js";

const makeKeyPair = promisify(generateKeyPair);

/** The key that was given, if it is one that the Directory takes, or a new one. */
export async function csrKey({ key: given, passphrase }: CsrKeyOptions): Promise<KeyObject> {
  const { key, finding } = readKey(given, passphrase);
  if (finding !== undefined) {
    throw refused(finding.code);
  }
  return key === undefined ? await newKey() : suitable(key);
}

function refused(found: string): CsrError {
  switch (found) {
    case "key_encrypted":
      return new CsrError("`key` is encrypted: give its `passphrase`.", {
        code: "csr_key_encrypted",
        field: "passphrase",
      });
    case "passphrase_wrong":
      return new CsrError("`passphrase` does not open `key`: look for a line break at its end.", {
        code: "csr_key_encrypted",
        field: "passphrase",
      });
    default:
      return new CsrError("`key` is not a private key in PEM: give the content of its file, not the path.", {
        code: "csr_key_unreadable",
        field: "key",
      });
  }
}

async function newKey(): Promise<KeyObject> {
  const { privateKey } = await makeKeyPair("rsa", { modulusLength: 2048 });
  return privateKey;
}

function suitable(key: KeyObject): KeyObject {
  const type = key.asymmetricKeyType;
  const bits = key.asymmetricKeyDetails?.modulusLength;
  // RSA-PSS is a type of its own: a certificate for such a key would be refused in TLS.
  if (type !== "rsa" || bits !== 2048) {
    const found = bits === undefined ? type : `${type} with ${bits} bits`;
    throw new CsrError(
      `\`key\` is ${found}, and the Directory takes RSA with 2048 bits exactly. Leave \`key\` out to have one made.`,
      { code: "csr_key_unsuitable", field: "key" },
    );
  }
  return key;
}
