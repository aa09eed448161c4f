import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ErrorAdvice, errorAdviceIn } from "./error-advice.ts";
import { type ErrorClass, errorClassesIn } from "./error-classes.ts";
import { toolCures } from "./tool-cures.ts";

/** A section for each error class, and what is missing for one to be complete. */
export interface ErrorTables {
  readonly markdown: string;
  /** The codes that nobody has explained, in sentences. */
  readonly findings: readonly string[];
}

/**
 * Writes a table of codes for each error class of these packages.
 *
 * What a code means stands beside it in the source, or in the table of its package's README; what to do about it stands in the
 * README.
 */
export function errorTables(root: string, folders: readonly string[]): ErrorTables {
  const findings: string[] = [];
  const sections = folders.flatMap((folder) => {
    const readme = join(root, folder, "README.md");
    const advice = existsSync(readme) ? errorAdviceIn(readFileSync(readme, "utf8")) : new Map();
    return errorClassesIn(root, folder).map((errorClass) => sectionOf(errorClass, advice, findings));
  });
  return { markdown: sections.join("\n\n"), findings };
}

function sectionOf(
  { name, folder, summary, codes }: ErrorClass,
  advice: ReadonlyMap<string, ErrorAdvice>,
  findings: string[],
): string {
  const rows = codes.map(({ code, comment }) => {
    const meaning = asSentence(comment || advice.get(code)?.meaning || "");
    const cure = asSentence(advice.get(code)?.cure || toolCures[code] || "");
    if (meaning === "" || cure === "") {
      const what = meaning === "" ? "what it means" : "what to do about it";
      findings.push(
        `${folder}: nothing says ${what}: \`${code}\` of ${name}. Say it in the table of the README's errors.`,
      );
    }
    return `| \`${code}\` | ${meaning} | ${cure} |`;
  });
  const title = `## ${name}\n\n${summary} From [\`${folder.replace("packages/", "")}\`](../${folder}).`;
  return [title, "", "| `code` | meaning | what to do |", "| --- | --- | --- |", ...rows].join("\n");
}

function asSentence(text: string): string {
  const first = text.slice(0, 1);
  return text === "" ? "" : `${first.toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;
}
