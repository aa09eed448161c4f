import { PhoneError } from "./phone-error.js";

/** What the app reads in a request object. It does not verify it: that is the bank's part. */
export interface RequestObject {
  readonly clientId: string;
  readonly responseType: string;
  readonly scope: string;
}

/**
 * Reads the three claims that the app hands on.
 *
 * @throws {PhoneError} `link_refused` when the text is no JWT, or a claim is missing.
 */
export function readRequestObject(jwt: string): RequestObject {
  const parts = jwt.split(".");
  if (parts.length === 5) {
    throw refused("`request` is encrypted. The bank takes signed request objects that are not encrypted.");
  }
  if (parts.length !== 3) {
    throw refused(
      "`request` is no JWT: it needs a header, claims and a signature with a full stop between them.",
    );
  }
  const [header, claims] = [readPart(parts[0]), readPart(parts[1])];
  if (header === undefined || claims === undefined) {
    throw refused("`request` is no JWT: its header and its claims must be JSON objects in base64url.");
  }
  return {
    clientId: textOf(claims, "client_id"),
    responseType: textOf(claims, "response_type"),
    scope: textOf(claims, "scope"),
  };
}

type Claims = Readonly<Record<string, unknown>>;

function textOf(claims: Claims, name: string): string {
  const value = claims[name];
  if (typeof value !== "string" || value === "") {
    throw refused(`\`${name}\` is missing in the request object. The link's parameters belong in there too.`);
  }
  return value;
}

function readPart(part: string = ""): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    return /^[\w-]+$/.test(part) && isObject ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}

function refused(message: string): PhoneError {
  return new PhoneError(message, { code: "link_refused" });
}
