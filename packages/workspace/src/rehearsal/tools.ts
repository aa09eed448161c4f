import { cpSync } from "node:fs";
import { join } from "node:path";
import { root } from "../repository.ts";
import { mustRun } from "../run-command.ts";
import type { Scratch } from "./scratch.ts";

const lockedIn = "packages/workspace/registry";

/** Installs what only the rehearsal needs, as its own lockfile has it: the registry, and the compilers of users. */
export async function installTools(scratch: Scratch): Promise<string> {
  const folder = scratch.at("tools");
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"]) {
    cpSync(join(root, lockedIn, file), join(folder, file));
  }
  await mustRun("pnpm install --frozen-lockfile --prefer-offline", folder, { signal: scratch.signal });
  return folder;
}
