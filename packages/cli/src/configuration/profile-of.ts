import {
  type BankProfile,
  defineProfile,
  type ProfileChanges,
  zopaProduction,
  zopaProduction202605,
  zopaSandbox,
} from "@zopa-openbanking/profiles";
import { CliError } from "../cli-error.js";
import type { ConfigurationFile, profileNames } from "./configuration-schema.js";

const profiles: Readonly<Record<(typeof profileNames)[number], BankProfile>> = {
  "zopa-production": zopaProduction,
  "zopa-production-2026-05": zopaProduction202605,
  "zopa-sandbox": zopaSandbox,
};

/**
 * Makes the profile that is configured: one by name, a variant, or one that a module brings.
 *
 * @throws {CliError} `configuration_invalid` when a variant or a profile does not hold; the message names the field.
 */
export function profileOf(given: ConfigurationFile["profile"], place: string | undefined): BankProfile {
  if (given === undefined || typeof given === "string") {
    return profiles[given ?? "zopa-production"];
  }
  try {
    return "base" in given
      ? defineProfile(profiles[given.base], given.changes as ProfileChanges)
      : defineProfile(given as BankProfile, {});
  } catch (problem) {
    // `defineProfile` names the field and the rule, and quotes no value that is secret: a profile has none.
    const reason = problem instanceof TypeError ? problem.message : "It is no profile.";
    throw new CliError(`\`profile\` does not hold: ${reason}`, {
      code: "configuration_invalid",
      place,
      cause: problem,
    });
  }
}
