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

    expect(codeBlocks(text)).toEqual([{ line: 7, runs: false, code: "const a = 1;\n\na;" }]);
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

    expect(codeBlocks(text)).toEqual([{ line: 4, runs: false, code: "add(\n  1,\n);" }]);
  });

  it("are all found, each by itself", () => {
    const text = [`${fence}ts`, "one;", fence, `${fence}ts`, "two;", fence].join("\n");

    expect(codeBlocks(text).map(({ code }) => code)).toEqual(["one;", "two;"]);
  });

  it("say which of them can be run as they stand", () => {
    const text = [
      `${fence}ts run`,
      "one;",
      fence,
      `${fence}ts`,
      "two;",
      fence,
      `${fence}ts runs`,
      "three;",
      fence,
    ];

    expect(codeBlocks(text.join("\n")).map(({ runs }) => runs)).toEqual([true, false, false]);
  });
});
