import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CliError } from "../cli-error.js";
import type { CliIo } from "../cli-io.js";
import { checkConfiguration } from "./check-configuration.js";
import type { ConfigurationFile } from "./configuration-schema.js";
import { configurationVariable } from "./settings.js";

/** A configuration and where it was found. */
export interface FoundConfiguration {
  /** Undefined when there is no file, and none was named. */
  readonly file: string | undefined;
  readonly configuration: ConfigurationFile;
}

/** The names that are looked for, the first one first. */
const configurationNames = ["zopa-ob.config.ts", "zopa-ob.config.json"] as const;

/**
 * Reads the configuration file: the one that `--config` or ZOPA_OB_CONFIG names, or the one in the working folder.
 *
 * @param named - what `--config` says.
 * @throws {CliError} when the file that was named is not there, cannot be read, or does not hold what it must.
 */
export async function readConfigurationFile(
  io: CliIo,
  named: string | undefined,
): Promise<FoundConfiguration> {
  const given = named ?? io.environment[configurationVariable];
  if (given !== undefined && given !== "") {
    const file = resolve(io.workingFolder, given);
    const found = await readOne(file);
    return (
      found ??
      missing(
        file,
        `There is no such file. Look at ${named === undefined ? configurationVariable : "--config"}.`,
      )
    );
  }
  const found: FoundConfiguration[] = [];
  for (const name of configurationNames) {
    const one = await readOne(join(io.workingFolder, name));
    found.push(...(one === undefined ? [] : [one]));
  }
  if (found.length > 1) {
    throw new CliError(
      `There are both ${configurationNames.join(" and ")} here. Keep one, or name one by --config.`,
      { code: "configuration_invalid" },
    );
  }
  return found[0] ?? { file: undefined, configuration: {} };
}

async function readOne(file: string): Promise<FoundConfiguration | undefined> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException;
    if (code === "ENOENT") {
      return undefined;
    }
    throw unreadable(file, `The configuration cannot be read (${code ?? "no reason was given"}).`, problem);
  }
  const value = /\.[cm]?[jt]s$/.test(file) ? await valueOfModule(file) : valueOfJson(file, text);
  return { file, configuration: checkConfiguration(value, file) };
}

function valueOfJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\u{feff}/u, ""));
  } catch (problem) {
    // The parser's own words would quote the file.
    const at = /position (\d+)/.exec(problem instanceof Error ? problem.message : "")?.[1];
    const line = at === undefined ? "" : ` Look at line ${text.slice(0, Number(at)).split("\n").length}.`;
    throw unreadable(
      file,
      `The configuration is not JSON: names and texts stand in double quotes, without a comma after the last.${line}`,
    );
  }
}

async function valueOfModule(file: string): Promise<unknown> {
  try {
    const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
    if (module.default !== undefined) {
      return module.default;
    }
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : "unknown";
    throw unreadable(
      file,
      `The configuration cannot be loaded (${name}). Run it alone to see why: \`node zopa-ob.config.ts\`.`,
      problem,
    );
  }
  throw unreadable(file, "The configuration exports nothing. Write `export default` before the object.");
}

function unreadable(place: string, message: string, cause?: unknown): CliError {
  return new CliError(message, { code: "configuration_unreadable", place, cause });
}

function missing(place: string, message: string): never {
  throw new CliError(message, { code: "configuration_missing", place });
}
