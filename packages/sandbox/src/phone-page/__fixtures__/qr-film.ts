import encodeQR from "qr";

/** A film of one QR code that stands still, for Chromium's pretended camera (YUV4MPEG2). */
export function qrFilm(text: string): Buffer {
  const [width, height, scale] = [1280, 960, 5];
  const rows = encodeQR(text, "raw", { ecc: "low", border: 4 });
  const left = Math.floor((width - rows.length * scale) / 2);
  const top = Math.floor((height - rows.length * scale) / 2);
  const luma = Buffer.alloc(width * height, 235);
  rows.forEach((row, y) => {
    row.forEach((isBlack, x) => {
      for (let line = 0; isBlack && line < scale; line += 1) {
        const start = (top + y * scale + line) * width + left + x * scale;
        luma.fill(16, start, start + scale);
      }
    });
  });
  const chroma = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    frame,
    frame,
  ]);
}
