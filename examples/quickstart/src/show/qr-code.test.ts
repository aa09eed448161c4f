import { stripVTControlCharacters } from "node:util";
import decodeQR from "qr/decode.js";
import { expect, it } from "vitest";
import type { Paper } from "./paper.ts";
import { qrCode, qrColumns } from "./qr-code.ts";

// As long as the links of a real client are.
const link = `zopa://consent-access-request?client_id=client-1&request=${"eyJhbGciOiJQUzI1NiJ9.".repeat(50)}`;

function terminal(columns: number, isColoured = true): Paper {
  return { columns, isColoured, paint: (_, text) => text };
}

/** What a phone's camera sees: each half block as 3 × 3 pixels, on a terminal of this brightness. */
function photograph(
  printed: string,
  background: number,
): { width: number; height: number; data: Uint8Array } {
  const lines = stripVTControlCharacters(printed).split("\n");
  const [scale, margin] = [3, 30];
  const width = (lines[0] ?? "").length * scale + 2 * margin;
  const height = lines.length * 2 * scale + 2 * margin;
  const data = new Uint8Array(width * height * 4).fill(background);
  lines.forEach((line, row) => {
    [...line].forEach((block, column) => {
      const halves = [block === "█" || block === "▀", block === "█" || block === "▄"];
      halves.forEach((isBlack, half) => {
        for (let y = 0; y < scale; y += 1) {
          const start = (margin + (row * 2 + half) * scale + y) * width + margin + column * scale;
          data.fill(isBlack ? 0 : 255, start * 4, (start + scale) * 4);
        }
      });
    });
  });
  return { width, height, data };
}

it.each([
  ["light", 255],
  ["dark", 20],
])("is read by a scanner from a %s terminal, with the whole margin and with half of it", (_, background) => {
  const needed = qrColumns(link);

  for (const columns of [needed, needed + 4]) {
    const printed = qrCode(terminal(columns), link) ?? "";

    expect(stripVTControlCharacters(printed).split("\n")[0]).toHaveLength(columns);
    expect(decodeQR(photograph(printed, background))).toBe(link);
  }
});

it("sets its own colours on each line, and ends them", () => {
  for (const line of (qrCode(terminal(200), link) ?? "").split("\n")) {
    expect([line.slice(0, 9), line.slice(-4)]).toEqual(["\u{1B}[30;107m", "\u{1B}[0m"]);
  }
});

it("is left out where it could not be scanned", () => {
  expect(qrCode(terminal(qrColumns(link) - 1), link)).toBeUndefined();
  expect(qrCode(terminal(200, false), link)).toBeUndefined();
});
