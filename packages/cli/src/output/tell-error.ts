import { OpenBankingError } from "@zopa-openbanking/core";
import type { CliIo } from "../cli-io.js";
import { createColours } from "./colours.js";
import { isWrongArgument } from "./is-wrong-argument.js";
import { plainText } from "./plain-text.js";
import { writeText } from "./write-text.js";

/** How an error is to be told. */
export interface TellOptions {
  readonly json: boolean;
  readonly color?: boolean | undefined;
}

/** Tells an error: a line that says what is wrong and what to do, or the whole of it as JSON on stdout. */
export async function tellError(io: CliIo, problem: unknown, { json, color }: TellOptions): Promise<void> {
  if (json) {
    await writeText(io.stdout, `${JSON.stringify({ error: errorJson(problem) }, undefined, 2)}\n`, io.signal);
    return;
  }
  const { message, place, members } = partsOf(problem);
  const { bad, faint } = createColours(io.stderr, io.environment, color);
  const where = place === undefined ? "" : `${plainText(place)}: `;
  const ids = idsOf(members);
  io.stderr.write(`${bad("zopa-ob:")} ${where}${plainText(message)}\n${ids === "" ? "" : `${faint(ids)}\n`}`);
}

/** An error as a program gets it: message, code and ids. */
export function errorJson(problem: unknown): Readonly<Record<string, unknown>> {
  const { message, members } = partsOf(problem);
  return { message, ...members };
}

interface Parts {
  readonly message: string;
  readonly place?: string | undefined;
  readonly members: Readonly<Record<string, unknown>>;
}

function partsOf(problem: unknown): Parts {
  if (OpenBankingError.is(problem)) {
    const { name, code, ...members } = problem.toJSON();
    const { place } = problem as { readonly place?: unknown };
    return {
      message: problem.message,
      place: typeof place === "string" ? place : undefined,
      members: { code, name, ...members, place },
    };
  }
  if (isWrongArgument(problem)) {
    return { message: problem.message, members: { code: "argument_invalid", name: "TypeError" } };
  }
  // Nothing of a stranger's message is shown: nobody knows what stands in it.
  const name = problem instanceof Error ? problem.name : "unknown";
  return {
    message: `Something failed that should not: ${name}. Please report it, with the command that you ran.`,
    members: { code: "internal", name },
  };
}

// What the bank's support asks for first.
function idsOf({ interactionId, consentId, code }: Readonly<Record<string, unknown>>): string {
  const ids = { code, "interaction id": interactionId, consent: consentId };
  return Object.entries(ids)
    .filter(([, value]) => typeof value === "string")
    .map(([name, value]) => `  ${name}: ${plainText(String(value))}`)
    .join("\n");
}
