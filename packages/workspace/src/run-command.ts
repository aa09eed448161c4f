import { type ChildProcess, spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error, as they came, without colours. */
  readonly output: string;
}

export interface RunOptions {
  /** Instead of the environment of this process. */
  readonly env?: NodeJS.ProcessEnv;
  /** Ends the command, with all that it started. */
  readonly signal?: AbortSignal;
}

/** Runs a command to its end, whatever its exit code. */
export function runCommand(command: string, folder: string, options: RunOptions = {}): Promise<Outcome> {
  const { env = process.env, signal } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn(command, {
      cwd: folder,
      shell: true,
      env: { ...env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      detached: signal !== undefined, // a group of its own, so that it can be ended as a whole
    });
    const end = (): void => endGroup(child);
    signal?.addEventListener("abort", end, { once: true });
    let output = "";
    const keep = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => {
      signal?.removeEventListener("abort", end);
      resolve({ code, output: stripVTControlCharacters(output) });
    });
  });
}

/** Runs a command that has to succeed, and gives what it printed. */
export async function mustRun(command: string, folder: string, options: RunOptions = {}): Promise<string> {
  const { code, output } = await runCommand(command, folder, options);
  options.signal?.throwIfAborted();
  if (code !== 0) {
    throw new Error(`\`${command}\` failed in ${folder}:\n${output}`);
  }
  return output;
}

function endGroup({ pid }: ChildProcess): void {
  try {
    process.kill(-(pid ?? Number.NaN), "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}
