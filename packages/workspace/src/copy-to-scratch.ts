import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { commitAll, copyRepository } from "./copy-repository.ts";
import { runCommand } from "./run-command.ts";

/** A copy of the repository that may be spoilt and mended. */
export interface Copy {
  readonly folder: string;
  /** Changes a file, or makes it: the change is given what stands there, or undefined. */
  edit(file: string, change: (text: string | undefined) => string): void;
  /** Takes every edit back. */
  restore(): void;
  remove(): void;
}

/**
 * Copies what git tracks, and what it would, to a temporary folder and installs there; with one package more, straight
 * from the template, as a neighbour of `profiles` in the same layer.
 */
export async function copyToScratch(): Promise<Copy> {
  const folder = mkdtempSync(join(tmpdir(), "prove-checks-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  copyRepository(folder);
  for (const command of ["pnpm install --frozen-lockfile --prefer-offline", addNeighbour]) {
    const { code, output } = await runCommand(command, folder);
    if (code !== 0) {
      remove();
      throw new Error(`The copy could not be made: \`${command}\` failed:\n${output}`);
    }
  }
  const copy = { folder, remove, ...editing(folder) };
  copy.edit(`packages/${neighbour}/package.json`, asReleased);
  commitAll(folder, "A neighbour");
  return { ...copy, ...editing(folder) };
}

export const neighbour = "a-neighbour";

const addNeighbour = `pnpm new-package ${neighbour} --layer protocol --description "A neighbour, to be imported by mistake."`;

/** What was never released is announced by its first changeset: the neighbour was, and each change of it needs its own. */
function asReleased(manifest = ""): string {
  return manifest.replace('"version": "0.0.0"', '"version": "0.1.0"');
}

function editing(folder: string): Pick<Copy, "edit" | "restore"> {
  const originals = new Map<string, string | undefined>();
  return {
    edit: (file, change) => {
      const path = join(folder, file);
      const before = readIfThere(path);
      originals.set(path, originals.has(path) ? originals.get(path) : before);
      write(path, change(before));
    },
    restore: () => {
      for (const [path, text] of originals) {
        if (text === undefined) {
          rmSync(path);
        } else {
          writeFileSync(path, text);
        }
      }
      originals.clear();
    },
  };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
