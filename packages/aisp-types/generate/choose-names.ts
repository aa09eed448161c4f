import type { Schema } from "./document.ts";
import { productTrees } from "./names.ts";

/** A structure, and every place where it was met. */
export interface Found {
  readonly paths: readonly string[];
  readonly schema: Schema;
}

/**
 * Gives each structure its name: from the table, or, inside the product trees, from where it stands.
 *
 * @throws {Error} when a structure has no name, two names, or the name of another one, and when a name is not needed.
 */
export function chooseNames(
  found: ReadonlyMap<string, Found>,
  table: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const names: Record<string, string> = {};
  const taken = new Set<string>();

  for (const [signature, { paths }] of found) {
    const listed = new Set(paths.flatMap((path) => table[path] ?? table[familyOf(path)] ?? []));
    const [first, ...others] = listed;
    if (others.length > 0) {
      throw new Error(`${paths[0]}: one structure has several names: ${[...listed].join(", ")}`);
    }
    if (first !== undefined) {
      names[signature] = take(taken, [first], paths);
    }
  }
  const met = new Set(
    [...found.values()].flatMap(({ paths }) => paths.flatMap((path) => [path, familyOf(path)])),
  );
  const stale = Object.keys(table).filter((path) => !met.has(path));
  if (stale.length > 0) {
    throw new Error(`The document has no ${stale.join(", ")}: correct generate/names.ts`);
  }
  for (const [signature, { paths }] of found) {
    names[signature] ??= take(taken, candidatesOf(paths), paths);
  }

  return names;
}

function familyOf(path: string): string {
  return path.replace(/_\d+$/, "");
}

function take(taken: Set<string>, candidates: readonly string[], paths: readonly string[]): string {
  const name = candidates.find((candidate) => !taken.has(candidate));
  if (name === undefined) {
    throw new Error(
      `No name is left for ${paths[0]}: add one to generate/names.ts (tried ${candidates.join(", ")})`,
    );
  }
  taken.add(name);
  return name;
}

/** From the shortest name to the longest: tree and member, then with the section, then with the parent too. */
function candidatesOf(paths: readonly string[]): readonly string[] {
  const official = paths.find((path) => /^OB_\w+$/.test(path));
  const places = (official === undefined ? paths : [official]).map(placeOf);
  const [first] = places;
  if (first === undefined) {
    return [];
  }
  const trees = new Set(places.map(({ tree }) => tree));
  const sections = new Set(places.map(({ section }) => section));
  const prefix = trees.size === 1 ? first.tree : "Product";
  const { section, parent, member } = first;
  const inSection = member.startsWith(section) ? member : section + member;
  return [
    ...(sections.size === 1 ? [] : [prefix + member]),
    prefix + inSection,
    prefix + section + parent + member,
  ];
}

interface Place {
  readonly tree: string;
  readonly section: string;
  readonly parent: string;
  readonly member: string;
}

function placeOf(path: string): Place {
  const shared = /^OB_(\w+?)1Code(_\d+)?$/.exec(path)?.[1];
  if (shared !== undefined) {
    return { tree: "OtherProduct", section: "", parent: "", member: shared };
  }
  const root = Object.keys(productTrees).find((candidate) => path.startsWith(`${candidate}.`));
  const tree = root === undefined ? undefined : productTrees[root];
  if (root === undefined || tree === undefined) {
    throw new Error(`${path} has no name: add one to generate/names.ts`);
  }
  const members = path
    .slice(root.length + 1)
    .replaceAll("[]", "")
    .split(".");
  return { tree, section: members[0] ?? "", parent: members.at(-2) ?? "", member: members.at(-1) ?? "" };
}
