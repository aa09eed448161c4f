import { readFile } from "node:fs/promises";
import { CliError } from "./cli-error.js";

/**
 * Reads a file that the configuration or a flag names.
 *
 * @throws {CliError} `file_unreadable`, which names it.
 */
export async function readNamed(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === "ENOENT" ? "There is no such file." : `It cannot be read (${code ?? "no reason was given"}).`;
    throw new CliError(`${why} Look at its path and its rights.`, {
      code: "file_unreadable",
      place: file,
      cause,
    });
  }
}
