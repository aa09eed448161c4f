import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the whole repository. */
export const root: string = resolve(import.meta.dirname, "../../..");

/** One package of the workspace, as its manifest describes it. */
export interface WorkspacePackage {
  readonly name: string;
  readonly description: string;
  readonly isPrivate: boolean;
  /** Below the root: `packages/core`. */
  readonly folder: string;
}

/** The packages below `packages/` or `examples/`, in the order of their names. */
export function packagesIn(parent: "packages" | "examples"): readonly WorkspacePackage[] {
  return readdirSync(join(root, parent))
    .sort()
    .map((name) => `${parent}/${name}`)
    .map((folder) => {
      const {
        name,
        description,
        private: isPrivate = false,
      } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      return { name, description, isPrivate, folder };
    });
}
