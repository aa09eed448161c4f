import { once } from "node:events";
import type { TerminalOutput } from "../cli-io.js";

/** Writes, and waits while the reader is slower than we are. A reader that has gone is not waited for. */
export async function writeText(stream: TerminalOutput, text: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (!stream.write(text) && !stream.destroyed) {
    await once(stream, "drain", { signal });
  }
}
