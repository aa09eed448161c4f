import { isRecord } from "./is-record.js";
import type { ProblemNotes } from "./note-problem.js";

/** What the body of a page says of the next one: its link, as it is, or undefined on the last page. */
export function nextLinkOf(body: unknown, notes: ProblemNotes): unknown {
  const links = isRecord(body) ? body["Links"] : undefined;
  const next = isRecord(links) ? links["Next"] : undefined;
  if (next === null) {
    notes.note("link_null", "Links.Next", "Null where it should be left out; taken for the last page.");
    return undefined;
  }
  if (next === "") {
    notes.note(
      "link_empty",
      "Links.Next",
      "An empty text where it should be left out; taken for the last page.",
    );
    return undefined;
  }
  return next;
}

/** What the bank calls the page itself. */
export function ownLinkOf(body: unknown): unknown {
  const links = isRecord(body) ? body["Links"] : undefined;
  return isRecord(links) ? links["Self"] : undefined;
}
