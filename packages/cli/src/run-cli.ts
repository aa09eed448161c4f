import { type Command, CommanderError } from "commander";
import { buildProgram } from "./build-program.js";
import { CliError } from "./cli-error.js";
import type { CliIo } from "./cli-io.js";
import { sandbox, sandboxWords } from "./commands/sandbox.js";
import type { ExitCode } from "./exit-code.js";
import { exitCodeOf } from "./exit-code-of.js";
import { tellError } from "./output/tell-error.js";
import { writeText } from "./output/write-text.js";

/**
 * Runs one command of `zopa-ob`. It never rejects: what fails is told on stderr, or as JSON on stdout with `--json`.
 *
 * @param io - all of the outside world that a command touches.
 * @returns What the program ends with; see {@link ExitCode}.
 *
 * @example
 * ```ts
 * import { type CliIo, runCli } from "@zopa-openbanking/cli";
 *
 * declare const io: CliIo;
 *
 * const exitCode = await runCli({ ...io, argv: ["keys", "kid"] });
 * ```
 */
export async function runCli(io: CliIo): Promise<ExitCode> {
  const reader = watchReader(io);
  const watched: CliIo = { ...io, signal: AbortSignal.any([io.signal, reader.signal]) };
  try {
    const exitCode = await run(watched);
    // What was written may fail after the command is done.
    await writeText(io.stdout, "", reader.signal);
    return exitCode;
  } catch (problem) {
    return await endOf(watched, reader.signal.aborted ? (reader.signal.reason as Error) : problem);
  } finally {
    reader.stop();
  }
}

async function endOf(io: CliIo, problem: unknown): Promise<ExitCode> {
  const options = { json: wantsJson(io.argv), color: wantsColour(io.argv) };
  const { code } = problem as { readonly code?: unknown };
  // `zopa-ob transactions | head`: whoever reads has seen enough.
  if (code === "EPIPE") {
    return 0;
  }
  if (problem instanceof CliError && problem.code === "output_failed") {
    await tellError(io, problem, { ...options, json: false });
    return exitCodeOf(problem);
  }
  if (io.signal.aborted) {
    return 130;
  }
  await tellError(io, problem, options).catch(() => undefined);
  return exitCodeOf(problem);
}

async function run(io: CliIo): Promise<ExitCode> {
  const words = sandboxWords(io.argv);
  if (words !== undefined) {
    return await sandbox(io, words);
  }
  let exitCode: ExitCode = 0;
  const program = buildProgram(io, (code) => {
    exitCode = code;
  });
  eachCommand(program, (command) => {
    command.exitOverride().configureOutput({
      writeOut: (text: string) => void io.stdout.write(text),
      writeErr: (text: string) => void io.stderr.write(text),
      getOutHelpWidth: () => (io.stdout.isTTY === true ? (io.stdout.columns ?? 80) : 100),
      getErrHelpWidth: () => (io.stderr.isTTY === true ? (io.stderr.columns ?? 80) : 100),
      outputError: () => undefined, // told in one place
    });
  });
  try {
    await program.parseAsync([...io.argv], { from: "user" });
    return exitCode;
  } catch (problem) {
    if (problem instanceof CommanderError) {
      return ofUsage(problem);
    }
    throw problem;
  }
}

function ofUsage({ exitCode, code, message }: CommanderError): ExitCode {
  // Help and version end a command as well.
  if (exitCode === 0) {
    return 0;
  }
  // Without a command, the help itself was written.
  if (code === "commander.help") {
    return 2;
  }
  const [first = "", ...rest] = message.replace(/^error: /u, "").split("\n");
  const sentence = [`${first.replace(/\.$/u, "")}.`, ...rest].join(" ");
  throw new CliError(`${sentence} \`zopa-ob --help\` lists what there is.`, { code: "usage" });
}

// The command line may be the very thing that cannot be parsed.
function wantsJson(argv: readonly string[]): boolean {
  return argv.includes("--json");
}

function wantsColour(argv: readonly string[]): boolean | undefined {
  return argv.includes("--no-color") ? false : argv.includes("--color") ? true : undefined;
}

function watchReader({ stdout }: CliIo): { readonly signal: AbortSignal; readonly stop: () => void } {
  const failed = new AbortController();
  const onError = (problem: NodeJS.ErrnoException): void => {
    failed.abort(problem.code === "EPIPE" ? problem : unwritten(problem));
  };
  stdout.on("error", onError);
  return { signal: failed.signal, stop: () => void stdout.off("error", onError) };
}

function unwritten(cause: NodeJS.ErrnoException): CliError {
  return new CliError(
    `The result could not be written (${cause.code ?? "no reason was given"}): what is there of it is not all.`,
    { code: "output_failed", cause },
  );
}

function eachCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const child of command.commands) {
    eachCommand(child, visit);
  }
}
