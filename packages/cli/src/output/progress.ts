import yoctoSpinner from "yocto-spinner";
import type { CliIo } from "../cli-io.js";

/** Shows on a terminal that something goes on. */
export interface Progress {
  readonly text: (text: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Starts one, on stderr. Shows nothing where nobody watches, and with `--json`. */
export function startProgress(io: CliIo, text: string, { json }: { readonly json: boolean }): Progress {
  if (io.stderr.isTTY !== true || json || io.environment["TERM"] === "dumb") {
    return { text: () => undefined, end: () => undefined };
  }
  // Ctrl-C is the program's own business.
  const spinner = yoctoSpinner({ text, stream: io.stderr, handleSignals: false }).start();
  return {
    text: (next: string) => {
      spinner.text = next;
    },
    end: () => {
      spinner.stop();
    },
  };
}

/** Runs something with a line of progress beside it. */
export async function withProgress<Value>(
  io: CliIo,
  text: string,
  options: { readonly json: boolean },
  work: () => Promise<Value>,
): Promise<Value> {
  const progress = startProgress(io, text, options);
  try {
    return await work();
  } finally {
    progress.end();
  }
}
