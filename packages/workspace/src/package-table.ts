import { packagesIn } from "./repository.ts";

const plannedMark = "_(planned)_";

/** Where the package table of the README and the packages of the repository disagree. */
export function packageTableFindings(readme: string): readonly string[] {
  const rows = [...readme.matchAll(/^\| (?:\[)?`([^`]+)`/gm)];
  const present = new Set(packagesIn("packages").flatMap(({ name, isPrivate }) => (isPrivate ? [] : [name])));
  const listed = new Map(rows.map((row) => [row[1] ?? "", isPlanned(lineAt(readme, row.index))]));
  return [
    ...[...present]
      .filter((name) => !listed.has(name))
      .map((name) => `README.md: the package table has no row for ${name}.`),
    ...[...listed]
      .filter(([name, planned]) => present.has(name) === planned)
      .map(
        ([name, planned]) =>
          `README.md: ${name} is marked as ${planned ? "planned and is here" : "here and is not"}.`,
      ),
  ];
}

/** Shows a package in the table as one that is here: in its planned row, or in a row of its own at the end. */
export function withPackagePresent(
  readme: string,
  name: string,
  folder: string,
  description: string,
): string {
  const planned = `\`${name}\` ${plannedMark}`;
  const present = `[\`${name}\`](${folder})`;
  if (readme.includes(planned)) {
    return readme.replace(planned, present);
  }
  const [lastRow = ""] = readme.match(/^\| (?:\[)?`.*\n(?!\|)/m) ?? [];
  return readme.replace(lastRow, `${lastRow}| ${present} | ${description} | nothing | |\n`);
}

function lineAt(text: string, start: number): string {
  return text.slice(start).split("\n", 1)[0] ?? "";
}

function isPlanned(row: string): boolean {
  return row.includes(plannedMark);
}
