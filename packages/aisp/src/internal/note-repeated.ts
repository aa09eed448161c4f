import type { Row } from "./list-source.js";
import type { ProblemNotes } from "./note-problem.js";

/** The ids of the rows of a page. Where a bank gives none, nothing can be told. */
export function idsOf(items: readonly unknown[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const item of items) {
    const { TransactionId } = item as Row;
    if (TransactionId !== undefined && TransactionId !== "") {
      ids.add(TransactionId);
    }
  }
  return ids;
}

/** Notes rows that the page before had, too: rows moved while they were read, or are there twice. */
export function noteRepeated(
  items: readonly unknown[],
  previousIds: ReadonlySet<string>,
  member: string,
  notes: ProblemNotes,
): void {
  items.forEach((item, index) => {
    const { TransactionId } = item as Row;
    if (TransactionId !== undefined && previousIds.has(TransactionId)) {
      notes.note(
        "row_repeated",
        `Data.${member}[${index}].TransactionId`,
        "The page before has a row with the same id; both are given.",
      );
    }
  });
}
