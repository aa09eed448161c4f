import { encodeQR } from "qr";
import type { Paper } from "./paper.ts";

// ISO/IEC 18004 asks for four light modules around the code. Scanners are content with two, where four do not fit.
const quietZones = [4, 2] as const;

/**
 * The link as a QR code of half blocks, two rows of it in one line, in black on white whatever the terminal's colours are.
 * Undefined where it could not be scanned: too narrow, or without colour.
 */
export function qrCode({ isColoured, columns }: Paper, link: string): string | undefined {
  const border = quietZones.find((each) => modules(link, each).length <= columns);
  return isColoured && border !== undefined ? linesOf(modules(link, border)) : undefined;
}

/** How many columns it takes at least. */
export function qrColumns(link: string): number {
  return modules(link, 2).length;
}

function modules(link: string, border: number): readonly (readonly boolean[])[] {
  return encodeQR(link, "raw", { ecc: "low", border });
}

function linesOf(rows: readonly (readonly boolean[])[]): string {
  const lines: string[] = [];
  for (let y = 0; y < rows.length; y += 2) {
    const [upper = [], lower = []] = [rows[y], rows[y + 1]];
    lines.push(upper.map((isBlack, x) => block(isBlack, lower[x] === true)).join(""));
  }
  return lines.map((line) => `\u{1B}[30;107m${line}\u{1B}[0m`).join("\n");
}

function block(isUpperBlack: boolean, isLowerBlack: boolean): string {
  if (isUpperBlack) {
    return isLowerBlack ? "█" : "▀";
  }
  return isLowerBlack ? "▄" : " ";
}
