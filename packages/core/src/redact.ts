/** What a text is cleaned of besides what looks secret by its shape. */
export interface RedactOptions {
  /**
   * Values known to be secret to the call at hand: tokens, assertions, bodies. They are removed wherever they stand,
   * in plain, percent-encoded or JSON-escaped form. Values shorter than four characters are left alone.
   */
  readonly secrets?: readonly string[] | undefined;
}

const mark = "[redacted]";
const longestText = 2_000;
const shortestSecret = 4;

/**
 * Removes from a text whatever may be secret or personal, and everything that could forge a line of a log.
 *
 * Removed by shape: PEM blocks, JWTs, bearer and basic credentials, form and JSON members that carry credentials, JSON
 * and markup with all that follows, paths and queries of URLs, UUIDs, e-mail addresses, IBANs, numbers of six digits or more however
 * they are grouped (account numbers, sort codes, card numbers) and runs of 16 characters or more that do not read like
 * words. Control characters become spaces. The rest of the text stays, at most 2,000 characters of it. ISO 8601 dates stay.
 *
 * It works on shapes: a secret that is an everyday word is removed only when it is given in `secrets`.
 *
 * @param text - what is to be shown.
 *
 * @example
 * ```ts
 * import { redact } from "@zopa-openbanking/core";
 *
 * redact("No account 12-34-56 12345678 for Bearer abc"); // "No account [redacted] for Bearer [redacted]"
 * ```
 */
export function redact(text: string, options: RedactOptions = {}): string {
  const known = withoutSecrets(text, options.secrets ?? []);
  const oneLine = shortened(known.replace(pemBlock, mark)).replace(controlCharacters, " ");
  return shapes
    .reduce((rest, [shape, kept]) => rest.replace(shape, kept + mark), oneLine.replace(url, "$1$2"))
    .replace(longRun, (run) => (readsLikeWords(run) ? run : mark))
    .replace(digits, (run) => (isoDate.test(run) ? run : mark))
    .replace(repeatedMarks, mark)
    .trim();
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= shortestSecret)
    .flatMap((secret) => [secret, percentEncoded(secret), JSON.stringify(secret).slice(1, -1)])
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, mark), text);
}

function percentEncoded(secret: string): string {
  return encodeURIComponent(secret.toWellFormed());
}

// The word at the cut is dropped: half a secret need not have the shape of one.
function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText).replace(/\S*$/, "")}…`;
}

const pemBlock = /-----BEGIN [^-]*-----[^-]*(?:-----END [^-]*-----)?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** Only scheme and host of a URL are kept. */
const url = /\b([a-z][a-z0-9+.-]{0,20}:\/\/)(?:[^\s/?#"'<>@]*@)?([^\s/?#"'<>]*)[^\s"'<>]*/gi;

/** What looks secret, and how much of the front of it is kept. */
const shapes: readonly (readonly [RegExp, string])[] = [
  // JSON or markup: nobody knows where it ends, so all that follows goes.
  [/(?:[{[]\s*["'{[]|<[!/?a-z])[\s\S]*/i, ""],
  // Credentials of a header.
  [/\b(bearer|basic|dpop)\s+[^\s"',;]+/gi, "$1 "],
  // Members of a form or of JSON that carry credentials.
  [
    /\b(access_token|refresh_token|id_token|token|client_assertion|client_secret|assertion|request|code|state|nonce|password|passphrase|secret|signature)(=|["']\s*[:=]\s*["']?)[^\s"'&,;]+/gi,
    "$1$2",
  ],
  // A JWS or JWE: its header is JSON, so it begins with "ey" or "ew".
  [/\be[yw][A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*){1,4}/g, ""],
  // A UUID.
  [/\b[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b/gi, ""],
  // An e-mail address.
  [/[^\s@"'<>()]+@[^\s@"'<>()]+\.[a-z]{2,}/gi, ""],
  // An IBAN.
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g, ""],
];

const longRun = /[A-Za-z0-9_~+/=%-]{16,}/g;
const digits = /\d(?:[\s\u2010-\u2015-]?\d){5,}/g;
const isoDate = /^(?:19|20)\d\d-[01]\d-[0-3]\d$/;
const repeatedMarks = /\[redacted\](?:[\s,;:/.-]*\[redacted\])+/g;

const words = /^[A-Za-z]?[a-z]+\d{0,3}(?:[_/-]+[A-Za-z]?[a-z]+\d{0,3})*$/;
const constants = /^[A-Z]+(?:[_/-][A-Z]+|\d{1,2}(?![0-9a-z]))*$/;
const compoundWords = /^[a-z]*(?:[A-Z]{1,5}[a-z]{2,})+[A-Z]{0,4}$/;

/** `unexpected_content_type`, `ERR_TLS_CERT_ALTNAME_INVALID`, `TransactionInformation`: yes. `Zk3vQ9…`: no. */
function readsLikeWords(run: string): boolean {
  return words.test(run) || constants.test(run) || compoundWords.test(run);
}
