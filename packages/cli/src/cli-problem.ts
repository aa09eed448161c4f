import type { CliError } from "./cli-error.js";
import type { StoreError } from "./store/store-error.js";

/**
 * Every error of this package, so that `switch (problem.code)` narrows. A command may also end in those of the packages below;
 * `runCli` rejects with none of them, but tells them and returns an exit code.
 *
 * @example
 * ```ts
 * import type { CliProblem } from "@zopa-openbanking/cli";
 *
 * const isWorthAnotherTry = (problem: CliProblem): boolean => problem.code === "store_locked";
 * ```
 */
export type CliProblem = CliError | StoreError;
