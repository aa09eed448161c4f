import { CompactSign } from "jose";
import { createLocalKeySet } from "../create-local-key-set.js";
import type { VerifyJwtRules } from "../verify-jwt-rules.js";
import { jwks, kid, rsa } from "./keys.js";
import { clock, now } from "./time.js";

export const issuer = "https://auth1.openbanking.zopa.com";
export const clientId = "8f7a0c1e-client";

export const claims: Readonly<Record<string, unknown>> = {
  iss: issuer,
  aud: clientId,
  sub: "a-consent",
  exp: now + 300,
  iat: now,
};

export const rules: VerifyJwtRules = {
  keySet: createLocalKeySet(jwks),
  algorithms: ["PS256"],
  issuer,
  audience: clientId,
  clock,
  clockToleranceSeconds: 60,
  maximumAgeSeconds: 600,
};

/** A token made by jose, which shares no code with ours. Text is signed as it is, and an object as JSON. */
export function tokenOf(
  payload: Readonly<Record<string, unknown>> | string = claims,
  header: Readonly<Record<string, unknown>> = {},
  key: Parameters<CompactSign["sign"]>[0] = rsa.privateKey,
): Promise<string> {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: "PS256", kid, ...header })
    .sign(key);
}

export function part(value: unknown): string {
  return Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
}
