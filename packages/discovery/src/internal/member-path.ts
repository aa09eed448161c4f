import { redact } from "@zopa-openbanking/core";

/** Writes a path as `mtls_endpoint_aliases.token_endpoint` or `scopes_supported[2]`; empty for the document as a whole. */
export function memberPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${memberName(String(key))}`))
    .join("")
    .replace(/^\./, "");
}

/** A key may be of anybody's making, so it is shown only when it reads like the name of a member. */
function memberName(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(key) && redact(key) === key ? key : "[redacted]";
}
