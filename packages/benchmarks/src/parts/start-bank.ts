import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Certificates } from "./make-certificates.ts";

export interface BankOptions extends Pick<Certificates, "ca" | "server"> {
  /** How long it takes for each answer. */
  readonly delayMs: number;
}

export type BankMessage = "count";

/** Connections that were made since it began. */
interface Handshakes {
  readonly handshakes: number;
  readonly resumed: number;
}

/** A bank that does nothing but answer. */
export interface Bank {
  readonly origin: string;
  readonly countHandshakes: () => Promise<Handshakes>;
  readonly stop: () => void;
}

export async function startBank({ ca, server }: Certificates, delayMs = 0): Promise<Bank> {
  const child = fork(join(import.meta.dirname, "bank-process.ts"), { execArgv: [] });
  child.send({ ca, server, delayMs } satisfies BankOptions);
  const { port } = await answerOf<{ port: number }>(child);
  return {
    origin: `https://127.0.0.1:${port}`,
    countHandshakes: (): Promise<Handshakes> => {
      child.send("count" satisfies BankMessage);
      return answerOf(child);
    },
    stop: () => void child.kill(),
  };
}

async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
  const [message] = await once(child, "message");
  return message as Answer;
}
