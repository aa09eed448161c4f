import type { Context } from "koa";
import type { BrokenRule } from "../requests/request-log.js";
import { noteBrokenRule } from "../requests/request-notes.js";
import { knownRefusals } from "./known-refusals.js";

/** The refusal of the request in hand, for whoever writes the answer. */
export interface RefusalState {
  refusal?: BrokenRule;
}

/** Finds out which rule a refused request broke, notes it for the log and keeps it for the answer. */
export function explainRefusal(context: Context, error: Error): BrokenRule | undefined {
  const rule = "brokenRule" in error ? (error.brokenRule as BrokenRule) : knownRule(error);
  if (rule !== undefined) {
    noteBrokenRule(context, rule);
    (context.state as RefusalState).refusal = rule;
  }
  return rule;
}

function knownRule(error: Error): BrokenRule | undefined {
  const { message, error_description, error_detail } = error as Error & Partial<Record<string, unknown>>;
  const said = [message, error_description, error_detail]
    .filter((part) => typeof part === "string")
    .join(" | ");
  return knownRefusals.find(({ says }) => says.test(said))?.brokenRule;
}

/**
 * The text of `error_description`: the sentence and its clause, in the characters that RFC 6749 §4.1.2.1 and §5.2
 * allow there.
 */
export function errorDescription({ explanation, clause }: BrokenRule): string {
  return `${explanation} (${clause})`
    .replaceAll("§", "section ")
    .replaceAll(/["`]/g, "'")
    .replaceAll(/[^\x20-\x7e]|\\/g, "?");
}
