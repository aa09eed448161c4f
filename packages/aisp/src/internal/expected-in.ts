import type { SchemaIssue } from "./list-source.js";

/** What a schema's finding wants, in words and without the value that was there. */
export function expectedIn({ message }: Pick<SchemaIssue, "message">): string {
  return message
    .replace(/^Invalid input: expected /, "")
    .replace(/, received undefined$/, ", and it is missing")
    .replace(/, received null$/, ", and it is null");
}
