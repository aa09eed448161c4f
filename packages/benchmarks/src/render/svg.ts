/** Colours that can be read on white and on black, and follow what the reader's system prefers. */
const style = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328; }
  .quiet { fill: #59636e; }
  .line { stroke: #818b98; stroke-width: 1; }
  .bar { fill: #2f6fdb; }
  .missed { fill: #b35900; }
  .curve { fill: none; stroke: #2f6fdb; stroke-width: 2; }
  .aim { stroke: #1a7f37; stroke-width: 2; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .quiet { fill: #9198a1; }
    .bar { fill: #6ea8fe; }
    .missed { fill: #e3a35a; }
    .curve { stroke: #6ea8fe; }
    .aim { stroke: #56d364; }
  }`;

/** A whole drawing: `title` is what a screen reader says of it. */
export function svg(width: number, height: number, title: string, body: readonly string[]): string {
  const frame = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"`;
  return `<svg ${frame}>\n<title>${escaped(title)}</title>\n<style>${style}\n</style>\n${body.join("\n")}\n</svg>\n`;
}

export function text(x: number, y: number, words: string, attributes = ""): string {
  return `<text x="${round(x)}" y="${round(y)}"${attributes === "" ? "" : ` ${attributes}`}>${escaped(words)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, name: "line" | "aim" = "line"): string {
  return `<line class="${name}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
