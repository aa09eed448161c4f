import { createInterface } from "node:readline/promises";
import { QuickstartError } from "../quickstart-error.ts";

/** Asks the person in front of it. */
export interface Terminal {
  readonly ask: (question: string) => Promise<string>;
}

/** Questions go to standard error, so that standard output stays what a program can read. */
export function createTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  interruption: AbortController,
): Terminal {
  return {
    ask: async (question) => {
      // Line by line, a terminal of macOS takes no more than 1,024 characters, and a callback has more.
      const lines = createInterface({ input, output, terminal: "isTTY" in input && input.isTTY === true });
      const ended = new Promise<never>((_, reject) => {
        lines.once("close", () =>
          reject(
            new QuickstartError(
              "The address that the customer came back to was not given. Run this in a terminal, and paste it when asked.",
              { code: "callback_missing" },
            ),
          ),
        );
      });
      // While it waits for a line it is the one who hears of Ctrl-C.
      lines.once("SIGINT", () => interruption.abort());
      try {
        return (
          await Promise.race([lines.question(question, { signal: interruption.signal }), ended])
        ).trim();
      } finally {
        lines.close();
      }
    },
  };
}
