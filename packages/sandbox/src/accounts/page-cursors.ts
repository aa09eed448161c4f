import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { type Finding, Refusal } from "./refusal.js";

/** How long a link to a page can be followed, in seconds. */
export const pageLinkLifetime = 86_400;

/** Where in a list a page begins. */
export interface PagePlace {
  /** The bank's time when the first page was read: all pages of a walk show the list as it was then. */
  readonly asOf: number;
  readonly offset: number;
}

/** Writes places in lists as text that only this bank can write, for one list each. */
export interface PageCursors {
  /** @param list - What the list is: consent, path and filters. */
  readonly write: (place: PagePlace, list: readonly string[]) => string;
  /** @throws {Refusal} 400 for a cursor that the bank did not write for this list, or that is too old. */
  readonly read: (cursor: string, list: readonly string[], now: number) => PagePlace;
}

/** Makes the cursors of one bank. A bank that starts anew does not know the cursors of before. */
export function createPageCursors(key: Uint8Array = randomBytes(32)): PageCursors {
  const seal = (place: string, list: readonly string[]): Buffer =>
    createHmac("sha256", key)
      .update(JSON.stringify([place, ...list]))
      .digest();

  return {
    write: ({ asOf, offset }: PagePlace, list: readonly string[]): string => {
      const place = `${asOf}.${offset}`;
      return Buffer.concat([seal(place, list), Buffer.from(place)]).toString("base64url");
    },
    read: (cursor: string, list: readonly string[], now: number): PagePlace => {
      const bytes = Buffer.from(cursor, "base64url");
      const [sealed, place] = [bytes.subarray(0, 32), bytes.subarray(32).toString()];
      const isOurs =
        sealed.length === 32 &&
        timingSafeEqual(sealed, seal(place, list)) &&
        bytes.toString("base64url") === cursor;
      if (!isOurs) {
        throw notOurs();
      }
      const [asOf = 0, offset = 0] = place.split(".").map(Number);
      if (now > asOf + pageLinkLifetime) {
        throw tooOld();
      }
      return { asOf, offset };
    },
  };
}

const clause = "Account and Transaction API v4.0, pagination";

function notOurs(): Refusal {
  return refused({
    rule: "page-link-changed",
    explanation:
      "This page link is not one that the bank gave out for this consent, path and filters. Follow Links.Next as it is.",
  });
}

function tooOld(): Refusal {
  return refused({
    rule: "page-link-too-old",
    explanation: "This page link is more than 24 hours old. Read the list from the start.",
  });
}

function refused(finding: Pick<Finding, "rule" | "explanation">): Refusal {
  return new Refusal(400, { ...finding, clause, errorCode: "U002", path: "page" });
}
