import { masked } from "./masked.js";

type Texts = Readonly<Record<string, string>>;

// What is in neither list is masked: a secret under a misspelt name is one all the same.
const plainHeaders = new Set([
  "accept",
  "accept-charset",
  "accept-encoding",
  "accept-language",
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "content-type",
  "date",
  "host",
  "if-none-match",
  "origin",
  "payload-version",
  "pragma",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "traceparent",
  "transfer-encoding",
  "user-agent",
  "x-customer-user-agent",
  "x-fapi-auth-date",
  "x-fapi-customer-ip-address",
  "x-fapi-financial-id",
  "x-fapi-interaction-id",
  "x-idempotency-key",
]);

const plainParameters = new Set([
  "client_assertion_type",
  "client_id",
  "code_challenge_method",
  "error",
  "fromBookingDateTime",
  "fromStatementDateTime",
  "grant_type",
  "iss",
  "nonce",
  "page",
  "prompt",
  "redirect_uri",
  "response_mode",
  "response_type",
  "scope",
  "state",
  "toBookingDateTime",
  "toStatementDateTime",
  "token_type_hint",
]);

const secretName = /token|secret|passw|assertion|authori[sz]ation|cookie|credential|^code|key$|^request$/i;
const credentials = /^(Basic|Bearer|DPoP|Digest) +(.*)$/is;
// Whatever looks like a JWT, wherever it stands.
const jwtShape = /ey[\w-]{5,}\.[\w-]+(\.[\w-]*){0,3}/g;

/** Headers with what may be secret masked. The scheme of `Authorization` is kept. */
export function maskHeaders(headers: Texts): Texts {
  return mapped(headers, (name, value) => {
    if (name === "authorization") {
      const [, scheme, secret] = credentials.exec(value) ?? [];
      return secret === undefined ? masked(value) : `${scheme} ${masked(secret)}`;
    }
    return plainHeaders.has(name) ? maskText(value) : masked(value);
  });
}

/** Parameters of a query or a form with what may be secret masked. */
export function maskParameters(parameters: Texts): Texts {
  return mapped(parameters, (name, value) => (plainParameters.has(name) ? maskText(value) : masked(value)));
}

/** JSON with what may be secret masked: by its name, and by its looks. */
export function maskJson(value: unknown, depth: number = 0): unknown {
  if (depth > 16) {
    return "(too deep)";
  }
  if (typeof value === "string") {
    return maskText(value);
  }
  if (Array.isArray(value)) {
    return value.map((item) => maskJson(item, depth + 1));
  }
  if (typeof value !== "object" || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      maskText(name),
      secretName.test(name) && member !== null
        ? masked(typeof member === "string" ? member : JSON.stringify(member))
        : maskJson(member, depth + 1),
    ]),
  );
}

/** Text with every JWT in it masked. */
export function maskText(text: string): string {
  return text.replaceAll(jwtShape, (jwt) => masked(jwt));
}

function mapped(texts: Texts, change: (name: string, value: string) => string): Texts {
  return Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [maskText(name), change(name, value)]),
  );
}
