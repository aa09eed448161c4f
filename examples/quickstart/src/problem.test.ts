import { expect, it } from "vitest";
import { problemText } from "./problem.ts";
import { QuickstartError } from "./quickstart-error.ts";

it.each([
  [new QuickstartError("Say it again.", { code: "callback_missing" }), "callback_missing: Say it again."],
  [new TypeError("`user`: nobody of that name."), "argument_invalid: `user`: nobody of that name."],
  [new TypeError("undefined is not a function"), "unexpected: undefined is not a function"],
  ["a text", "unexpected: a text"],
  [new Error("a\u{1B}[2Jb"), "unexpected: a [2Jb"],
])("begins with the code, then says what to do: %s", (problem, text) => {
  expect(problemText(problem)).toBe(text);
});
