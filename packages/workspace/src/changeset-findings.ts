/** A public package, and what has become of it since the last commit that is on main. */
export interface PackageChange {
  readonly name: string;
  readonly version: string;
  /** What it says of the version that is on main; undefined for a package that is new. */
  readonly versionOnMain: string | undefined;
  /** Inside the package, what has changed: `src/index.ts`. */
  readonly changed: readonly string[];
}

/** A changeset: the packages that it names, and whether it is on main already. */
export interface Changeset {
  readonly names: readonly string[];
  readonly isOnMain: boolean;
}

const neverReleased = "0.0.0";

/** The packages whose users would not be told: changed without a changeset that names them. */
export function changesetFindings(
  packages: readonly PackageChange[],
  changesets: readonly Changeset[],
): readonly string[] {
  const pending = new Set(changesets.flatMap(({ names }) => names));
  const added = new Set(changesets.flatMap(({ names, isOnMain }) => (isOnMain ? [] : names)));
  const unknown = [...pending].filter((name) => packages.every((each) => each.name !== name));
  return [
    ...packages.flatMap(({ name, version, versionOnMain, changed }) => {
      if (version === neverReleased) {
        return pending.has(name)
          ? []
          : [`${name} was never released, and no changeset announces it. ${cure}`];
      }
      const isRelease = version !== versionOnMain;
      const visible = changed.filter(isVisible);
      return isRelease || visible.length === 0 || added.has(name)
        ? []
        : [`${name} has changed (${visible[0]}), and no new changeset names it. ${cure}`];
    }),
    ...unknown.map((name) => `A changeset names ${name}, which is no public package of this repository.`),
  ];
}

const cure =
  "Run `pnpm changeset` and say what users get; a change that they cannot see is named there with `none`.";

/** What users get. Of a manifest only what they get of it counts as changed. */
function isVisible(file: string): boolean {
  return (
    file === "package.json" || (/^src\/.+\.ts$/.test(file) && !/\.(?:test|test-d)\.ts$|__\w+__\//.test(file))
  );
}
