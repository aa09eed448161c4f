import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { createCliWorld } from "../__fixtures__/cli-world.js";
import { completionScript, shells } from "./completion-script.js";

const world = createCliWorld();
afterAll(() => world.remove());

async function completions(...words: readonly string[]): Promise<readonly string[]> {
  const { out } = await world.run(["__complete", "--", ...words]);
  return out
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t")[0] ?? "");
}

describe("what may stand next", () => {
  it.each([
    [["di"], ["discover"]],
    [
      ["grant", ""],
      ["show", "refresh", "forget", "seal"],
    ],
    [
      ["grant", "s"],
      ["show", "seal"],
    ],
    [
      ["grant", "show", "--r"],
      ["--reveal", "--redirect-uri"],
    ],
    [
      ["grant", "show", "--reveal", ""],
      ["access_token", "refresh_token"],
    ],
    [["grant", "show", "--reveal", "a"], ["access_token"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["sandbox", "f"], ["fault"]],
    [
      ["--json", "keys", ""],
      ["jwks", "kid"],
    ],
    [["discover", "--save", ""], []],
    [["keys", "kid", ""], []],
    [["no-such-thing", "x"], []],
  ])("after %j", async (words, expected) => {
    expect(await completions(...words)).toEqual(expected);
  });

  it("is not what the scripts themselves ask", async () => {
    expect(await completions("")).not.toContain("__complete");
    expect(await completions("")).toContain("transactions");
  });
});

it.each(shells)("has a script for %s, which asks the program", (shell) => {
  expect(completionScript(shell)).toContain("zopa-ob __complete --");
});

it("works in bash: a word is completed, and a file where nothing is known", () => {
  const folder = mkdtempSync(join(tmpdir(), "completion-"));
  const script = `${completionScript("bash")}
zopa-ob() { printf 'show\\tshow a grant\\nseal\\t\\n'; }
COMP_WORDS=(zopa-ob grant s) COMP_CWORD=2
_zopa_ob
printf '%s,' "\${COMPREPLY[@]}"
complete -p zopa-ob`;
  writeFileSync(join(folder, "script"), script);
  const output = execFileSync("bash", [join(folder, "script")], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect(output).toContain("show,seal,");
  expect(output).toContain("-o default -F _zopa_ob zopa-ob");
});
