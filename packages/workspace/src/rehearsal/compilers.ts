import { join } from "node:path";
import { root } from "../repository.ts";
import { mustRun, type RunOptions } from "../run-command.ts";

/** The compilers that users have: of two the last release of their line, and the one that this repository uses. */
export function compilersFrom(tools: string): readonly (readonly [string, string])[] {
  return [
    ["TypeScript 5.9", join(tools, "node_modules/typescript-5/bin/tsc")],
    ["TypeScript 6", join(tools, "node_modules/typescript-6/bin/tsc")],
    ["TypeScript 7", join(root, "node_modules/typescript/bin/tsc")],
  ];
}

/** Compiles the projects that pnpm installed, the declarations of everything that they import included. */
export async function compileProjects(folder: string, compiler: string, user: RunOptions): Promise<void> {
  await mustRun(`node "${compiler}" --project .`, folder, user);
}
