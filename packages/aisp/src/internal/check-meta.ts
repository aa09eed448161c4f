import type { Meta } from "@zopa-openbanking/aisp-types/common";
import type { ProblemNotes } from "./note-problem.js";

/** The dates that a reading asks for, as local date-times of the bank: `2026-01-31T00:00:00`. */
export interface AskedDates {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Notes where the bank shows less history than was asked for. Rows that are missing look like rows that never were. */
export function noteHistory(
  { from, to }: AskedDates,
  meta: Meta | undefined,
  now: number,
  notes: ProblemNotes,
): void {
  const first = day(meta?.FirstAvailableDateTime);
  const last = day(meta?.LastAvailableDateTime);
  if (from !== undefined && first !== undefined && first > from.slice(0, 10)) {
    notes.note(
      "history_begins_later",
      "Meta.FirstAvailableDateTime",
      `The bank shows nothing before ${first}; ${from.slice(0, 10)} was asked for.`,
    );
  }
  const today = new Date(now * 1_000).toISOString().slice(0, 10);
  if (to !== undefined && last !== undefined && last < to.slice(0, 10) && last < today) {
    notes.note(
      "history_ends_earlier",
      "Meta.LastAvailableDateTime",
      `The bank shows nothing after ${last}; ${to.slice(0, 10)} was asked for.`,
    );
  }
}

/** Notes a count of pages that the links do not bear out; asked on the last page. */
export function notePageCount(
  pagesRead: number,
  rowsOnLast: number,
  meta: Meta | undefined,
  notes: ProblemNotes,
): void {
  const promised = meta?.TotalPages;
  // An empty list is one page to some banks, and none to others.
  const isNone = promised === 0 && pagesRead === 1 && rowsOnLast === 0;
  if (promised !== undefined && promised !== pagesRead && !isNone) {
    notes.note(
      "page_count_differs",
      "Meta.TotalPages",
      `The bank counts ${promised} pages, and its links lead to ${pagesRead}. Rows may be missing.`,
    );
  }
}

function day(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : undefined;
}
