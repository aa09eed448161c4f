import { createPrivateKey, KeyObject } from "node:crypto";
import { type FoundInstead, IdentityError } from "../identity-error.js";
import { textOf } from "./read-certificates.js";
import { cureFor, recogniseInput } from "./recognise-input.js";

/** Reads a private key, and says what it was if it is not one. */
export function readPrivateKey(
  input: string | Uint8Array | KeyObject,
  passphrase: string | undefined,
): KeyObject {
  if (input instanceof KeyObject) {
    return privateOnly(input);
  }
  const text = textOf(input);
  const [first] = begin.exec(text) ?? [];
  if (first === undefined || escapedLineBreak.test(text)) {
    throw notAPrivateKey(recogniseInput(input));
  }
  const [pem] = block.exec(text) ?? [];
  if (pem === undefined) {
    throw new IdentityError(
      "`key` is cut short: the private key in it has no end. Copy it again, to the last dash.",
      { code: "bad_pem", part: "key" },
    );
  }
  return encrypted.test(pem) ? opened(pem, passphrase) : parsed(pem);
}

function privateOnly(key: KeyObject): KeyObject {
  if (key.type !== "private") {
    throw notAPrivateKey(key.type === "public" ? "public_key" : "something_else");
  }
  return key;
}

function notAPrivateKey(found: FoundInstead): IdentityError {
  return new IdentityError(`\`key\` must hold a private key in PEM and ${cureFor(found)}`, {
    code: "not_a_private_key",
    part: "key",
    found,
  });
}

function opened(pem: string, passphrase: string | undefined): KeyObject {
  if (passphrase === undefined || passphrase === "") {
    throw new IdentityError("`key` is encrypted: give its `passphrase`.", {
      code: "key_encrypted",
      part: "key",
    });
  }
  try {
    return createPrivateKey({ key: pem, passphrase });
  } catch (cause) {
    throw new IdentityError(
      "`passphrase` does not open `key`. Check it for a line break at its end, and try it: `openssl pkey -in KEY -noout`.",
      { code: "bad_passphrase", part: "key", cause, secrets: [passphrase] },
    );
  }
}

function parsed(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch (cause) {
    throw new IdentityError("`key` holds a private key that cannot be read. Copy it again, whole.", {
      code: "bad_pem",
      part: "key",
      cause,
    });
  }
}

const begin = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/;
// A key of the old form has headers with dashes in them (`DEK-Info: AES-128-CBC`).
const block = /-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY)-----[\s\S]*?-----END \1-----/;
const encrypted = /-----BEGIN ENCRYPTED PRIVATE KEY-----|^Proc-Type: *4, *ENCRYPTED/m;
const escapedLineBreak = /-----(?:\\r)?\\n/;
