import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./repository.ts";

/** The links of a document that lead to nothing in this repository; addresses elsewhere are not asked. */
export function brokenLinks(file: string, text: string): readonly string[] {
  const prose = text.replace(/```[\s\S]*?```/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => {
      const [path = "", anchor] = target.split("#");
      const found = path === "" ? file : join(dirname(file), path);
      if (!existsSync(join(root, found))) {
        return [`${file}: the link ${target} leads nowhere.`];
      }
      return anchor === undefined || path !== "" || headings(text).has(anchor)
        ? []
        : [`${file}: there is no heading for #${anchor}.`];
    });
}

/** The anchors that a Markdown page has, made the way GitHub makes them. */
function headings(text: string): ReadonlySet<string> {
  const titles = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => title);
  return new Set(
    titles.map((title) =>
      title
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number} _-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}
