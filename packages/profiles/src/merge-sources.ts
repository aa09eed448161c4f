import { leafPaths } from "./leaf-paths.js";
import { profileFault } from "./profile-fault.js";
import type { ProfileSource, ProfileSources } from "./profile-source.js";
import { sourceOf } from "./source-of.js";

const givenByCaller: ProfileSource = { document: "defineProfile", section: "given by the caller" };

/** The sources on either side, and the data they speak of. */
export interface SourcesToMerge {
  readonly base: ProfileSources;
  readonly changes: ProfileSources;
  readonly before: object;
  readonly after: object;
}

/**
 * Tells where every leaf of a merged profile comes from.
 *
 * A leaf that changed takes the caller's source, or the remark that the caller gave it. Without that, a source
 * of the base that stands nearer to the leaf would go on claiming it.
 *
 * @throws {TypeError} when a source of the changes names no field.
 */
export function mergeSources({ base, changes, before, after }: SourcesToMerge): ProfileSources {
  const known = new Map<string, unknown>(leafPaths(before));
  const leaves = leafPaths(after);
  const fields = new Set(leaves.flatMap(([path]: [string, unknown]): string[] => pathAndParents(path)));
  refuseUnknownFields(changes, fields);

  const kept = Object.entries(base).filter(([path]: [string, ProfileSource]): boolean => fields.has(path));
  const merged: ProfileSources = Object.fromEntries([...kept, ...Object.entries(changes)]);
  const named = leaves
    .filter(
      ([path, value]): boolean =>
        !sameLeaf(known.get(path), value) || sourceOf({ sources: merged }, path) === undefined,
    )
    .map(([path]): [string, ProfileSource] => [path, sourceOf({ sources: changes }, path) ?? givenByCaller]);
  return Object.fromEntries([...Object.entries(merged), ...named]);
}

function refuseUnknownFields(sources: ProfileSources, fields: ReadonlySet<string>): void {
  for (const path of Object.keys(sources)) {
    if (!fields.has(path)) {
      throw profileFault(
        `sources.${path}`,
        "names no field of the profile",
        "write the dotted path of a field",
      );
    }
  }
}

function pathAndParents(path: string): string[] {
  const names = path.split(".");
  return names.map((_: string, index: number): string => names.slice(0, index + 1).join("."));
}

function sameLeaf(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
