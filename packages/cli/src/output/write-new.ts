import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CliError } from "../cli-error.js";
import type { CliIo } from "../cli-io.js";

/** Writes a file that is not there yet. Readable by its owner alone when it is private. */
export async function writeNew(
  io: CliIo,
  file: string,
  text: string,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<string> {
  const path = resolve(io.workingFolder, file);
  try {
    await writeFile(path, text, { flag: replace ? "w" : "wx" });
    return path;
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    throw code === "EEXIST"
      ? new CliError("This file is there already, and is not replaced. Remove it, or choose another name.", {
          code: "file_exists",
          place: file,
        })
      : new CliError(
          `The file cannot be written (${code ?? "no reason was given"}). Look at the folder and its rights.`,
          {
            code: "file_unreadable",
            place: file,
          },
        );
  }
}
