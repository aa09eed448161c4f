import { encodeQR } from "qr";
import type { Paper } from "./paper.ts";

// ISO/IEC 18004 §5.3.8: a scanner needs four light modules around the code.
const quietZone = 4;

/**
 * The link as a QR code of half blocks, two rows of it in one line, in black on white whatever the terminal's colours are.
 * Undefined where it cannot be scanned: too narrow, or without colour.
 */
export function qrCode(paper: Paper, link: string): string | undefined {
  const rows = encodeQR(link, "raw", { ecc: "low", border: quietZone });
  if (!paper.isColoured || rows.length > paper.columns) {
    return undefined;
  }
  const lines: string[] = [];
  for (let y = 0; y < rows.length; y += 2) {
    const upper = rows[y] ?? [];
    const lower = rows[y + 1] ?? [];
    lines.push(upper.map((isBlack, x) => block(isBlack, lower[x] === true)).join(""));
  }
  return lines.map((line) => `\u{1B}[30;107m${line}\u{1B}[0m`).join("\n");
}

/** How many columns it takes. */
export function qrColumns(link: string): number {
  return encodeQR(link, "raw", { ecc: "low", border: quietZone }).length;
}

function block(isUpper: boolean, isLower: boolean): string {
  if (isUpper) {
    return isLower ? "█" : "▀";
  }
  return isLower ? "▄" : " ";
}
