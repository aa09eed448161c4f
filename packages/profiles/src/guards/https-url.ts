import { profileFault } from "../profile-fault.js";
import type { Guard } from "./guard.js";
import { text } from "./text.js";

/** An absolute https URL without credentials, query or fragment; any host and port, loopback too. */
export const httpsUrl: Guard = (value: unknown, path: string): void => {
  text(value, path);
  const url = String(value);
  if (!url.startsWith("https://")) {
    throw profileFault(
      path,
      "must be an https URL",
      "let it begin with https://, on a local machine as well",
    );
  }
  // The parser would mend these in silence, and the bank would compare another text than it was given.
  if (!URL.canParse(url) || authorityOf(url) === "" || !/^(?:[!-$&-[\]-~]|%[\dA-Fa-f]{2})+$/.test(url)) {
    throw profileFault(
      path,
      "must be a URL that can be parsed",
      "write scheme, host and path in ASCII, and percent-encode the rest",
    );
  }
  if (authorityOf(url).includes("@")) {
    throw profileFault(path, "must not hold a user name or password", "leave out everything up to the @");
  }
  if (url.includes("#")) {
    throw profileFault(path, "must not have a fragment", "leave out the # and what follows");
  }
  if (url.includes("?")) {
    throw profileFault(
      path,
      "must not have a query (RFC 8414 section 2)",
      "leave out the ? and what follows",
    );
  }
};

/** An https URL that paths are appended to. */
export const baseUrl: Guard = (value: unknown, path: string): void => {
  httpsUrl(value, path);
  if (String(value).endsWith("/")) {
    throw profileFault(
      path,
      "must not end in a slash",
      "leave it out: paths that are appended begin with one",
    );
  }
};

/** Scheme, host and port alone, as `URL.origin` writes them. */
export const httpsOrigin: Guard = (value: unknown, path: string): void => {
  httpsUrl(value, path);
  if (new URL(String(value)).origin !== value) {
    throw profileFault(
      path,
      "must be an exact origin",
      "give scheme, host in lower case and port, with no path and no slash at the end",
    );
  }
};

/** A word, or an https URL. */
export function wordOrHttpsUrl(word: string): Guard {
  return (value: unknown, path: string): void => {
    if (value !== word) {
      httpsUrl(value, path);
    }
  };
}

function authorityOf(url: string): string {
  return url.slice("https://".length).split(/[/?#]/, 1)[0] ?? "";
}
