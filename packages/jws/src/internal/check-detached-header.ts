import { SignatureError } from "../signature-error.js";
import { checkAlgorithm, checkedKid, headerNotAllowed, own } from "./check-header.js";
import { present } from "./check-times.js";
import { criticalClaims } from "./openbanking-claims.js";

/**
 * How the payload stands in what is signed: `encoded` in base64url, as versions 3.1.4 and later of the standard say,
 * `unencoded` as versions up to 3.1.3 do, with `b64` false.
 */
export type DetachedForm = "encoded" | "unencoded";

/** What the header of a message signature tells. */
export interface DetachedHeader {
  readonly kid: string;
  readonly form: DetachedForm;
}

type Header = Readonly<Record<string, unknown>>;

const allowed: ReadonlySet<string> = new Set(["alg", "kid", "typ", "cty", "crit", "b64", ...criticalClaims]);

/**
 * Checks the header of a message signature before its signature is.
 *
 * @throws {SignatureError} `algorithm_not_allowed`, `header_not_allowed` or `critical_header_unsupported`.
 * @throws {ClaimError} `claim_missing`.
 */
export function checkDetachedHeader(header: Header, forms: readonly DetachedForm[]): DetachedHeader {
  checkAlgorithm(header, ["PS256"]);
  const kid = checkedKid(header);
  if (kid === undefined) {
    throw headerNotAllowed(header, "The header of the message signature has no `kid`, and one is required.");
  }
  if (!Object.keys(header).every((name) => allowed.has(name))) {
    throw headerNotAllowed(
      header,
      "The header of the message signature has a parameter that the Read-Write Data API does not list.",
    );
  }
  const form = formOf(header);
  if (!forms.includes(form)) {
    throw headerNotAllowed(header, wrongForm[form]);
  }
  const names = form === "encoded" ? criticalClaims : ["b64", ...criticalClaims];
  checkCritical(header, names);
  for (const name of criticalClaims) {
    // RFC 7515 §4.1.11: what `crit` names has to be there.
    present(own(header, name), name);
  }
  return { kid, form };
}

/**
 * What the header says of itself and of the payload.
 *
 * @throws {SignatureError} `header_not_allowed`.
 */
export function checkDescription(header: Header, contentType: string | undefined): void {
  const typ = own(header, "typ");
  const cty = own(header, "cty");
  if (typ !== undefined && typ !== "JOSE") {
    throw headerNotAllowed(header, "The `typ` of the message signature is there and is not JOSE.");
  }
  const isJson = contentType === undefined || isJsonType(contentType);
  const fits = isJson ? cty === undefined || isJsonType(cty) : cty === contentType;
  if (!fits) {
    throw headerNotAllowed(
      header,
      "The `cty` of the message signature is not the media type that is expected.",
    );
  }
}

const wrongForm: Readonly<Record<DetachedForm, string>> = {
  encoded:
    "The message signature is over the encoded payload, as versions 3.1.4 and later say, and `forms` allows the older form alone.",
  unencoded:
    "The message signature has `b64`, as versions up to 3.1.3 say, and `forms` does not allow that form. Versions 3.1.4 and " +
    "later must not have it.",
};

function formOf(header: Header): DetachedForm {
  const b64 = own(header, "b64");
  if (b64 !== undefined && b64 !== false) {
    throw headerNotAllowed(header, "The `b64` of the message signature is there and is not false.");
  }
  return b64 === undefined ? "encoded" : "unencoded";
}

function checkCritical(header: Header, names: readonly string[]): void {
  const crit = own(header, "crit");
  const isExact =
    Array.isArray(crit) && crit.length === names.length && names.every((name) => crit.includes(name));
  if (!isExact) {
    throw new SignatureError(
      `The \`crit\` of the message signature is not exactly ${names.length === 3 ? "" : "b64 and "}the iat, iss and tan of ` +
        "openbanking.org.uk. Its sender must mend it.",
      { code: "critical_header_unsupported", kid: own(header, "kid") },
    );
  }
}

function isJsonType(type: unknown): boolean {
  return type === "json" || type === "application/json";
}
