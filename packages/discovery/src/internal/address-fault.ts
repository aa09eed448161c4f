/** What is wrong with an address: its scheme, or anything else, in words that follow "must be". */
export interface AddressFault {
  readonly isScheme: boolean;
  readonly expected: string;
}

/**
 * Finds what keeps a text from being an absolute https URL that means the same to everybody: no name or password, no
 * fragment, no dot at the end of the host, and no character that a URL parser would mend in silence.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc3986#section-2 | RFC 3986 §2}
 */
export function addressFault(text: string): AddressFault | undefined {
  if (!/^https:/i.test(text)) {
    return { isScheme: true, expected: "an https URL" };
  }
  if (!characters.test(text) || !URL.canParse(text)) {
    return { isScheme: false, expected: "an absolute URL of the characters that a URL may hold" };
  }
  const [, authority = ""] = /^https:\/\/([^/?#]*)/i.exec(text) ?? [];
  if (authority === "" || new URL(text).hostname.endsWith(".")) {
    return { isScheme: false, expected: "a URL with a host, and no dot at the end of it" };
  }
  if (authority.includes("@")) {
    return { isScheme: false, expected: "a URL without a user name or password" };
  }
  return text.includes("#") ? { isScheme: false, expected: "a URL without a fragment" } : undefined;
}

const characters = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})+$/;
