import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder that is gone when the work is done, and the signal that ends the work early. */
export interface Scratch {
  readonly folder: string;
  readonly signal: AbortSignal;
  /** A folder inside, made when it is not there. */
  at(...path: readonly string[]): string;
}

/** Works in a temporary folder. Ctrl-C and a polite kill end what runs, and the folder goes whatever happens. */
export async function inScratch(name: string, work: (scratch: Scratch) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort(new Error("Interrupted."));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt).on("SIGHUP", interrupt).on("exit", remove);
  const at = (...path: readonly string[]): string => {
    const inside = join(folder, ...path);
    mkdirSync(inside, { recursive: true });
    return inside;
  };
  await work({ folder, signal: interrupted.signal, at });
}
