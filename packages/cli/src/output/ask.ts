import { isCancel, select, text } from "@clack/prompts";
import { CliError } from "../cli-error.js";
import type { CliIo } from "../cli-io.js";

/** Asks a person. */
export interface Ask {
  /**
   * Makes sure, before anything is begun, that the question can be asked.
   *
   * @throws {CliError} `input_needed` when it cannot.
   */
  readonly ready: (question: Question) => void;
  readonly text: (question: Question) => Promise<string>;
  readonly choice: <Name extends string>(question: Question, choices: readonly Name[]) => Promise<Name>;
}

/** One question. */
export interface Question {
  readonly message: string;
  /** Shown as an example. */
  readonly example?: string | undefined;
  /** Says what to do where nobody can be asked: the flag or member that answers. */
  readonly instead: string;
  /** What is wrong with an answer, if anything. */
  readonly check?: ((answer: string) => string | undefined) | undefined;
}

/** Makes what asks. It refuses where there is no terminal to ask on, and with `--no-input`. */
export function createAsk(io: CliIo, { input }: { readonly input?: boolean | undefined }): Ask {
  const streams = { input: io.stdin, output: io.stderr, signal: io.signal };
  const ready = ({ message, instead }: Question): void => {
    if (input === false || io.stdin.isTTY !== true || io.stderr.isTTY !== true) {
      throw new CliError(
        `"${message}" cannot be asked here, for there is no terminal or --no-input was given. ${instead}`,
        { code: "input_needed" },
      );
    }
  };
  return {
    ready,
    text: async (question: Question): Promise<string> => {
      ready(question);
      const { message, example = "", check } = question;
      const validate = (answer: string | undefined): string | undefined =>
        answer === undefined || answer.trim() === "" ? "An answer is needed." : check?.(answer.trim());
      const answer = await text({ ...streams, message, placeholder: example, validate });
      return isCancel(answer) ? stopped() : answer.trim();
    },
    choice: async <Name extends string>(question: Question, choices: readonly Name[]): Promise<Name> => {
      ready(question);
      // Written out: the type of an option depends on whether its value is a text, which is not known of a parameter.
      const options = choices.map((value) => ({ value: value as string, label: value }));
      const answer = await select({ ...streams, message: question.message, options });
      return isCancel(answer) ? stopped() : (answer as Name);
    },
  };
}

function stopped(): never {
  throw new CliError("Stopped. Nothing was changed.", { code: "interrupted" });
}
