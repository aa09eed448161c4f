import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorAdviceIn } from "./error-advice.ts";
import { errorTables } from "./error-tables.ts";

const source = `
/** Every way. */
export type TeaErrorCode =
  /** The pot is empty. */
  | "pot_empty"
  | "pot_cold"
  /** Nobody asked; see {@link TeaError}. */
  | "nobody_asked";

/**
 * There is no tea. Not today.
 *
 * @see {@link https://tea.example | Tea}
 */
export class TeaError extends OpenBankingError {
  readonly code: TeaErrorCode;
}

/** Milk is missing. */
export class MilkError extends OpenBankingError {
  readonly code = "no_milk";
}

class HiddenError extends OpenBankingError {
  readonly code = "hidden";
}
`;
const readme = `
| class | \`code\` | meaning | what to do |
| --- | --- | --- | --- |
| \`TeaError\` | \`pot_empty\` | empty | fill it |
| | \`pot_cold\` | cold | the same, hotter |
`;

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "errors-"));
  mkdirSync(join(root, "packages/tea/src"), { recursive: true });
  writeFileSync(
    join(root, "packages/tea/src/index.ts"),
    'export { MilkError, TeaError } from "./tea-error.js";',
  );
  writeFileSync(join(root, "packages/tea/src/tea-error.ts"), source);
  writeFileSync(join(root, "packages/tea/README.md"), readme);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the tables of errors", () => {
  it("have a section for each class that users can import, in the words of the source", () => {
    const { markdown } = errorTables(root, ["packages/tea"]);

    expect(markdown).toContain("## TeaError\n\nThere is no tea. From [`tea`](../packages/tea).");
    expect(markdown).toContain("| `pot_empty` | The pot is empty. | Fill it. |");
    expect(markdown).toContain("| `nobody_asked` | Nobody asked; see `TeaError`. |");
    expect(markdown).not.toContain("hidden");
  });

  it("take from the README what the source leaves out", () => {
    expect(errorTables(root, ["packages/tea"]).markdown).toContain(
      "| `pot_cold` | Cold. | Fill it, hotter. |",
    );
  });

  it("tell of each code that nobody explains", () => {
    expect(errorTables(root, ["packages/tea"]).findings).toEqual([
      expect.stringContaining("nothing says what to do about it: `nobody_asked` of TeaError"),
      expect.stringContaining("nothing says what it means: `no_milk` of MilkError"),
    ]);
  });
});

describe("the advice of a README", () => {
  it("is in the tables with a meaning and a cure, and in no other", () => {
    const other = "| `code` | meaning |\n| --- | --- |\n| `a` | b |\n\n";

    expect([...errorAdviceIn(other + readme).keys()]).toEqual(["pot_empty", "pot_cold"]);
  });
});
