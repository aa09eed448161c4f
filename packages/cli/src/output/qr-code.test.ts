import decodeQr from "qr/decode.js";
import { expect, it } from "vitest";
import { qrCode, qrImage } from "./qr-code.js";

const link = `zopa://consent-access-request?client_id=x&request=${"eyJhbGciOiJQUzI1NiJ9.".repeat(40)}`;

it("can be read by a camera, as it stands on the screen", () => {
  const text = qrCode(link, 200);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are taken off
  const rows = (text ?? "").split("\n").map((row) => [...row.replaceAll(/\u001b\[[\d;]*m/g, "")]);
  expect(decodeQr(imageOf(rows))).toBe(link);
});

it("has its own colours in every row, so that a dark terminal does not turn it round", () => {
  for (const row of qrCode("x", 80)?.split("\n") ?? []) {
    expect(row.startsWith("\u001b[30;107m")).toBe(true);
    expect(row.endsWith("\u001b[0m")).toBe(true);
  }
});

it("is not shown where it does not fit", () => {
  expect(qrCode(link, 80)).toBeUndefined();
});

it("is an image, too", () => {
  expect(qrImage(link)).toMatch(/^<svg .*<\/svg>$/s);
});

/** Four dots a side for each half of a character: black on white. */
function imageOf(rows: readonly (readonly string[])[]): { width: number; height: number; data: Uint8Array } {
  const scale = 4;
  const dots = rows.flatMap((row) => [
    row.map((character) => character === "█" || character === "▀"),
    row.map((character) => character === "█" || character === "▄"),
  ]);
  const [height, width] = [dots.length * scale, (dots[0]?.length ?? 0) * scale];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (dots[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true) {
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
      }
    }
  }
  return { width, height, data };
}
