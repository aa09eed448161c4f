import { constants, generateKeyPairSync, type KeyPairKeyObjectResult, sign } from "node:crypto";
import type { Signer } from "@zopa-openbanking/core";

/** Keys for one test file: made when it is loaded, thrown away with it. */
export const bankKey: KeyPairKeyObjectResult = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const clientKey: KeyPairKeyObjectResult = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const strangerKey: KeyPairKeyObjectResult = generateKeyPairSync("rsa", { modulusLength: 2048 });

export const bankKid = "the-bank-signs-with-this";

export const signer: Signer = {
  alg: "PS256",
  kid: "VMGtZe0pwBpP8I2QgqoLvK1TMo4",
  sign: (bytes) =>
    Promise.resolve(
      sign("sha256", bytes, {
        key: clientKey.privateKey,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: 32,
      }),
    ),
};

export const jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] } = {
  keys: [{ ...bankKey.publicKey.export({ format: "jwk" }), kid: bankKid, use: "sig", alg: "PS256" }],
};
