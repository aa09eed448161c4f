import { CliError } from "../cli-error.js";

/** What can be in a token. */
export type Members = Readonly<Record<string, unknown>>;

/** What a signed token turned out to be. */
type TokenKind =
  | "request object"
  | "id_token"
  | "client assertion"
  | "detached signature"
  | "encrypted token"
  | "signed token";

/** A token taken apart. Nothing is verified by that. */
export interface Token {
  readonly kind: TokenKind;
  readonly header: Members;
  /** Undefined where there are none to be read. */
  readonly claims: Members | undefined;
  /** The token itself, for a look at its signature. */
  readonly text: string;
}

const longestToken = 65_536;

/** Tells whether a text has the form of a token: three or five parts in base64url. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){1,3}$/.test(text);
}

/**
 * Takes a token apart.
 *
 * @throws {CliError} `not_decodable` when its form is not that of a JWS or JWE.
 */
export function readToken(text: string): Token {
  if (text.length > longestToken) {
    throw notDecodable("This is too long for a token: more than 65,536 characters.");
  }
  const parts = text.split(".");
  const header = jsonOf(parts[0] ?? "");
  if (header === undefined) {
    throw notDecodable(
      "This begins like a token, and its header is not JSON in base64url: something was cut off or changed when it was copied.",
    );
  }
  if (parts.length === 5) {
    return { kind: "encrypted token", header, claims: undefined, text };
  }
  if (parts.length !== 3) {
    throw notDecodable(`A token has three parts, or five when it is encrypted. This has ${parts.length}.`);
  }
  if (parts[1] === "") {
    return { kind: "detached signature", header, claims: undefined, text };
  }
  const claims = jsonOf(parts[1] ?? "");
  if (claims === undefined) {
    throw notDecodable(
      "The header can be read, and what is signed is not JSON in base64url: something was cut off or changed when it was copied.",
    );
  }
  return { kind: kindOf(claims), header, claims, text };
}

function kindOf(claims: Members): TokenKind {
  if ("response_type" in claims || "redirect_uri" in claims || typeof claims["claims"] === "object") {
    return "request object";
  }
  const idTokenClaims = ["nonce", "c_hash", "s_hash", "at_hash", "auth_time", "openbanking_intent_id"];
  if (idTokenClaims.some((name) => name in claims)) {
    return "id_token";
  }
  return "jti" in claims && claims["iss"] === claims["sub"] ? "client assertion" : "signed token";
}

function jsonOf(part: string): Members | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(part, "base64url"));
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Members)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What was given is nothing that can be decoded. */
export function notDecodable(message: string): CliError {
  return new CliError(message, { code: "not_decodable" });
}
