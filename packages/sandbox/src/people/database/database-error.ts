import { SandboxError } from "../../sandbox-error.js";

const busy = 5;
const locked = 6;
const readOnly = 8;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const notADatabase = 26;

/** Says why a database cannot be a bank's, and what to do. */
export function databaseError(name: string, cause: unknown): SandboxError {
  // The lower eight bits are the kind of failure; the rest is SQLite's detail.
  const kind = Number((cause as { errcode?: unknown } | null)?.errcode) & 0xff;
  if (kind === notADatabase || kind === corrupt) {
    return new SandboxError(
      `The file ${name} is no SQLite database, or is damaged, and is left as it is. Name another file, or a new one.`,
      { code: "database_not_ours", cause },
    );
  }
  return new SandboxError(`The database ${name} ${reason(kind, cause)}`, {
    code: "database_unusable",
    cause,
  });
}

function reason(kind: number, cause: unknown): string {
  switch (kind) {
    case busy:
    case locked:
      return "is in use: another sandbox, or another program, has it open. Stop that one, or copy the file and open the copy.";
    case readOnly:
      return "may not be written. Make file and folder writable, or copy the file and open the copy.";
    case cannotOpen:
      return "cannot be opened. See that its folder exists and that you may write there.";
    case full:
      return "has no room left on its disk.";
    default:
      return `cannot be used: ${cause instanceof Error ? cause.message : "SQLite does not say why"}.`;
  }
}
