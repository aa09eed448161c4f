export { CliError, type CliErrorCode, type CliErrorOptions } from "./cli-error.js";
export type { CliIo, SandboxRun, TerminalInput, TerminalOutput } from "./cli-io.js";
export type { CliProblem } from "./cli-problem.js";
export type { ConfigurationFile } from "./configuration/configuration-schema.js";
export type { ExitCode } from "./exit-code.js";
export { runCli } from "./run-cli.js";
export { StoreError, type StoreErrorCode, type StoreErrorOptions } from "./store/store-error.js";
