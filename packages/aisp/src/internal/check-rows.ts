import { ResponseFormatError } from "@zopa-openbanking/core";
import type { PathParameters } from "./bank-call.js";
import type { Row } from "./list-source.js";
import type { Place } from "./note-problem.js";

/** Refuses a page with a row of another account or statement than was asked for: it may be another customer's. */
export function checkRows(
  rows: readonly unknown[],
  member: string,
  { AccountId, StatementId }: PathParameters,
  { host, interactionId }: Place,
): void {
  const refuse = (index: number, name: keyof Row, expected: string): void => {
    if (index !== -1) {
      const path = ["Data", member, index, name];
      throw new ResponseFormatError({ reason: "mismatch", path, expected, host, interactionId });
    }
  };
  refuse(otherThan(AccountId, rows, "AccountId"), "AccountId", "the account that was asked for");
  refuse(otherThan(StatementId, rows, "StatementId"), "StatementId", "the statement that was asked for");
}

function otherThan(asked: string | undefined, rows: readonly unknown[], name: keyof Row): number {
  return asked === undefined
    ? -1
    : rows.findIndex((row) => {
        const given = (row as Row)[name];
        return given !== undefined && given !== "" && given !== asked;
      });
}
