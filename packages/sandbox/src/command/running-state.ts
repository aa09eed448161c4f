import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { privateFolder } from "../private-files/private-folder.js";
import { readPrivateFile } from "../private-files/read-private-file.js";
import { writePrivateFile } from "../private-files/write-private-file.js";
import { isControlAddress } from "./control-address.js";

/** What a running sandbox leaves for later commands, in a file that only its user can read. */
export interface RunningState {
  readonly processId: number;
  /** The origin of its controls. */
  readonly control: string;
  /** Opens what is secret in the controls. */
  readonly token: string;
}

/** A state and where it was found. */
export interface FoundState extends RunningState {
  readonly file: string;
  /** Where `env` puts the PEM files. Goes with the file. */
  readonly folder: string;
}

/**
 * Writes the state into the first folder that can be had.
 *
 * @returns `undefined` when there is none: later commands need `--control` then.
 */
export async function writeState(
  folders: readonly string[],
  state: RunningState,
): Promise<FoundState | undefined> {
  for (const folder of folders) {
    if (await privateFolder(folder)) {
      const found = { ...state, ...pathsOf(folder, state) };
      await writePrivateFile(found.file, JSON.stringify(state));
      return found;
    }
  }
  return undefined;
}

/** Every state that was left, also by a sandbox that is gone. */
export async function readStates(folders: readonly string[]): Promise<readonly FoundState[]> {
  const each = await Promise.all(folders.map(statesIn));
  return each.flat();
}

/** Removes a state and the PEM files that belong to it. */
export async function removeState({ file, folder }: Pick<FoundState, "file" | "folder">): Promise<void> {
  await rm(file, { force: true });
  await rm(folder, { force: true, recursive: true });
}

async function statesIn(folder: string): Promise<readonly FoundState[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /^sandbox-\d+\.json$/u.test(name));
  const states = await Promise.all(
    files.map(async (name) => {
      const state = readState(await readPrivateFile(join(folder, name)));
      const paths = state === undefined ? undefined : pathsOf(folder, state);
      return state !== undefined && paths?.file === join(folder, name) ? [{ ...state, ...paths }] : [];
    }),
  );
  return states.flat();
}

// One port has one sandbox, and with a fixed port the paths in an .env stay the same.
function pathsOf(
  folder: string,
  { control }: RunningState,
): { readonly file: string; readonly folder: string } {
  const name = `sandbox-${new URL(control).port}`;
  return { file: join(folder, `${name}.json`), folder: join(folder, name) };
}

function readState(text: string | undefined): RunningState | undefined {
  try {
    const value = JSON.parse(text ?? "") as Partial<Record<keyof RunningState, unknown>> | null;
    const { processId, control, token } = value ?? {};
    const right =
      Number.isSafeInteger(processId) &&
      Number(processId) > 0 &&
      typeof control === "string" &&
      isControlAddress(control) &&
      typeof token === "string";
    return right ? { processId: Number(processId), control, token } : undefined;
  } catch {
    return undefined;
  }
}
