/** 1: it could not be done. 2: it was asked for in the wrong way. */
export type FailureExitCode = 1 | 2;

/** Ends a command. The message is one line: what is wrong and what to do. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: FailureExitCode;

  constructor(
    message: string,
    { exitCode = 1, cause }: { exitCode?: FailureExitCode; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
  }
}
