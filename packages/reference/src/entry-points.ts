import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What one import of a package gives. */
export interface EntryPoint {
  /** As it is imported: `@zopa-openbanking/aisp-types/strict`. */
  readonly name: string;
  /** The folder of the package: `packages/aisp-types`. */
  readonly folder: string;
  /** Its source, from the root of the repository. */
  readonly source: string;
}

/** Every import that the published packages offer, those that re-export others last. */
export function entryPointsOf(root: string): readonly EntryPoint[] {
  return globSync("packages/*/package.json", { cwd: root })
    .map((file) => ({ folder: file.replace(/\/package\.json$/, ""), manifest: manifestAt(join(root, file)) }))
    .filter(({ manifest }) => manifest.private !== true)
    .flatMap(({ folder, manifest }) =>
      Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) =>
        typeof target === "string" || target["@zopa-openbanking/source"] === undefined
          ? []
          : [
              {
                name: join(manifest.name, subpath),
                folder,
                source: join(folder, target["@zopa-openbanking/source"]),
              },
            ],
      ),
    )
    .sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

function manifestAt(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8"));
}

function rank({ name }: EntryPoint): number {
  return name.startsWith("@") ? 0 : 1;
}
