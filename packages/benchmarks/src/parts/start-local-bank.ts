import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Sandbox } from "@zopa-openbanking/sandbox";

/** What a client has to know of the sandbox. */
export interface SandboxFacts extends Pick<Sandbox, "issuer" | "profile" | "tpp"> {
  /** How long it took to start, without the process. */
  readonly startedMs: number;
}

export interface SandboxCommand {
  readonly command: "open" | "memory";
  readonly link?: string | undefined;
  readonly user?: string | undefined;
}

export interface SandboxAnswer {
  readonly callback?: string;
  readonly heapMB?: number;
  readonly residentMB?: number;
  readonly failure?: string;
}

/** A sandbox in a process of its own. */
export interface LocalBank extends SandboxFacts {
  /** The customer opens the link and agrees. Gives the address that they come back to. */
  readonly approve: (link: string, user?: string) => Promise<string>;
  readonly memory: () => Promise<{ readonly heapMB: number; readonly residentMB: number }>;
  readonly stop: () => void;
}

export async function startLocalBank(
  options: { readonly rows?: number; readonly cacheFolder?: string } = {},
): Promise<LocalBank> {
  const child = fork(join(import.meta.dirname, "sandbox-process.ts"), { execArgv: ["--expose-gc"] });
  child.setMaxListeners(0);
  child.send(options);
  const [facts] = (await once(child, "message")) as [SandboxFacts];
  let last = 0;
  const ask = (command: SandboxCommand): Promise<SandboxAnswer> => {
    last += 1;
    const id = last;
    child.send({ id, ...command });
    return new Promise((resolve, reject) => {
      const hear = (answer: SandboxAnswer & { readonly id: number }): void => {
        if (answer.id === id) {
          child.off("message", hear as never);
          if (answer.failure === undefined) {
            resolve(answer);
          } else {
            reject(new Error(answer.failure));
          }
        }
      };
      child.on("message", hear as never);
    });
  };
  return {
    ...facts,
    approve: async (link: string, user?: string): Promise<string> =>
      (await ask({ command: "open", link, user })).callback ?? "",
    memory: async (): Promise<{ readonly heapMB: number; readonly residentMB: number }> => {
      const { heapMB = Number.NaN, residentMB = Number.NaN } = await ask({ command: "memory" });
      return { heapMB, residentMB };
    },
    stop: () => void child.kill(),
  };
}
