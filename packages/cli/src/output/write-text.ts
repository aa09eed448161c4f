import type { TerminalOutput } from "../cli-io.js";

/**
 * Writes, and waits until the text is taken: while the reader is slower than we are, and for the failure that comes late. A
 * failure ends the wait by the signal.
 */
export async function writeText(stream: TerminalOutput, text: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = (): void => reject(signal.reason as Error);
  signal.addEventListener("abort", stop, { once: true });
  try {
    stream.write(text, (problem) =>
      problem === null || problem === undefined ? resolve() : reject(problem),
    );
    await promise;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
