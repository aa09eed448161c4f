import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

/** What a command left behind. */
export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error, as they came, without colours. */
  readonly output: string;
}

/** Runs a command to its end, whatever its exit code. */
export function runCommand(command: string, folder: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" };
    const child = spawn(command, { cwd: folder, shell: true, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (data: Buffer): void => {
      output += data.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}
