import { quietly } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";
import type { AispContext } from "../aisp-context.js";
import type { ReadProblem, ReadProblemCode } from "../read-problem.js";

/** Where on a walk one stands. */
export interface Place {
  readonly endpoint: AispEndpoint;
  /** The host that answered, for errors. */
  readonly host: string;
  /** Which page, from 1. */
  readonly page: number;
  readonly interactionId: string;
}

/** Collects the problems of one page, and tells each to the context's listener at once. */
export interface ProblemNotes {
  readonly problems: readonly ReadProblem[];
  note(code: ReadProblemCode, path: string, message: string): void;
}

export function noteProblems(
  { onProblem }: AispContext,
  { endpoint, page, interactionId }: Place,
): ProblemNotes {
  const problems: ReadProblem[] = [];
  return {
    problems,
    note: (code: ReadProblemCode, path: string, message: string): void => {
      const problem = Object.freeze({ code, endpoint, path, message, page, interactionId });
      problems.push(problem);
      quietly(() => onProblem?.(problem));
    },
  };
}
