import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** What importing something took. */
export interface ImportCost {
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly heapMB: number;
  readonly residentMB: number;
}

const run = promisify(execFile);

/** Imports a package in a new process. */
export async function importInChild(specifier: string): Promise<ImportCost> {
  const script = join(import.meta.dirname, "import-process.ts");
  const { stdout } = await run(process.execPath, ["--expose-gc", script, specifier]);
  return JSON.parse(stdout) as ImportCost;
}
