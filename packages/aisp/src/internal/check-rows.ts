import { ResponseFormatError } from "@zopa-openbanking/core";
import type { Row } from "./list-source.js";
import type { Place } from "./note-problem.js";

/** Refuses a page with a row of another account than the one that was asked for: it may be another customer's. */
export function checkRows(
  rows: readonly unknown[],
  member: string,
  accountId: string | undefined,
  { host, interactionId }: Place,
): void {
  if (accountId === undefined) {
    return;
  }
  const index = rows.findIndex((row) => {
    const { AccountId } = row as Row;
    return AccountId !== undefined && AccountId !== "" && AccountId !== accountId;
  });
  if (index !== -1) {
    throw new ResponseFormatError({
      reason: "mismatch",
      path: ["Data", member, index, "AccountId"],
      expected: "the account that was asked for",
      host,
      interactionId,
    });
  }
}
