/** The size of each package's own code in bytes, by the name of the package. */
export type PackageSizes = ReadonlyMap<string, number>;

const row = /^(\| (?:\[)?`([^`]+)`.*\|)([^|\n]*)\|$/gm;

/** Writes the sizes into the last column of the package table. */
export function withSizes(readme: string, sizes: PackageSizes): string {
  return readme.replace(row, (line, before: string, name: string) => {
    const size = sizes.get(name);
    return size === undefined ? line : `${before} ${inKilobytes(size)} |`;
  });
}

/** The packages whose size is not what the table says, by more than a tenth: a table that moves with every commit helps nobody. */
export function sizeFindings(readme: string, sizes: PackageSizes): readonly string[] {
  return [...readme.matchAll(row)].flatMap(([, , name = "", cell = ""]) => {
    const size = sizes.get(name);
    const said = Number.parseFloat(cell) * 1000;
    return size === undefined || Math.abs(said - size) <= size / 10
      ? []
      : [`README.md: ${name} has ${inKilobytes(size)}, not ${cell.trim()}: run \`pnpm show-sizes\`.`];
  });
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
