import {
  constants,
  createCipheriv,
  createHash,
  createHmac,
  publicEncrypt,
  randomBytes,
  sign,
} from "node:crypto";
import { alternateKeys, bankKeys, encryptionKeys, type Keys, strangerKeys } from "./lying-server-keys.js";

export type Claims = Record<string, unknown>;

/** How an id_token is signed. Every way but the first is a lie. */
type Signing =
  | "PS256"
  /** Every byte of the signature is changed. */
  | "spoilt_signature"
  | "none"
  /** RS256 by a key that is published: it verifies. */
  | "RS256_by_published_key"
  /** PS256 by another key under the published key's name. */
  | "by_stranger"
  /** A MAC with the published key's text as its secret. */
  | "HS256_with_public_key"
  /** The claims were changed after they had been signed. */
  | "claims_changed_after";

/** How an id_token lies. */
export interface IdTokenLie {
  /** Changes the claims in place before they are signed. */
  readonly change?: (claims: Claims) => void;
  readonly signing?: Signing;
  /** Encrypts the signed token to the client's key; RSA1_5 is a lie. */
  readonly encryption?: "RSA-OAEP" | "RSA-OAEP-256" | "RSA1_5";
}

function base64url(value: unknown): string {
  const bytes = typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value);
  return Buffer.from(bytes).toString("base64url");
}

/** Left half of SHA-256: `c_hash`, `s_hash`, `at_hash`. */
export function halfHash(text: string): string {
  return createHash("sha256").update(text, "ascii").digest().subarray(0, 16).toString("base64url");
}

/** A JWT as it should be: the header may be changed. */
export function signedBy(keys: Keys, alg: "PS256" | "RS256", claims: Claims, header: Claims = {}): string {
  const input = `${base64url({ alg, kid: keys.kid, typ: "JWT", ...header })}.${base64url(claims)}`;
  const padding = alg === "PS256" ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const signature = sign("sha256", Buffer.from(input), { key: keys.privateKey, padding, saltLength: 32 });
  return `${input}.${signature.toString("base64url")}`;
}

function signed(claims: Claims, signing: Signing): string {
  const good = signedBy(bankKeys, "PS256", claims);
  const [header = "", payload = "", signature = ""] = good.split(".");
  switch (signing) {
    case "PS256":
      return good;
    case "spoilt_signature":
      return `${header}.${payload}.${base64url(Buffer.from(signature, "base64url").map((byte) => byte ^ 0x5a))}`;
    case "none":
      return `${base64url({ alg: "none" })}.${payload}.`;
    case "RS256_by_published_key":
      return signedBy(alternateKeys, "RS256", claims);
    case "by_stranger":
      return signedBy(strangerKeys, "PS256", claims);
    case "HS256_with_public_key": {
      const input = `${base64url({ alg: "HS256", kid: bankKeys.kid })}.${payload}`;
      const secret = bankKeys.publicKey.export({ type: "spki", format: "pem" });
      return `${input}.${createHmac("sha256", secret).update(input).digest("base64url")}`;
    }
    case "claims_changed_after":
      return `${header}.${base64url({ ...claims, sub: "somebody-else" })}.${signature}`;
  }
}

/** RFC 7516 §5.1, with A256GCM. */
function encrypted(token: string, alg: NonNullable<IdTokenLie["encryption"]>): string {
  const header = base64url({ alg, enc: "A256GCM", cty: "JWT", kid: encryptionKeys.kid });
  const [contentKey, iv] = [randomBytes(32), randomBytes(12)];
  const padding = alg === "RSA1_5" ? constants.RSA_PKCS1_PADDING : constants.RSA_PKCS1_OAEP_PADDING;
  const oaepHash = alg === "RSA-OAEP-256" ? "sha256" : "sha1";
  const wrapped = publicEncrypt({ key: encryptionKeys.publicKey, padding, oaepHash }, contentKey);
  const cipher = createCipheriv("aes-256-gcm", contentKey, iv).setAAD(Buffer.from(header));
  const content = Buffer.concat([cipher.update(token), cipher.final()]);
  return [header, ...[wrapped, iv, content, cipher.getAuthTag()].map(base64url)].join(".");
}

/** Makes an id_token, true or not. */
export function idTokenOf(claims: Claims, lie: IdTokenLie = {}): string {
  const told = { ...claims };
  lie.change?.(told);
  const token = signed(told, lie.signing ?? "PS256");
  return lie.encryption === undefined ? token : encrypted(token, lie.encryption);
}
