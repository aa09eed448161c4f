/** The part of a changelog that is about one version, without its heading. */
export function notesOf(changelog: string, version: string): string {
  const [, ...sections] = changelog.split(/^## /m);
  const section = sections.find((each) => each.split("\n", 1)[0]?.trim() === version) ?? "";
  return section.slice(section.indexOf("\n") + 1).trim();
}
