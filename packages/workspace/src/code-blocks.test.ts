import { describe, expect, it } from "vitest";
import { codeBlocks } from "./code-blocks.ts";

const fence = "```";

describe("the examples of a document", () => {
  it("are the blocks marked ts, with the line where each begins", () => {
    const text = [
      "# Title",
      `${fence}sh`,
      "npm install",
      fence,
      "",
      `${fence}ts`,
      "const a = 1;",
      "",
      "a;",
      fence,
    ].join("\n");

    expect(codeBlocks(text)).toEqual([{ line: 7, code: "const a = 1;\n\na;", isProgram: false }]);
  });

  it("are found in doc comments, without the stars", () => {
    const text = [
      "/**",
      " * Adds.",
      ` * ${fence}ts`,
      " * add(",
      " *   1,",
      " * );",
      ` * ${fence}`,
      " */",
    ].join("\n");

    expect(codeBlocks(text)).toEqual([{ line: 4, code: "add(\n  1,\n);", isProgram: false }]);
  });

  it("are all found, each by itself", () => {
    const text = [`${fence}ts`, "one;", fence, `${fence}ts`, "two;", fence].join("\n");

    expect(codeBlocks(text).map(({ code }) => code)).toEqual(["one;", "two;"]);
  });

  it("are whole programs where they say so", () => {
    const text = [`${fence}ts run`, "one;", fence, `${fence}ts`, "two;", fence].join("\n");

    expect(codeBlocks(text).map(({ isProgram }) => isProgram)).toEqual([true, false]);
  });
});
