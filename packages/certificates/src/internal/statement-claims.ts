import type { SoftwareStatementClaims } from "../check-options.js";

/**
 * The claims of a software statement; undefined for what is none. They are only held against a certificate, and never
 * believed: so the signature does not matter here.
 */
export function claimsOf(statement: string | SoftwareStatementClaims): SoftwareStatementClaims | undefined {
  if (typeof statement !== "string") {
    return statement;
  }
  const [, payload = "", signature, more] = statement.trim().split(".");
  if (signature === undefined || more !== undefined) {
    return undefined;
  }
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    return typeof claims === "object" && claims !== null ? claims : undefined;
  } catch {
    return undefined;
  }
}
