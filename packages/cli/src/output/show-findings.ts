import { type Mark, mark } from "./marks.js";
import { plainText } from "./plain-text.js";
import type { Printer } from "./printer.js";
import { wrapped } from "./wrapped.js";

/** What is told of one finding. */
export interface ShownFinding {
  readonly severity: Mark;
  readonly sentence: string;
  readonly cure?: string | undefined;
}

/** Writes findings one below the other: a sign, the sentence, and the cure under it. */
export async function showFindings(print: Printer, findings: readonly ShownFinding[]): Promise<void> {
  const { colours, columns } = print;
  for (const { severity, sentence, cure } of findings) {
    await print.line(`${mark(colours, severity)} ${wrapped(plainText(sentence), columns, 2)}`);
    if (cure !== undefined) {
      await print.line(colours.faint(`  ${wrapped(plainText(cure), columns, 2)}`));
    }
  }
}
