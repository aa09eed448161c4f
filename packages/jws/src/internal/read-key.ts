import { createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import type { SkipReason, VerificationKey } from "../key-set.js";
import { isPlainObject } from "./is-plain-object.js";

type Entry = Readonly<Record<string, unknown>>;

/**
 * Reads one entry of a JWK Set, or says why it is not used.
 *
 * What is not understood is ignored (RFC 7517 §4), the `x5t` and `x5u` of the Open Banking Directory among it. An `x5c` is
 * never a source of the key; when it can be read, its first certificate has to be for the same key.
 */
export function readKey(entry: unknown): VerificationKey | SkipReason {
  if (!isPlainObject(entry)) {
    return "not_an_object";
  }
  const purpose = purposeFlaw(entry);
  if (purpose !== undefined) {
    return purpose;
  }
  const key = entry["kty"] === "RSA" ? rsaKey(entry) : ecKey(entry);
  if (typeof key === "string") {
    return key;
  }
  const { kid } = entry;
  if (kid !== undefined && typeof kid !== "string") {
    return "unreadable";
  }
  return certifiesAnotherKey(entry, key) ? "certificate_of_another_key" : { kid, key };
}

const privateMembers = ["d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"];

function purposeFlaw(entry: Entry): SkipReason | undefined {
  const { kty, use, alg, key_ops: operations } = entry as Record<string, unknown>;
  if (kty === "oct") {
    return "symmetric";
  }
  if (privateMembers.some((name) => Object.hasOwn(entry, name))) {
    return "private_members";
  }
  if (kty !== "RSA" && kty !== "EC") {
    return "unknown_type";
  }
  if (use !== undefined && use !== "sig") {
    return "other_use";
  }
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes("verify"))) {
    return "other_operations";
  }
  return alg !== undefined && alg !== (kty === "RSA" ? "PS256" : "ES256") ? "other_algorithm" : undefined;
}

function rsaKey({ n, e }: Entry): KeyObject | SkipReason {
  const key = imported({ kty: "RSA", n, e });
  const { modulusLength = 0, publicExponent = 0n } = key?.asymmetricKeyDetails ?? {};
  const isWeak =
    modulusLength < 2048 || modulusLength > 16_384 || publicExponent < 3n || publicExponent % 2n === 0n;
  return key === undefined ? "unreadable" : isWeak ? "weak_key" : key;
}

function ecKey({ crv, x, y }: Entry): KeyObject | SkipReason {
  return crv === "P-256" ? (imported({ kty: "EC", crv, x, y }) ?? "unreadable") : "other_curve";
}

/** Only the members that make the key are handed on: whatever else stands in the entry has no say. */
function imported(members: Record<string, unknown>): KeyObject | undefined {
  try {
    return createPublicKey({ key: members as JsonWebKeyMembers, format: "jwk" });
  } catch {
    return undefined;
  }
}

type JsonWebKeyMembers = Extract<Parameters<typeof createPublicKey>[0], { readonly format: "jwk" }>["key"];

function certifiesAnotherKey({ x5c }: Entry, key: KeyObject): boolean {
  const [first]: readonly unknown[] = Array.isArray(x5c) ? x5c : [];
  if (typeof first !== "string") {
    return false;
  }
  try {
    return !new X509Certificate(Buffer.from(first, "base64")).publicKey.equals(key);
  } catch {
    return false;
  }
}
