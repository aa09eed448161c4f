import type { CliIo } from "../cli-io.js";
import { readNamed } from "../read-named.js";

/** A secret out of a file, or of the environment itself. One line break at its end does not count. */
export async function secretOf(
  io: CliIo,
  file: string | undefined,
  variable: string,
): Promise<string | undefined> {
  if (file !== undefined) {
    return (await readNamed(file)).toString("utf8").replace(/\r?\n$/, "");
  }
  const value = io.environment[variable];
  return value === "" ? undefined : value;
}
