import encodeQr from "qr";

/** A QR code as text for a terminal, two rows of dots in one row of characters; undefined when it is too wide. */
export function qrCode(text: string, columns: number): string | undefined {
  const dots = encodeQr(text, "raw", { ecc: "low", border: 2 });
  if (dots.length > columns) {
    return undefined;
  }
  const rows: string[] = [];
  for (let row = 0; row < dots.length; row += 2) {
    const [upper = [], lower = []] = [dots[row], dots[row + 1]];
    rows.push(upper.map((isDark, column) => halves(isDark, lower[column] ?? false)).join(""));
  }
  return rows.map((row) => `${blackOnWhite}${row}${usual}`).join("\n");
}

/** The same as an SVG image. */
export function qrImage(text: string): string {
  return encodeQr(text, "svg", { ecc: "low", border: 4 });
}

// Its own colours, whatever the terminal's are: a code that is light on dark is not read by every camera.
const blackOnWhite = "\u001b[30;107m";
const usual = "\u001b[0m";

function halves(upper: boolean, lower: boolean): string {
  if (upper) {
    return lower ? "█" : "▀";
  }
  return lower ? "▄" : " ";
}
