import { describe, expect, it } from "vitest";
import { programsIn, transcriptsIn, withOutput, withTranscript } from "./example-outputs.ts";

const fence = "```";
const program = (code: string): string => `${fence}ts run\n${code}\n${fence}\n`;
const output = (text: string): string => `\n<!-- output -->\n\n${fence}text\n${text}${fence}\n`;

describe("the programs of a document", () => {
  it("come with the output that stands below them, before the next one", () => {
    const text = `# Title\n\n${program("one();")}\nWords.\n\n${program("two();")}${output("2\n")}`;

    expect(programsIn(text)).toEqual([
      { line: 4, code: "one();", shown: undefined },
      { line: 10, code: "two();", shown: "2\n" },
    ]);
  });

  it("are not the blocks that are only compiled", () => {
    expect(programsIn(`${fence}ts\none();\n${fence}\n${output("1\n")}`)).toEqual([]);
  });

  it("get what they printed, and nothing else changes", () => {
    const text = `${program("one();")}${output("")}\nBetween.\n\n${program("two();")}${output("2\n")}\nEnd.\n`;
    const [first] = programsIn(text);

    const written = first === undefined ? "" : withOutput(text, first, "$1\n");

    expect(written).toBe(text.replace(`${fence}text\n${fence}`, () => `${fence}text\n$1\n${fence}`));
  });
});

describe("the outputs that name their program", () => {
  const mark = (name: string, text: string): string =>
    `<!-- output: ${name} -->\n\n${fence}text\n${text}${fence}\n`;

  it("are found with it, and get what it printed", () => {
    const text = `# Title\n\n${mark("a/one.ts", "1\n")}\nWords.\n\n${mark("a/two.ts", "")}`;

    expect(transcriptsIn(text)).toEqual([
      { program: "a/one.ts", shown: "1\n" },
      { program: "a/two.ts", shown: "" },
    ]);
    expect(withTranscript(text, "a/two.ts", "$2\n")).toBe(
      `# Title\n\n${mark("a/one.ts", "1\n")}\nWords.\n\n${mark("a/two.ts", "$2\n")}`,
    );
  });
});
