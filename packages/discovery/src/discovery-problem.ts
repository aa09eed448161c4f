import type { CoreError } from "@zopa-openbanking/core";
import type { DiscoveryError } from "./discovery-error.js";

/**
 * Every error that a call of this package can end in, so that `switch (problem.code)` narrows and the compiler names what
 * is missing.
 *
 * @example
 * ```ts
 * import type { DiscoveryProblem } from "@zopa-openbanking/discovery";
 *
 * function isOfTheBank(problem: DiscoveryProblem): boolean {
 *   return problem.code === "issuer_mismatch" || problem.code === "metadata_invalid";
 * }
 * ```
 */
export type DiscoveryProblem = CoreError | DiscoveryError;
