import type { AispEndpoint, LinkQuirk } from "@zopa-openbanking/profiles";
import { LinkError, type LinkErrorCode } from "../link-error.js";

/** What a link is held against. */
export interface LinkContext {
  readonly endpoint: AispEndpoint;
  /** The address that the reading began with. */
  readonly first: URL;
  /** Where the bank's API is; no slash at the end. */
  readonly baseUrl: string;
  /** How the bank's profile says that its links are wrong. */
  readonly quirks: readonly LinkQuirk[];
  /** On which page the link stands, from 1. */
  readonly page: number;
  readonly interactionId?: string | undefined;
}

/** A link that may be followed. */
export interface GuardedLink {
  readonly url: URL;
  readonly isMended: boolean;
}

/**
 * Lets a link to the next page through when it leads to the same operation on the same account at the same origin.
 *
 * A link that is wrong in the very way that the profile names is mended: brought back to the address that the reading began
 * with, so that the token never goes anywhere else. All else is refused.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API profile v4.0, pagination}
 */
export function guardLink(link: unknown, context: LinkContext): GuardedLink {
  const { quirks, first } = context;
  const given = parsedLink(link, context);
  const url = new URL(given);
  if (quirks.includes("other_scheme")) {
    url.protocol = first.protocol;
    url.port = first.port;
  }
  if (url.protocol !== "https:") {
    throw refusal(context, "link_not_https");
  }
  if (quirks.includes("other_host") && url.hostname !== first.hostname) {
    url.hostname = first.hostname;
    url.port = first.port;
  }
  if (url.origin !== first.origin) {
    throw refusal(context, "link_to_other_origin");
  }
  url.pathname = mendedPath(url.pathname, context);
  if (!isSamePath(url.pathname, first.pathname)) {
    throw refusal(context, isInside(url, context) ? "link_to_other_resource" : "link_to_other_path");
  }
  const isMended = url.href !== given.href;
  // Equal though it is, it is sent as the reading began: no server gets to see it otherwise.
  url.pathname = first.pathname;
  return { url, isMended };
}

function parsedLink(link: unknown, context: LinkContext): URL {
  if (typeof link !== "string" || link.length > longestLink) {
    throw refusal(context, "link_unreadable");
  }
  const url = URL.parse(link);
  if (url === null) {
    throw refusal(context, /^[/?.]/.test(link) ? "link_relative" : "link_unreadable");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw refusal(context, "link_unreadable");
  }
  if (url.username !== "" || url.password !== "" || url.hash !== "") {
    throw refusal(context, "link_with_credentials");
  }
  // A lone # or ? at the end is dropped: with it the same page would look like another.
  url.hash = "";
  url.search = url.search === "" ? "" : url.search;
  return url;
}

const longestLink = 8_192;

/** The same path, however its characters are encoded; an encoded slash is no slash. */
function isSamePath(one: string, other: string): boolean {
  if (one === other) {
    return true;
  }
  const [ours, theirs] = [segments(one), segments(other)];
  return ours.length === theirs.length && ours.every((segment, index) => segment === theirs[index]);
}

function segments(path: string): readonly string[] {
  try {
    return path.split("/").map(decodeURIComponent);
  } catch {
    return [path];
  }
}

function mendedPath(path: string, { quirks, first, baseUrl }: LinkContext): string {
  if (isSamePath(path, first.pathname)) {
    return path;
  }
  const straight = quirks.includes("trailing_slash") ? path.replace(/\/$/, "") : path;
  const resource = first.pathname.slice(basePath(baseUrl).length);
  return quirks.includes("other_path") && straight.endsWith(resource) ? first.pathname : straight;
}

function isInside({ pathname }: URL, { baseUrl }: LinkContext): boolean {
  return pathname.startsWith(`${basePath(baseUrl)}/`);
}

/** Without the slash that a URL has where there is no path. */
function basePath(baseUrl: string): string {
  return new URL(baseUrl).pathname.replace(/\/$/, "");
}

const sentences: Readonly<Record<Exclude<LinkErrorCode, "link_loop" | "too_many_pages">, string>> = {
  link_unreadable: "is no address",
  link_relative: "is a path without a host, where the standard has a whole address",
  link_not_https: "is not https",
  link_with_credentials: "holds a name, a password or a fragment",
  link_to_other_origin: "leads to another host or port, where token and certificate have no business",
  link_to_other_path: "leads out of the API that the reading began in",
  link_to_other_resource: "leads to another operation or another account",
};

function refusal({ endpoint, page, interactionId }: LinkContext, code: keyof typeof sentences): LinkError {
  return new LinkError(
    `The link to the next page of ${endpoint}, on page ${page}, ${sentences[code]}; it was not followed. ` +
      "The pages before it are whole. Tell the bank, with the interaction id.",
    { code, endpoint, page, interactionId },
  );
}
