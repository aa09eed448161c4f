import { OpenBankingError } from "@zopa-openbanking/core";
import { createLocalKeySet, verifyDetached } from "@zopa-openbanking/jws";
import { compactVerify } from "jose";
import { type Finding, wrong } from "./finding.js";
import type { Token } from "./token.js";

/** What a signature is looked at with. */
export interface SignatureInput {
  /** A parsed JWK Set. */
  readonly jwks: unknown;
  /** The body that a detached signature is of. */
  readonly payload?: Uint8Array | undefined;
}

/**
 * Tells whether a signature holds, and nothing about the claims.
 *
 * @throws {KeySetError} when `jwks` is no JWK Set.
 */
export async function checkSignature(token: Token, input: SignatureInput): Promise<Finding> {
  const keySet = createLocalKeySet(input.jwks);
  const { alg, kid } = token.header;
  if (alg !== "PS256" && alg !== "ES256") {
    return wrong(
      "signature_unchecked",
      "The signature is not looked at: its algorithm is not allowed.",
      "See above.",
    );
  }
  try {
    if (token.kind === "detached signature") {
      return await ofDetached(token, keySet, input.payload);
    }
    const keys = await keySet.find({ alg, ...(typeof kid === "string" ? { kid } : {}) });
    for (const { key } of keys) {
      if (await holds(token.text, key, alg)) {
        return good;
      }
    }
    return broken;
  } catch (problem) {
    if (OpenBankingError.is(problem) && problem.code === "key_not_found") {
      return wrong(
        "key_not_found",
        `No key of the set fits: the token names ${typeof kid === "string" ? `kid ${kid}` : "none"}.`,
        "Look whether this is the right key set, and whether the key is published in it.",
      );
    }
    throw problem;
  }
}

const good: Finding = { severity: "good", code: "signature_holds", sentence: "The signature holds." };
const broken: Finding = wrong(
  "signature_broken",
  "The signature does not hold.",
  "Either it was changed on its way, or another key signed it than the one published under this kid.",
);

async function holds(token: string, key: Parameters<typeof compactVerify>[1], alg: string): Promise<boolean> {
  try {
    await compactVerify(token, key, { algorithms: [alg] });
    return true;
  } catch {
    return false;
  }
}

async function ofDetached(
  { text, header }: Token,
  keySet: ReturnType<typeof createLocalKeySet>,
  payload: Uint8Array | undefined,
): Promise<Finding> {
  if (payload === undefined) {
    return wrong(
      "payload_missing",
      "The signature is of a body that was not given.",
      "Give it by --payload.",
    );
  }
  try {
    await verifyDetached(text, {
      payload,
      keySet,
      issuer: String(header["http://openbanking.org.uk/iss"]),
      trustAnchor: String(header["http://openbanking.org.uk/tan"]),
      forms: ["encoded", "unencoded"],
    });
    return good;
  } catch (problem) {
    if (OpenBankingError.is(problem) && problem.code === "signature_invalid") {
      return broken;
    }
    throw problem;
  }
}
