import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { root } from "./repository.ts";

/** The links of a document that lead to nothing in this repository; addresses elsewhere are not asked. */
export function brokenLinks(file: string, text: string): readonly string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .flatMap((target) => {
      const [path = "", anchor] = target.split("#");
      const found = path === "" ? file : join(dirname(file), path);
      if (path !== "" && !existsSync(join(root, found))) {
        return [`${file}: the link ${target} leads nowhere.`];
      }
      const there = path === "" ? text : pageAt(found);
      return anchor === undefined || there === undefined || headings(there).has(anchor)
        ? []
        : [`${file}: there is no heading for ${path}#${anchor}.`];
    });
}

/** The Markdown that GitHub shows at a path: of a folder, its README. Undefined where there is none. */
function pageAt(path: string): string | undefined {
  const page = statSync(join(root, path)).isDirectory() ? join(path, "README.md") : path;
  return page.endsWith(".md") && existsSync(join(root, page))
    ? readFileSync(join(root, page), "utf8")
    : undefined;
}

/** The anchors that a Markdown page has, made the way GitHub makes them. */
function headings(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const titles = [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => title);
  return new Set(
    titles.map((title) => {
      const anchor = title
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number} _-]/gu, "")
        .replaceAll(" ", "-");
      const times = seen.get(anchor) ?? 0;
      seen.set(anchor, times + 1);
      return times === 0 ? anchor : `${anchor}-${times}`;
    }),
  );
}

/** What stands between fences is no prose: a `#` there is a comment. */
function withoutCode(text: string): string {
  return text.replace(/^ *```[\s\S]*?^ *```$/gm, "");
}
