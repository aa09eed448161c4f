import type { JsonWebKey } from "node:crypto";
import { KeyError } from "../key-error.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";

/** RFC 7517 §4.2 to §4.4: a JWK may say what it is for, and is then for nothing else. */
export function checkJwkPurpose(jwk: JsonWebKey, alg: SigningAlgorithm): void {
  const operations = jwk["key_ops"];
  if (jwk["use"] !== undefined && jwk["use"] !== "sig") {
    throw unsuitable("the `use` of this JWK is not sig");
  }
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes("sign"))) {
    throw unsuitable("the `key_ops` of this JWK do not name sign");
  }
  if (jwk["alg"] !== undefined && jwk["alg"] !== alg) {
    throw new KeyError(
      `The \`alg\` of this JWK is not ${alg}. Give another key, or have the key published and used for ${alg}.`,
      { code: "key_algorithm_mismatch" },
    );
  }
}

function unsuitable(why: string): KeyError {
  return new KeyError(`This key is not for signing: ${why}. Give the key that was made for signing.`, {
    code: "key_usage_unsuitable",
  });
}
