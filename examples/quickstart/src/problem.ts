import { printable } from "./show/printable.ts";

/** The code of an error of the toolkit, or of this program; undefined for anything else. */
export function codeOf(problem: unknown): string | undefined {
  return problem instanceof Error && "code" in problem && typeof problem.code === "string"
    ? problem.code
    : undefined;
}

/** What a person is told: the code, what failed, and what to do. The toolkit's errors say it themselves. */
export function problemText(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : String(problem);
  const code = codeOf(problem) ?? (isArgument(problem) ? "argument_invalid" : "unexpected");
  return `${code}: ${printable(message)}`;
}

/** The toolkit names the argument that is wrong at the beginning: here it came from a person. */
function isArgument(problem: unknown): boolean {
  return problem instanceof TypeError && problem.message.startsWith("`");
}
