import { Readable, Writable } from "node:stream";
import type { TerminalInput, TerminalOutput } from "../cli-io.js";

/** A stream that keeps what is written to it. */
export interface KeptOutput {
  readonly stream: TerminalOutput;
  readonly text: () => string;
}

export function keptOutput({ columns, isTTY }: { columns?: number; isTTY?: boolean } = {}): KeptOutput {
  const parts: string[] = [];
  const stream = new Writable({
    write: (part: Buffer, _encoding, done) => {
      parts.push(part.toString("utf8"));
      done();
    },
  });
  // What a terminal can do beside writing: a screen that keeps everything has no use for it.
  const cursor = { cursorTo: () => true, clearLine: () => true, moveCursor: () => true };
  return {
    stream: Object.assign(stream, { columns, isTTY }, cursor) as TerminalOutput,
    text: () => parts.join(""),
  };
}

export function inputOf(text: string, { isTTY }: { isTTY?: boolean } = {}): TerminalInput {
  return Object.assign(Readable.from([Buffer.from(text)]), { isTTY }) as TerminalInput;
}
