import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";

/** Every failure that is the command line's own. */
export type CliErrorCode =
  /** The command was asked for in the wrong way. */
  | "usage"
  /** A question would have to be asked, and nobody is there to answer. */
  | "input_needed"
  /** There is no configuration file where one was named, or none at all. */
  | "configuration_missing"
  /** The configuration file cannot be read, or is neither JSON nor a module. */
  | "configuration_unreadable"
  /** A member, variable or flag is unknown, missing or not what it must be. */
  | "configuration_invalid"
  /** There is a configuration file already, and it is not replaced. */
  | "configuration_exists"
  /** A file that the configuration or a flag names cannot be read. */
  | "file_unreadable"
  /** A file is there already, and it is not replaced. */
  | "file_exists"
  /** What is to be decoded is nothing that this command knows. */
  | "not_decodable"
  /** No grant of that consent is kept. */
  | "grant_not_found"
  /** Several grants are kept, and none was named. */
  | "grant_ambiguous"
  /** The answer is not about an authorisation that was begun here. */
  | "pending_not_found"
  /** The local address cannot be listened on. */
  | "listen_failed"
  /** The sandbox's program cannot be started, or none is running. */
  | "sandbox_unavailable"
  /** The result could not be written: a full disk behind a `>`. */
  | "output_failed"
  /** Ctrl-C. */
  | "interrupted";

const hiddenDashes = "\u2010\u2010";

/** What a {@link CliError} is made with, besides its message. */
export interface CliErrorOptions extends OpenBankingErrorOptions {
  readonly code: CliErrorCode;
  /** The file, variable or flag that it is about: shown before the message, as it is. Never a value. */
  readonly place?: string | undefined;
}

/**
 * A failure of the command line itself; the failures of the packages below come through as they are.
 *
 * `place` is a path, or the name of a variable or flag, as the user wrote it; the message is redacted like that of every error.
 *
 * @example
 * ```ts
 * import { CliError } from "@zopa-openbanking/cli";
 *
 * throw new CliError("There is no such file. Look at --config.", {
 *   code: "configuration_missing",
 *   place: "/etc/zopa-ob.config.json",
 * });
 * ```
 */
export class CliError extends OpenBankingError {
  readonly code: CliErrorCode;
  readonly place: string | undefined;

  constructor(message: string, options: CliErrorOptions) {
    // The name of a long flag would be taken for a secret: its dashes are hidden from that, and nothing else is.
    super(message.replaceAll(/(?<![\w-])--(?=[a-z])/g, hiddenDashes), options);
    this.message = this.message.replaceAll(hiddenDashes, "--");
    this.code = options.code;
    this.place = options.place;
  }

  override get name(): "CliError" {
    return "CliError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), place: this.place };
  }
}
