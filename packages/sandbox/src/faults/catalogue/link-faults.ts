import type { HttpFault, Json, Play } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { member } from "../json-body.js";
import { elsewhere, standard } from "./origins.js";

/** Faults in the links of a page. Each makes a link to a next page, also where there is none. */
export const linkFaults: readonly HttpFault[] = [
  next("links-loop", elsewhere, "The next page is the page itself.", ({ self }) => self),
  next("links-back-to-first", elsewhere, "The next page is the first page, for ever.", ({ first }) => first),
  next(
    "links-other-host",
    elsewhere,
    "The next page is on another host: the token must not go there.",
    ({ url }) => {
      return `https://elsewhere.example${url.pathname}${url.search}`;
    },
  ),
  next("links-other-port", elsewhere, "The next page is on another port of the host.", ({ url }) => {
    return `${url.protocol}//${url.hostname}:1${url.pathname}${url.search}`;
  }),
  next(
    "links-relative",
    elsewhere,
    "The next page is a path without a host.",
    ({ url }) => `${url.pathname}${url.search}`,
  ),
  next("links-null", elsewhere, "The next page is null instead of left out: the last page.", () => null),
  next("links-empty", elsewhere, "The next page is an empty string: the last page.", () => ""),
  next("links-wrong-prefix", elsewhere, "The next page is in another version of the API.", ({ self }) =>
    self.replace("/v4.0/", "/v3.1/"),
  ),
  next("links-http", elsewhere, "The next page is plain HTTP.", ({ self }) =>
    self.replace("https:", "http:"),
  ),
  next("links-other-resource", elsewhere, "The next page is of another resource.", ({ url }) => {
    return `${url.origin}${url.pathname.replace(/[^/]+$/, "party")}${url.search}`;
  }),
  next("links-other-account", elsewhere, "The next page is of another account.", ({ url }) => {
    return `${url.origin}${url.pathname.replace(/\/accounts\/[^/]+/, "/accounts/another")}${url.search}`;
  }),
  next("links-no-url", elsewhere, "The next page is text that is no address.", () => "http//[page 2"),
  next("links-with-user", elsewhere, "The next page has a user and a password in its address.", ({ url }) => {
    return `https://user:password@${url.host}${url.pathname}${url.search}`;
  }),
  {
    ...next(
      "links-never-end",
      elsewhere,
      "There is always a next page, each with a link of its own.",
      ({ url }, { memory }) => {
        const round = Number(memory.get("round") ?? 0) + 1;
        memory.set("round", round);
        url.searchParams.set("round", String(round));
        return url.href;
      },
    ),
    lingering: { resource: takeRoundAway },
  },
  changed(
    "links-missing",
    standard,
    "There are no links at all. They are optional in the schema: take it for the last page.",
    ({ Links: _, ...rest }) => rest,
  ),
  changed("meta-missing", standard, "There is no `Meta`. Accept.", ({ Meta: _, ...rest }) => rest),
  changed("meta-empty", standard, "`Meta` is empty. Accept.", (body) => ({ ...body, Meta: {} })),
  changed("total-pages-wrong", elsewhere, "`TotalPages` says more pages than the links lead to.", (body) => {
    const meta = member(body, "Meta");
    return { ...body, Meta: { ...meta, TotalPages: Number(meta["TotalPages"] ?? 1) + 3 } };
  }),
  changed("total-pages-text", elsewhere, "`TotalPages` is text.", (body) => ({
    ...body,
    Meta: { ...member(body, "Meta"), TotalPages: "many" },
  })),
];

interface PageLinks {
  readonly self: string;
  readonly first: string;
  readonly url: URL;
}

function next(
  name: string,
  origin: FaultOrigin,
  description: string,
  nextOf: (links: PageLinks, play: Play) => string | null,
): HttpFault {
  return changed(name, origin, description, (body, play) => {
    const links = member(body, "Links");
    const self = String(links["Self"] ?? play.context.href);
    const page = { self, first: String(links["First"] ?? self), url: new URL(self, play.context.href) };
    return { ...body, Links: { ...links, Next: nextOf(page, play) } };
  });
}

function changed(
  name: string,
  origin: FaultOrigin,
  description: string,
  changeBody: (body: Json, play: Play) => Json,
): HttpFault {
  return { name, place: "resource", origin, description, match: { method: "GET" }, changeBody };
}

// The bank behind does not know its own made-up parameter.
function takeRoundAway({ context }: Play): "go_on" {
  if ("round" in context.query) {
    const { round: _, ...query } = context.query;
    context.query = query;
  }
  return "go_on";
}
