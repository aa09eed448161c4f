import { expect, it } from "vitest";
import { quickstartFindings, skeletonOf, withQuickstart } from "./quickstart-block.ts";

const document = "# Title\n\n<!-- quickstart -->\n<!-- /quickstart -->\n\nText.\n";

function printed(
  changes: { readonly port?: number; readonly id?: string; readonly heading?: string } = {},
): string {
  const { port = 40047, id = "5c5c69a9-bcfa-46de-a3", heading = "Account         Status" } = changes;
  return [
    `✓ Bank            a Zopa on this machine, https://127.0.0.1:${port}       1,230 ms`,
    `✓ Consent         12 permissions for 90 days: aac-${id}…  153 ms`,
    "",
    `zopa://consent-access-request?${"x".repeat(1_000)}`,
    "",
    `    ${heading}`,
    "    ──────────────────────",
    `    Account ··${port}  Enabled`,
    "",
    "19 steps in 2.9 s. Nothing is left behind.",
    "",
  ].join("\n");
}

it("puts the output between the marks, as often as it is asked", () => {
  const once = withQuickstart(document, printed());

  expect(once.startsWith("# Title\n\n<!-- quickstart -->\n\n```text\n✓ Bank")).toBe(true);
  expect(once.endsWith("behind.\n```\n\n<!-- /quickstart -->\n\nText.\n")).toBe(true);
  expect(withQuickstart(once, printed())).toBe(once);
  expect(Math.max(...once.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(80);
});

it("does not mind what changes from run to run", () => {
  const shown = withQuickstart(document, printed());

  expect(quickstartFindings(shown, printed({ port: 8_080, id: "01234567-89ab-cdef-0" }))).toEqual([]);
});

it("tells what is no longer so", () => {
  const shown = withQuickstart(document, printed());

  expect(quickstartFindings(shown, printed({ heading: "Account         State" }))).toEqual([
    'README.md shows "Account Status" where the quickstart prints "Account State": run `pnpm show-quickstart`.',
  ]);
  expect(quickstartFindings(shown, `${printed()}\n✓ More            of it  3 ms\n`)).toEqual([
    'README.md shows "nothing more" where the quickstart prints "✓ More of it": run `pnpm show-quickstart`.',
  ]);
  expect(quickstartFindings(shown, printed().replace(/\d+ steps.*/, ""))).toEqual([
    'README.md shows "0 steps in 0 s. Nothing is left behind." where the quickstart prints "nothing more": run `pnpm show-quickstart`.',
  ]);
});

it("needs the marks", () => {
  expect(() => withQuickstart("# Title\n", printed())).toThrow("needs the marks");
});

it("keeps of a table only its heading", () => {
  expect(skeletonOf(printed())).not.toContain("Account ··0 Enabled");
});
