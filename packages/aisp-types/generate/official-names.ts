/** Official names and ours. A numbered family gets its family's name, when all of its members have become one. */
export function findOfficialNames(
  named: readonly (readonly [string, readonly string[]])[],
): ReadonlyMap<string, string> {
  const families = new Map<string, Set<string>>();
  for (const [name, paths] of named) {
    for (const path of paths.filter(isOfficial)) {
      const family = path.replace(/_\d+$/, "");
      families.set(family, (families.get(family) ?? new Set()).add(name));
    }
  }
  return new Map(
    [...families].flatMap(([family, names]) => {
      const [only] = names;
      return names.size === 1 && only !== undefined && only !== family ? [[family, only] as const] : [];
    }),
  );
}

/** Whether a way leads to a schema of its own, not to an inline one. */
export function isOfficial(path: string): boolean {
  return /^\w+$/.test(path);
}
