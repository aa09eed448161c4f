import { LinkError } from "../link-error.js";
import type { PagePosition } from "../page-position.js";
import { type GuardedLink, guardLink, type LinkContext } from "./guard-link.js";
import type { ListCall } from "./list-call.js";
import { nextLinkOf, ownLinkOf } from "./next-link.js";
import type { ProblemNotes } from "./note-problem.js";
import type { Standing } from "./standing.js";

/** What is known of the page after this one: nothing on the last. */
export interface NextPage {
  readonly url: URL | undefined;
  /** Where to go on after this page. */
  readonly position: PagePosition | undefined;
  /** Why the next page is not read. Told when this page was handed over. */
  readonly refusal: LinkError | undefined;
}

const nothing: NextPage = { url: undefined, position: undefined, refusal: undefined };

/** Finds the next page, guards the link to it, and holds it against what was read before. */
export function nextPageAfter<Data extends object, Member extends keyof Data & string>(
  body: unknown,
  call: ListCall<Data, Member>,
  { number, visited, isAtBound }: Standing,
  interactionId: string,
  notes: ProblemNotes,
): NextPage {
  const { source, first, maximumPages } = call;
  const { endpoint } = source;
  const { baseUrl, links } = call.context.profile.aisp;
  const link = nextLinkOf(body, notes);
  if (link === undefined) {
    return nothing;
  }
  const guard = { endpoint, first, baseUrl, quirks: links.quirks, page: number, interactionId };
  // A bank may call the page that was asked for by another name, and lead back to that name.
  const ownLink = ownLinkOf(body);
  const own = isVisited(ownLink, visited) ? undefined : guardedOrRefusal(ownLink, guard);
  if (own !== undefined && !LinkError.is(own)) {
    visited.add(own.url.href);
  }
  const guarded = guardedOrRefusal(link, guard);
  if (LinkError.is(guarded)) {
    return { ...nothing, refusal: guarded };
  }
  if (guarded.isMended) {
    notes.note("link_mended", "Links.Next", "Mended as the bank's profile says (aisp.links.quirks).");
  }
  if (visited.has(guarded.url.href)) {
    return { ...nothing, refusal: loop(guard) };
  }
  return {
    url: guarded.url,
    position: {
      ...{ version: 1, endpoint, first: call.asked },
      ...{ next: guarded.url.href, pagesRead: number },
    },
    refusal: isAtBound ? tooMany(guard, maximumPages) : undefined,
  };
}

/** By the very name that it was asked for, as nearly every bank does: there is nothing to guard. */
function isVisited(link: unknown, visited: ReadonlySet<string>): boolean {
  return typeof link === "string" && visited.has(link);
}

function guardedOrRefusal(link: unknown, guard: LinkContext): GuardedLink | LinkError {
  try {
    return guardLink(link, guard);
  } catch (problem) {
    if (LinkError.is(problem)) {
      return problem;
    }
    throw problem;
  }
}

function loop({ endpoint, page, interactionId }: LinkContext): LinkError {
  return new LinkError(
    `The link to the next page of ${endpoint}, on page ${page}, leads back to a page that was read before; it was not ` +
      "followed. Rows may be missing. Tell the bank, with the interaction id.",
    { code: "link_loop", endpoint, page, interactionId },
  );
}

function tooMany({ endpoint, page, interactionId }: LinkContext, maximumPages: number): LinkError {
  return new LinkError(
    `${endpoint} goes on after ${maximumPages} pages, the bound of this reading (maximumPages). ` +
      "Ask for a shorter time, raise the bound, or go on from the position of the last page.",
    { code: "too_many_pages", endpoint, page, interactionId },
  );
}
