const pnpmOwn: ReadonlySet<string> = new Set([
  "install",
  "exec",
  "changeset",
  "add",
  "pack",
  "publish",
  "-v",
]);

/** The commands of this repository that a document names and that do not exist. */
export function unknownScripts(
  file: string,
  text: string,
  scripts: Readonly<Record<string, string>>,
): readonly string[] {
  return [...text.matchAll(/(?:^|`)(?:npm run|pnpm) ([a-z][a-z:-]*)/gm)]
    .map(([, name = ""]) => name)
    .filter((name) => !Object.hasOwn(scripts, name) && !pnpmOwn.has(name))
    .map((name) => `${file}: there is no script \`${name}\` in package.json.`);
}
