import { ResponseFormatError } from "@zopa-openbanking/core";
import { expectedIn } from "./expected-in.js";
import { isRecord } from "./is-record.js";
import type { Envelope, Schema, SchemaIssue } from "./list-source.js";
import type { Place, ProblemNotes } from "./note-problem.js";

/**
 * Validates an answer. What is wrong with `Links` and `Meta` is noted and the member left out: no row is worse for it. What is
 * wrong with `Data` ends the reading, but for rows where those may be left out.
 */
export function parseEnvelope<Data extends object>(
  body: unknown,
  schema: Schema<Envelope<Data>>,
  list: { readonly member: string; readonly unreadableRows: "refuse" | "report" },
  place: Place,
  notes: ProblemNotes,
): Envelope<Data> {
  const whole = schema.safeParse(body);
  if (whole.success) {
    return whole.data;
  }
  const { issues } = whole.error;
  const besideData = issues.filter(isBesideData);
  const inRows =
    list.unreadableRows === "report" ? issues.filter((issue) => isInRow(issue, list.member)) : [];
  const fatal = issues.find((issue) => !besideData.includes(issue) && !inRows.includes(issue));
  if (fatal !== undefined || !isRecord(body)) {
    throw mismatch(fatal ?? issues[0], place);
  }
  noteBesideData(body, besideData, notes);
  noteRows(inRows, notes);
  const parsed = schema.safeParse(withoutUnreadable(body, list.member, besideData, inRows));
  if (!parsed.success) {
    throw mismatch(parsed.error.issues[0], place);
  }
  return parsed.data;
}

function isBesideData({ path: [first] }: SchemaIssue): boolean {
  return first === "Links" || first === "Meta";
}

function isInRow({ path: [first, second, third] }: SchemaIssue, member: string): boolean {
  return first === "Data" && second === member && typeof third === "number";
}

function noteBesideData(
  body: Record<string, unknown>,
  issues: readonly SchemaIssue[],
  notes: ProblemNotes,
): void {
  for (const { path, message } of issues) {
    if (path[0] === "Links") {
      const isNull = path[1] === "Next" && isRecord(body["Links"]) && body["Links"]["Next"] === null;
      // A next page that is null is told by whoever looks for the next page.
      if (!isNull) {
        notes.note(
          "links_unreadable",
          pathOf(path),
          `Expected ${expectedIn({ message })}; what can be read of the links is used.`,
        );
      }
    } else {
      notes.note("meta_unreadable", pathOf(path), `Expected ${expectedIn({ message })}; Meta was left out.`);
    }
  }
}

function noteRows(issues: readonly SchemaIssue[], notes: ProblemNotes): void {
  for (const { path, message } of issues) {
    notes.note("row_unreadable", pathOf(path), `Expected ${expectedIn({ message })}; the row was left out.`);
  }
}

function withoutUnreadable(
  body: Record<string, unknown>,
  member: string,
  besideData: readonly SchemaIssue[],
  inRows: readonly SchemaIssue[],
): unknown {
  const copy = { ...body };
  for (const { path } of besideData) {
    delete copy[String(path[0])];
  }
  const { Data } = copy;
  if (inRows.length === 0 || !isRecord(Data) || !Array.isArray(Data[member])) {
    return copy;
  }
  const unreadable = new Set(inRows.map(({ path }) => path[2]));
  const rows = Data[member].filter((_row, index) => !unreadable.has(index));
  return { ...copy, Data: { ...Data, [member]: rows } };
}

/** The error of a schema's finding: its path with nothing of the bank's making in it, its words without the value. */
function mismatch(
  issue: SchemaIssue | undefined,
  { host, interactionId }: Omit<Place, "page" | "endpoint">,
): ResponseFormatError {
  return new ResponseFormatError({
    reason: "mismatch",
    path: issue?.path,
    expected: issue === undefined ? undefined : expectedIn(issue),
    host,
    interactionId,
  });
}

/** A key may be of the bank's making: the error shows only what reads like the name of a member. */
function pathOf(path: readonly PropertyKey[]): string {
  return new ResponseFormatError({ reason: "mismatch", path }).path;
}
