const begin = "<!-- quickstart -->\n";
const end = "<!-- /quickstart -->";
const linkShown = 76;

/** Puts what the quickstart printed into the document, between its marks. */
export function withQuickstart(document: string, output: string): string {
  const [before, , after] = parts(document);
  return `${before}${begin}\n\`\`\`text\n${shortened(output).trim()}\n\`\`\`\n\n${end}${after}`;
}

/**
 * Where the document shows something else than the quickstart prints: other steps, other words, other tables.
 *
 * What changes from run to run and from day to day does not count: times, amounts, ids, ports, and the rows of tables.
 */
export function quickstartFindings(document: string, output: string): readonly string[] {
  const shown = skeletonOf(parts(document)[1]);
  const printed = skeletonOf(shortened(output));
  const at = printed.findIndex((line, index) => line !== shown[index]);
  if (at === -1 && shown.length === printed.length) {
    return [];
  }
  const [is = "nothing more", was = "nothing more"] =
    at === -1 ? [undefined, shown[printed.length]] : [printed[at], shown[at]];
  return [`README.md shows "${was}" where the quickstart prints "${is}": run \`pnpm show-quickstart\`.`];
}

/** Steps, headings of tables and the last line, without what changes. */
export function skeletonOf(output: string): readonly string[] {
  const lines = output.split("\n");
  return lines
    .filter((line, index) => /^[✓✗]|^QR|^zopa:|^\d+ steps/.test(line) || isRule(lines[index + 1]))
    .map((line) =>
      line
        .replace(/ +[\d,]+ ms$/, "")
        .replace(/aac-[0-9a-f-]*…?/, "aac")
        .replace(/\d\d [A-Z][a-z]{2} \d{4}/g, "day")
        .replace(/··\d+/g, "··0")
        .replace(/\d[\d.,:]*/g, "0")
        .replace(/\s+/g, " ")
        .trim(),
    );
}

function isRule(line: string | undefined): boolean {
  return line !== undefined && /^\s+─+$/.test(line);
}

/** The signed request in the link is a thousand characters that nobody reads. */
function shortened(output: string): string {
  return output.replace(/^zopa:.*$/m, (link) =>
    link.length > linkShown ? `${link.slice(0, linkShown)}…` : link,
  );
}

function parts(document: string): readonly [string, string, string] {
  const [before = "", rest = ""] = document.split(begin);
  const [block = "", after] = rest.split(end);
  if (after === undefined) {
    throw new Error(`README.md needs the marks ${begin.trim()} and ${end}, in this order.`);
  }
  return [before, block, after];
}
