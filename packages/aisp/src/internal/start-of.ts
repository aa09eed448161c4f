import { AccessError } from "../access-error.js";
import { LinkError } from "../link-error.js";
import type { PagePosition } from "../page-position.js";
import { guardLink } from "./guard-link.js";
import type { ListCall } from "./list-call.js";

/** Where a walk begins: on the first page, or behind a saved position, whose link is guarded like one of the bank's. */
export function startOf<Data extends object, Member extends keyof Data & string>({
  context: { profile },
  source: { endpoint },
  first,
  asked,
  options: { resume },
}: ListCall<Data, Member>): { readonly url: URL; readonly number: number } {
  if (resume === undefined) {
    return { url: first, number: 1 };
  }
  if (!isPosition(resume) || resume.endpoint !== endpoint || resume.first !== asked) {
    throw invalid(
      endpoint,
      "belongs to another reading: of another operation, account or time, or it is damaged",
    );
  }
  const page = resume.pagesRead;
  try {
    const guard = { endpoint, first, baseUrl: profile.aisp.baseUrl, quirks: [], page };
    return { url: guardLink(resume.next, guard).url, number: page + 1 };
  } catch (problem) {
    throw LinkError.is(problem)
      ? invalid(endpoint, "holds a link that may not be followed", problem)
      : problem;
  }
}

function isPosition(value: PagePosition): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    value.version === 1 &&
    typeof value.next === "string" &&
    Number.isSafeInteger(value.pagesRead) &&
    value.pagesRead > 0
  );
}

function invalid(endpoint: PagePosition["endpoint"], why: string, cause?: unknown): AccessError {
  return new AccessError(
    `The saved position given as \`resume\` ${why}; nothing was sent. Begin the reading of ${endpoint} anew.`,
    { code: "position_invalid", endpoint, cause },
  );
}
