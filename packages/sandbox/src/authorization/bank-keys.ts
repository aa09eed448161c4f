import { createPrivateKey, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";
import { CompactSign, calculateJwkThumbprint, exportJWK, type JWK } from "jose";
import type { Pki } from "../pki/pki.js";
import type { ChangedIdToken, IdTokenSigner } from "./fault-effects.js";

/** The bank's keys for id_tokens: its own, and those that faults need. */
export interface BankKeys {
  /** The private key as oidc-provider takes it. */
  readonly providerJwk: Readonly<Record<string, unknown>>;
  /** Signs an id_token as the fault, or no fault, would have it. */
  readonly sign: (token: ChangedIdToken) => Promise<string>;
  /** The public keys that faults have added to the key set so far. */
  readonly published: () => readonly JWK[];
}

interface ExtraKey {
  readonly key: KeyObject;
  readonly kid: string;
}

const makeKeyPair = promisify(generateKeyPair);

/** Takes up the bank's key. The others are made when a fault first needs them. */
export function createBankKeys({ signing }: Pick<Pki, "signing">): BankKeys {
  const key = createPrivateKey(signing.key);
  const extra = new Map<IdTokenSigner, Promise<ExtraKey>>();
  const published: JWK[] = [];

  async function extraKey(signer: IdTokenSigner): Promise<ExtraKey> {
    const { privateKey, publicKey } = await makeKeyPair("rsa", { modulusLength: 2048 });
    const jwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    if (signer !== "unpublished_key") {
      // Without `alg` the key verifies RS256 too: only a list of allowed algorithms keeps a client from taking it.
      published.push({ ...jwk, kid, use: "sig", ...(signer === "rotated" ? { alg: "PS256" } : {}) });
    }
    return { key: privateKey, kid };
  }

  function keyOf(signer: IdTokenSigner): Promise<ExtraKey> {
    if (signer === "bank" || signer === "corrupt" || signer === "none") {
      return Promise.resolve({ key, kid: signing.kid });
    }
    const known = extra.get(signer) ?? extraKey(signer);
    extra.set(signer, known);
    return known;
  }

  return {
    providerJwk: { ...key.export({ format: "jwk" }), kid: signing.kid, use: "sig", alg: "PS256" },
    published: () => published,
    sign: async ({ header, claims, sign }: ChangedIdToken) => {
      if (sign === "none") {
        return `${encoded({ ...header, alg: "none", kid: undefined })}.${encoded(claims)}.`;
      }
      const alg = sign === "rs256_published" ? "RS256" : "PS256";
      const signer = await keyOf(sign);
      const jwt = await new CompactSign(Buffer.from(JSON.stringify(claims)))
        .setProtectedHeader({ ...header, alg, kid: signer.kid })
        .sign(signer.key);
      return sign === "corrupt" ? corrupted(jwt) : jwt;
    },
  };
}

function encoded(part: unknown): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}

function corrupted(jwt: string): string {
  const [header, claims, signature = ""] = jwt.split(".");
  const bytes = Buffer.from(signature, "base64url").map((byte) => byte ^ 0x5a);
  return `${header}.${claims}.${Buffer.from(bytes).toString("base64url")}`;
}
