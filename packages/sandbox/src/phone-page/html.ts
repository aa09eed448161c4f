/** Markup that may stand in a page as it is. */
export interface Html {
  readonly markup: string;
}

/** What may be put into a template. `undefined` and `false` give nothing. */
export type HtmlPart = Html | string | number | undefined | false | readonly HtmlPart[];

/** Makes markup. Whatever is put into it is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  return { markup: strings.map((text, index) => text + markupOf(parts[index])).join("") };
}

function markupOf(part: HtmlPart): string {
  if (part === undefined || part === false) {
    return "";
  }
  if (typeof part === "string" || typeof part === "number") {
    return escaped(String(part));
  }
  return "markup" in part ? part.markup : part.map(markupOf).join("");
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
