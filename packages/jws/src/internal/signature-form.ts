import { constants, type SigningOptions } from "node:crypto";
import type { SigningAlgorithm } from "../signing-algorithm.js";

// RFC 7518 §3.5: the salt is as long as the hash. MGF1 takes the hash of the signature unless it is told otherwise.
const pss: SigningOptions = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
// RFC 7518 §3.4: R and S side by side, which is what IEEE P1363 calls its form, and not DER.
const ecdsa: SigningOptions = { dsaEncoding: "ieee-p1363" };

/** How `node:crypto` is to make or read a signature, so that it is one of JWS. */
export function signatureForm(alg: SigningAlgorithm): SigningOptions {
  return alg === "PS256" ? pss : ecdsa;
}
