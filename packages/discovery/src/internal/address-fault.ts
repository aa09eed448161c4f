const longestAddress = 2_048;

/** What is wrong with an address: its scheme, or anything else, in words that follow "must be". */
export interface AddressFault {
  readonly isScheme: boolean;
  readonly expected: string;
}

/**
 * Finds what keeps a text from being an absolute https URL that means the same to everybody: no name or password, no
 * fragment, a host that a certificate can name, and no character that a URL parser would mend in silence.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-2 | RFC 3986 §2}
 */
export function addressFault(text: string): AddressFault | undefined {
  if (!/^https:/i.test(text)) {
    return { isScheme: true, expected: "an https URL" };
  }
  if (text.length > longestAddress) {
    return { isScheme: false, expected: `a URL of at most ${longestAddress} characters` };
  }
  if (!characters.test(text) || !URL.canParse(text)) {
    return { isScheme: false, expected: "an absolute URL of the characters that a URL may hold" };
  }
  const [, authority = ""] = /^https:\/\/([^/?#]*)/i.exec(text) ?? [];
  if (authority.includes("@")) {
    return { isScheme: false, expected: "a URL without a user name or password" };
  }
  // A URL parser takes more for a host than a certificate can name: `a,b`, `a..b`, `a.`.
  if (authority === "" || !host.test(new URL(text).hostname)) {
    return { isScheme: false, expected: "a URL with a DNS name or an IP address for its host" };
  }
  return text.includes("#") ? { isScheme: false, expected: "a URL without a fragment" } : undefined;
}

const characters = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/;
const host = /^(?:(?:[a-z\d](?:[a-z\d-]*[a-z\d])?)(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*|\[[\da-f:.]+\])$/;
