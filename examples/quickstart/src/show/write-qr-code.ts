import { writeFile } from "node:fs/promises";
import { encodeQR } from "qr";
import { QuickstartError } from "../quickstart-error.ts";

/** Writes the link's QR code as SVG: for a screen, where a terminal is too narrow. */
export async function writeQrCode(file: string, link: string): Promise<void> {
  try {
    await writeFile(file, encodeQR(link, "svg", { ecc: "low", border: 4 }));
  } catch (problem) {
    const { code = "unknown" } = problem as NodeJS.ErrnoException;
    throw new QuickstartError(
      `\`--qr\` names ${file}, which cannot be written (${code}). Name another file.`,
      {
        code: "qr_code_not_written",
        cause: problem,
      },
    );
  }
}
