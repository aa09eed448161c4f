import { CliError } from "../cli-error.js";
import type { ListFormat } from "./listing.js";

/** The flags that choose a form. */
export interface FormatFlags {
  readonly csv?: boolean;
  readonly ndjson?: boolean;
}

/** The form that is asked for: the table for people when none is. */
export function listFormat({ csv = false, ndjson = false }: FormatFlags, json: boolean): ListFormat {
  const given = { csv, ndjson, json };
  const asked = (["csv", "ndjson", "json"] as const).filter((format) => given[format]);
  if (asked.length > 1) {
    throw new CliError(`Choose one of ${asked.map((format) => `--${format}`).join(" and ")}.`, {
      code: "usage",
    });
  }
  return asked[0] ?? "table";
}
