import { type CheckedIdentity, isKeyOf, type Rule } from "../checked-identity.js";
import { error } from "../finding.js";

/** The private key is one, opens, and is that of the certificate. */
export const keyRules: Rule = ({ key, keyFinding, leaf }: CheckedIdentity) => {
  if (keyFinding !== undefined) {
    return [keyFinding];
  }
  return key === undefined || isKeyOf(leaf, key) ? [] : [mismatch];
};

const mismatch = error(
  "key_mismatch",
  "The private key is not the one of the certificate.",
  "Find the key that the certificate was requested with: `openssl x509 -pubkey -noout -in CERT` and `openssl pkey -pubout -in KEY` print the same for a pair.",
);
