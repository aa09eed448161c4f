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
    ? `Its QR code takes ${needed} columns, and here are ${columns}: widen the terminal, or add \`--qr FILE\`.`
    : `Its QR code takes a terminal with colours, ${needed} columns wide; \`--qr FILE\` writes it as SVG.`;
}
