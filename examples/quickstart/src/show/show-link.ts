import type { Paper } from "./paper.ts";
import { qrCode, qrColumns } from "./qr-code.ts";

/** The link for the customer, as text and as a QR code where the terminal can show one. */
export function showLink(paper: Paper, link: string): string {
  const code = qrCode(paper, link);
  return `${paper.paint("cyan", link)}\n\n${code ?? paper.paint("dim", whyNot(paper, link))}`;
}

function whyNot({ isColoured, columns }: Paper, link: string): string {
  const needed = qrColumns(link);
  return isColoured
    ? `QR code: takes ${needed} columns and here are ${columns}. Or add \`--qr FILE\`.`
    : `QR code: in a terminal of ${needed} columns, or by \`--qr FILE\`.`;
}
