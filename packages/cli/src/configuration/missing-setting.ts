import { CliError } from "../cli-error.js";
import { waysToGive } from "./settings.js";

/** A command needs a setting that was not given. */
export function missingSetting(member: string, file: string | undefined): CliError {
  const hint = file === undefined ? " `zopa-ob init` writes a configuration." : "";
  return new CliError(`\`${member}\` is not configured: ${waysToGive(member)}.${hint}`, {
    code: "configuration_invalid",
    place: file,
  });
}
