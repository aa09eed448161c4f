import { fromBase64url } from "./internal/base64url.js";
import { checkRsaSize } from "./internal/check-signing-key.js";
import { isCryptoKey } from "./internal/is-crypto-key.js";
import { loadPrivateKey, type PrivateKeyInput } from "./internal/load-private-key.js";
import { longestToken, malformed } from "./internal/parse-compact.js";
import { JsonFlaw, parseJsonObject } from "./internal/parse-json-object.js";
import { SignatureError } from "./signature-error.js";

/** How the key of a JWE may be wrapped. RSA1_5 cannot be written: FAPI 1.0 Advanced §8.6.1 forbids it. */
export type KeyManagementAlgorithm =
  | "RSA-OAEP"
  | "RSA-OAEP-256"
  | "ECDH-ES"
  | "ECDH-ES+A128KW"
  | "ECDH-ES+A256KW";

/** What an encrypted token has to be, and the key that opens it. */
export interface DecryptJweRules {
  /** The private key whose public half the bank encrypts to. A `KeyObject` saves reading it again each time. */
  readonly key: PrivateKeyInput;
  /** Opens an encrypted PEM. */
  readonly passphrase?: string | undefined;
  /** The only `alg` values that are accepted: what was registered as `id_token_encrypted_response_alg`. */
  readonly algorithms: readonly KeyManagementAlgorithm[];
}

/**
 * Decrypts a token in its compact form and gives the text inside: for an id_token, the signed JWT that is to be verified.
 *
 * Decrypting proves nothing about the sender: anybody can encrypt to a public key. The content may be encrypted with AES-GCM
 * or AES-CBC with HMAC of 128 or 256 bits; `crit` and `zip` are refused.
 *
 * @throws {SignatureError} `jws_malformed`, `algorithm_not_allowed`, `header_not_allowed`, `critical_header_unsupported`
 * or `decryption_failed`.
 * @throws {KeyError} when the key is something else, or unfit.
 * @throws {TypeError} when `algorithms` is not a list of those that can be named.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7516#section-5.2 | RFC 7516 §5.2}
 *
 * @example
 * ```ts
 * import { createPrivateKey } from "node:crypto";
 * import { decryptJwe } from "@zopa-openbanking/jws";
 *
 * declare const pem: string;
 * declare const encrypted: string;
 *
 * const idToken = await decryptJwe(encrypted, { key: createPrivateKey(pem), algorithms: ["RSA-OAEP-256"] });
 * ```
 */
export async function decryptJwe(token: string, rules: DecryptJweRules): Promise<string> {
  checkAlgorithms(rules.algorithms);
  const key = loadPrivateKey(rules.key, rules.passphrase);
  if (!isCryptoKey(key) && key.asymmetricKeyType === "rsa") {
    checkRsaSize(key.asymmetricKeyDetails?.modulusLength);
  }
  const header = headerOf(token);
  checkHeader(header, rules.algorithms);
  // Few clients have their tokens encrypted: the others do not wait for its modules.
  const { compactDecrypt } = await import("jose/jwe/compact/decrypt");
  try {
    const { plaintext } = await compactDecrypt(token, key, {
      keyManagementAlgorithms: [...rules.algorithms],
      contentEncryptionAlgorithms,
    });
    return new TextDecoder("utf-8", { fatal: true }).decode(plaintext);
  } catch {
    // No cause, and one code for every reason: what failed first would help whoever probes it.
    throw new SignatureError(
      "The token cannot be decrypted with this key: it was encrypted to another one, or altered. Check which key is " +
        "registered for encryption.",
      { code: "decryption_failed", kid: header["kid"] },
    );
  }
}

const known: readonly unknown[] = ["RSA-OAEP", "RSA-OAEP-256", "ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A256KW"];
const contentEncryptionAlgorithms = ["A128GCM", "A256GCM", "A128CBC-HS256", "A256CBC-HS512"];

function checkAlgorithms(algorithms: readonly unknown[]): void {
  if (
    !Array.isArray(algorithms) ||
    algorithms.length === 0 ||
    !algorithms.every((alg) => known.includes(alg))
  ) {
    throw new TypeError(`\`algorithms\` must be a list of some of ${known.join(", ")}.`);
  }
}

function headerOf(token: unknown): Readonly<Record<string, unknown>> {
  const parts = typeof token === "string" && token.length <= longestToken ? token.split(".", 6) : [];
  if (parts.length !== 5) {
    throw malformed(
      "The token does not have the five parts of an encrypted one, or more than 64 KiB (RFC 7516 §7.1).",
    );
  }
  const bytes = fromBase64url(parts[0] ?? "");
  const header = bytes === undefined ? new JsonFlaw("is not base64url") : parseJsonObject(bytes);
  if (header instanceof JsonFlaw) {
    throw malformed(`The header of the token ${header.words} (RFC 7516 §4).`);
  }
  return header;
}

function checkHeader(header: Readonly<Record<string, unknown>>, algorithms: readonly unknown[]): void {
  const { alg, enc, kid } = header as Record<string, unknown>;
  const isAllowed = algorithms.includes(alg) && contentEncryptionAlgorithms.some((each) => each === enc);
  if (!isAllowed) {
    throw new SignatureError(
      `The \`alg\` or \`enc\` of the header is not allowed here: ${algorithms.join(" or ")} is due, with AES of 128 or 256 bits. ` +
        "Ask the sender what was registered.",
      { code: "algorithm_not_allowed", kid },
    );
  }
  if (Object.hasOwn(header, "crit")) {
    throw new SignatureError("The header of the token has `crit`, and no extension is understood here.", {
      code: "critical_header_unsupported",
      kid,
    });
  }
  if (Object.hasOwn(header, "zip")) {
    throw new SignatureError(
      "The header of the token has `zip`, and nothing compressed is read. Its sender must mend it.",
      {
        code: "header_not_allowed",
        kid,
      },
    );
  }
}
