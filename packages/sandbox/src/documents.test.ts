import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { refusals } from "./authorization/__fixtures__/refusals.js";
import { faultCatalogue } from "./faults/catalogue/fault-catalogue.js";
import { magicUsers } from "./faults/magic-users.js";
import { personas } from "./people/personas/personas.js";

const tables: Readonly<Record<string, readonly (readonly string[])[]>> = {
  users: [
    ["customer", "who that is"],
    ...personas.map(({ userId, description }) => [`\`${userId}\``, description]),
  ],
  refusals: [
    ["what is wrong", "error", "shown in"],
    ...refusals.map(({ sent, error, shown }) => [sent, error === "" ? "" : `\`${error}\``, shown]),
  ],
  faults: [
    ["name", "where", "origin", "what the bank does"],
    ...faultCatalogue.map(({ name, place, origin, description }) => [
      `\`${name}\``,
      place,
      origin,
      description,
    ]),
  ],
  magic: [["customer", "fault"], ...magicUsers.map(({ userId, fault }) => [`\`${userId}\``, `\`${fault}\``])],
};

// `pnpm test packages/sandbox/src/documents -u` writes them anew.
it.each(["README.md", "RULES.md", "FAULTS.md"])("%s has the tables of what is really there", async (name) => {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const text = readFileSync(file, "utf8");

  const written = text.replaceAll(/<!-- (\w+) -->[\s\S]*?<!-- \/\1 -->/g, (_, table: string) =>
    [`<!-- ${table} -->`, "", ...tableOf(tables[table] ?? []), "", `<!-- /${table} -->`].join("\n"),
  );

  // The formatter lines up the columns: that makes no difference.
  if (inOneSpace(written) !== inOneSpace(text)) {
    await expect(written).toMatchFileSnapshot(file);
  }
});

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}

function inOneSpace(text: string): string {
  return text.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
}
