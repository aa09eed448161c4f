import { generateKeyPairSync, type KeyObject } from "node:crypto";

/** A key pair and the name under which it is, or is not, published. */
export interface Keys {
  readonly kid: string;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function rsa(kid: string): Keys {
  return { kid, ...generateKeyPairSync("rsa", { modulusLength: 2048 }) };
}

/** What the server signs with; published. */
export const bankKeys: Keys = rsa("bank-1");
/** Published too, without `alg`: a signature of it verifies, and only a list of algorithms keeps RS256 out. */
export const alternateKeys: Keys = rsa("rsa-none-alt-arg");
/** Published nowhere. */
export const strangerKeys: Keys = rsa("bank-1");
/** What the client signs with. */
export const clientKeys: Keys = rsa("client-1");
/** What id_tokens are encrypted to, for a client that has registered it. */
export const encryptionKeys: Keys = rsa("client-enc-1");
