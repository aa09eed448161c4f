import { relayScript, relayScriptHash } from "./internal/relay-script.js";
import { relayStyle, relayStyleHash } from "./internal/relay-style.js";

/** The words of the relay page. Each is plain text; markup in it is shown as text. */
export interface CallbackRelayTexts {
  /** The heading and the title of the page. */
  readonly heading: string;
  /** Shown for the moment that the answer needs. */
  readonly waiting: string;
  /** The button that sends the answer, should the browser not do so by itself. */
  readonly button: string;
  /** Shown when the page was opened without an answer: from a bookmark, or by going back. */
  readonly nothing: string;
  /** Shown when JavaScript is off or blocked: the answer is in a part of the address that only a script can read. */
  readonly withoutScript: string;
}

/** What may be chosen of the relay page. */
export interface CallbackRelayPageOptions {
  /** English words when left out, each on its own. */
  readonly texts?: Partial<CallbackRelayTexts> | undefined;
  /** The language of the words, a BCP 47 tag. `en` when left out. */
  readonly language?: string | undefined;
  /**
   * Where the answer to the POST may redirect to, besides this page's own origin: exact https origins
   * (`https://app.example`) or a scheme of an app (`myapp:`). Browsers apply `form-action` to redirects too.
   */
  readonly redirectsTo?: readonly string[] | undefined;
}

/** A page ready to be sent, with status 200. */
export interface CallbackRelayPage {
  readonly html: string;
  /** To be sent with it, all of them. Names are in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Makes the page that stands at the redirect URI and turns the fragment of the bank's answer into a POST.
 *
 * `code id_token` comes back in the fragment, which no server ever sees. This page clears it from the address and the
 * history before anything else, and posts it as a form to the address that the page itself came from. It loads nothing,
 * needs no cookie, cannot be framed, is not stored, and leaks no address through `Referer`.
 *
 * An answer that came in the query is posted too, with the field `response_mode=query`, so that `readCallback` can tell.
 *
 * @throws {TypeError} when `redirectsTo` or `language` is not of its form.
 * @see {@link https://openid.net/specs/oauth-v2-multiple-response-types-1_0.html#Combinations | OAuth 2.0 Multiple Response Types §5}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#FragmentNotes | OpenID Connect Core §15.5.3, implementation notes on fragments}
 *
 * @example
 * ```ts
 * import { callbackRelayPage } from "@zopa-openbanking/oidc-hybrid";
 *
 * const { html, headers } = callbackRelayPage({ redirectsTo: ["https://app.example"] });
 * const response = new Response(html, { headers });
 * ```
 */
export function callbackRelayPage(options: CallbackRelayPageOptions = {}): CallbackRelayPage {
  const texts = { ...defaultTexts, ...options.texts };
  const language = checkedLanguage(options.language ?? "en");
  const formAction = ["'self'", ...(options.redirectsTo ?? []).map(checkedDestination)].join(" ");
  return { html: documentOf(texts, language), headers: headersOf(formAction) };
}

const defaultTexts: CallbackRelayTexts = {
  heading: "Returning from your bank",
  waiting: "One moment: your bank's answer is being passed on.",
  button: "Continue",
  nothing:
    "There is no answer from your bank here. Go back to the app or site that you came from, and start again from there.",
  withoutScript:
    "This page needs JavaScript to pass on your bank's answer. Allow it for this site, then go back to the app or site that you came from and start again.",
};

function headersOf(formAction: string): Record<string, string> {
  return {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": [
      "default-src 'none'",
      `script-src 'sha256-${relayScriptHash}'`,
      `style-src 'sha256-${relayStyleHash}'`,
      `form-action ${formAction}`,
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ].join("; "),
    "referrer-policy": "no-referrer",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  };
}

function documentOf(texts: CallbackRelayTexts, language: string): string {
  const { heading, waiting, button, nothing, withoutScript } = texts;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<script>${relayScript}</script>
<title>${escaped(heading)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<style>${relayStyle}</style>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
<div id="waiting" hidden>
<p role="status">${escaped(waiting)}</p>
<form id="answer" method="post" accept-charset="utf-8"><button>${escaped(button)}</button></form>
</div>
<p id="nothing" hidden>${escaped(nothing)}</p>
<p id="unscripted">${escaped(withoutScript)}</p>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function checkedLanguage(language: string): string {
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(language)) {
    throw new TypeError("`language` is not a language tag: give one such as `en` or `en-GB` (BCP 47).");
  }
  return language;
}

/** What goes into the policy must not be able to end a directive or to allow more than one place. */
function checkedDestination(destination: string): string {
  const isScheme = /^[a-z][a-z0-9+.-]*:$/.test(destination) && !webSchemes.has(destination);
  const isOrigin = /^https:\/\/[a-z0-9.-]+(?::\d+)?$/.test(destination) && URL.canParse(destination);
  if (isScheme || (isOrigin && new URL(destination).origin === destination)) {
    return destination;
  }
  throw new TypeError(
    "`redirectsTo` takes exact https origins (`https://app.example`) and schemes of apps (`myapp:`) only.",
  );
}

/** As sources they would stand for every site, or for none. */
const webSchemes: ReadonlySet<string> = new Set([
  "http:",
  "https:",
  "ws:",
  "wss:",
  "data:",
  "blob:",
  "javascript:",
  "filesystem:",
]);
