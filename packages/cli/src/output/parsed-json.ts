import { CliError } from "../cli-error.js";

/**
 * Reads JSON that a user gave.
 *
 * @throws {CliError} `file_unreadable`, which names the file and quotes nothing of it.
 */
export function parsedJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CliError("This is no JSON. Look whether it is the right file.", {
      code: "file_unreadable",
      place,
    });
  }
}
