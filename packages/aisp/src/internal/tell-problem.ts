import { quietly } from "@zopa-openbanking/core";
import type { AispContext } from "../aisp-context.js";
import type { ReadProblem } from "../read-problem.js";

/** Tells the context's listener of what is wrong with the answer about a consent and was no reason to refuse it. */
export function tellProblem({ onProblem }: AispContext, problem: Omit<ReadProblem, "page">): void {
  quietly(() => onProblem?.(Object.freeze({ ...problem, page: 1 })));
}
