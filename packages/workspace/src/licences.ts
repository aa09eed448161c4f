/** What is read of a bill of materials in the CycloneDX format. */
export interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components?: readonly Component[];
}

interface Component {
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly Licence[];
}

/** The format has three ways to say it. */
interface Licence {
  readonly license?: { readonly id?: string; readonly name?: string };
  readonly expression?: string;
}

/** A package of somebody else that comes with ours. */
export interface Part {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The packages of ours that bring it. */
  readonly usedBy: readonly string[];
}

/** Those that allow use in closed programs and ask for no more than to be named. */
const permissive = new Set([
  ...[
    "0BSD",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
  ],
  ...["Python-2.0", "Unlicense", "Zlib"],
]);

/** Everything that is not ours in these bills, each once, by name. */
export function partsOf(bills: readonly Bill[]): readonly Part[] {
  const ours = new Set(bills.map(({ metadata }) => nameOf(metadata.component)));
  const uses = bills.flatMap(({ metadata, components = [] }) =>
    components
      .filter((component) => !ours.has(nameOf(component)))
      .map((component) => ({ component, usedBy: nameOf(metadata.component) })),
  );
  const byVersion = Map.groupBy(uses, ({ component }) => `${nameOf(component)}@${component.version}`);
  return [...byVersion.values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]))
    .map(([{ component, usedBy }, ...others]) => ({
      name: nameOf(component),
      version: component.version,
      licence: licenceOf(component),
      usedBy: [usedBy, ...others.map((other) => other.usedBy)],
    }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The parts whose licence somebody has to look at. */
export function licenceFindings(parts: readonly Part[]): readonly string[] {
  return parts
    .filter(
      ({ licence }) => !licence.split(" OR ").some((one) => permissive.has(one.replaceAll(/[()]/g, ""))),
    )
    .map(
      ({ name, version, licence, usedBy }) =>
        `${name}@${version}, which ${usedBy.join(", ")} brings to users, is licensed ${licence}: ` +
        "do without it, or add the licence to those that are allowed.",
    );
}

/** The parts as a table, for people. */
export function licenceTable(parts: readonly Part[]): string {
  const rows = parts.map(
    ({ name, version, licence, usedBy }) => `| ${name} | ${version} | ${licence} | ${usedBy.join(", ")} |`,
  );
  return ["| package | version | licence | comes with |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
}

function nameOf({ group, name }: Component): string {
  return group === undefined ? name : `${group}/${name}`;
}

function licenceOf({ licenses = [] }: Component): string {
  const said = licenses.map(
    ({ license, expression }) => expression ?? license?.id ?? license?.name ?? "unknown",
  );
  return said.length === 0 ? "unknown" : said.join(" AND ");
}
