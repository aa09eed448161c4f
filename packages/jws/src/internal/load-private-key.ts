import { createPrivateKey, type JsonWebKey, KeyObject, type webcrypto, X509Certificate } from "node:crypto";
import { KeyError } from "../key-error.js";
import { isCryptoKey } from "./is-crypto-key.js";
import { isPublic, recogniseKeyText, unreadable } from "./recognise-key-text.js";

/** A private key in any form in which one is kept. */
export type PrivateKeyInput = string | Uint8Array | JsonWebKey | KeyObject | webcrypto.CryptoKey;

/**
 * Loads a private key from whatever form it is in. A `CryptoKey` stays one: it may be one that cannot be taken out.
 *
 * @throws {KeyError} when it is something else, and says what.
 */
export function loadPrivateKey(
  key: PrivateKeyInput,
  passphrase: string | undefined,
): KeyObject | webcrypto.CryptoKey {
  if (typeof key === "string") {
    return fromPem(recogniseKeyText(key), passphrase);
  }
  if (key instanceof Uint8Array) {
    return fromPem(recogniseKeyText(textOf(key)), passphrase);
  }
  if (key instanceof KeyObject || isCryptoKey(key)) {
    return checkedType(key);
  }
  if (key instanceof X509Certificate) {
    throw new KeyError("This is a certificate, not a key. Give the private key that belongs to it.", {
      code: "key_is_certificate",
    });
  }
  if (typeof key !== "object" || key === null) {
    throw new TypeError("`key` must be a PEM text, a JWK, a KeyObject or a CryptoKey.");
  }
  return fromJwk(key);
}

function textOf(bytes: Uint8Array): string {
  const isDer = bytes[0] === 0x30 && bytes.includes(0);
  if (isDer) {
    throw unreadable(
      "The key is binary: DER, or a PKCS#12 file. Convert it to PEM with openssl pkey -inform DER, or openssl pkcs12 -nocerts.",
    );
  }
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

function fromPem(pem: string, passphrase: string | undefined): KeyObject {
  const isEncrypted = pem.startsWith("-----BEGIN ENCRYPTED") || pem.includes("Proc-Type: 4,ENCRYPTED");
  if (isEncrypted && (passphrase === undefined || passphrase === "")) {
    throw new KeyError("This key is encrypted, and no passphrase was given. Give `passphrase`.", {
      code: "key_passphrase_missing",
    });
  }
  try {
    return createPrivateKey(isEncrypted && passphrase !== undefined ? { key: pem, passphrase } : pem);
  } catch (cause) {
    throw isEncrypted && !isUnsupportedCipher(cause)
      ? wrongPassphrase(cause)
      : unreadable(
          "This PEM text is framed as a private key, and OpenSSL cannot read it: it is damaged, or in a form that OpenSSL " +
            "no longer supports. Try openssl pkey -in FILE, which says more.",
          cause,
        );
  }
}

function wrongPassphrase(cause: unknown): KeyError {
  return new KeyError(
    "The passphrase does not open this key. Check it, and that it has no line break at its end.",
    {
      code: "key_passphrase_wrong",
      cause,
    },
  );
}

/**
 * OpenSSL 3 knows the ciphers of the last century only through its legacy provider.
 *
 * Its envelope routines say so. The decoder's "unsupported" is another matter: one wrong passphrase in 256 leaves padding
 * that happens to be right, and then what it made of the key is no key.
 */
function isUnsupportedCipher(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_OSSL_EVP_UNSUPPORTED";
}

function checkedType<Key extends KeyObject | webcrypto.CryptoKey>(key: Key): Key {
  if (key.type === "public") {
    throw isPublic();
  }
  if (key.type === "secret") {
    throw symmetric();
  }
  return key;
}

function fromJwk(jwk: JsonWebKey): KeyObject {
  if ("keys" in jwk) {
    throw unreadable("This is a JWK Set. Give the one private JWK of it that signs.");
  }
  if (jwk.kty === "oct") {
    throw symmetric();
  }
  if (typeof jwk.kty !== "string") {
    throw unreadable("This object is no JWK: it has no `kty` (RFC 7517 §4.1).");
  }
  if (jwk.d === undefined) {
    throw isPublic();
  }
  try {
    return createPrivateKey({ key: jwk, format: "jwk" });
  } catch {
    // No cause: Node's message may quote a member.
    throw unreadable(
      "This JWK has a `d` and cannot be read as a private key. An RSA one needs n, e, d, p, q, dp, dq and qi, an elliptic " +
        "one crv, x, y and d, all in base64url (RFC 7518 §6).",
    );
  }
}

function symmetric(): KeyError {
  return new KeyError(
    "This is a symmetric key, and FAPI signs with RSA or an elliptic curve. Give the private key.",
    {
      code: "key_is_symmetric",
    },
  );
}
