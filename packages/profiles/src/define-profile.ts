import type { BankProfile } from "./bank-profile.js";
import { freezeDeeply } from "./freeze-deeply.js";
import { mergeByShape } from "./merge-by-shape.js";
import { mergeSources } from "./merge-sources.js";
import { plainObject } from "./plain-data.js";
import { plainSources } from "./plain-sources.js";
import type { ProfileChanges } from "./profile-changes.js";
import { checkCombinations } from "./rules/check-combinations.js";
import { bankProfileShape } from "./shape/bank-profile-shape.js";

/**
 * Makes a variant of a profile: another bank, a local sandbox, an edition yet to come.
 *
 * The result is checked as a whole and frozen at every depth; `base` and `changes` stay as they were. Fields
 * that changed name the caller as their source unless `changes.sources` says better.
 *
 * @param base - The profile to begin with.
 * @param changes - What differs. Objects are merged, lists are replaced.
 * @throws {TypeError} when a key is unknown, a value is not what its field may hold, or two fields contradict
 * each other. The message names the field by its dotted path, the rule, and what to do.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html | FAPI 1.0 Advanced}
 *
 * @example
 * ```ts
 * import { defineProfile, zopaProduction } from "@zopa-openbanking/profiles";
 *
 * const local = defineProfile(zopaProduction, {
 *   id: "local-bank",
 *   environment: "sandbox",
 *   issuer: "https://127.0.0.1:4443",
 *   discoveryUrl: "https://127.0.0.1:4443/.well-known/openid-configuration",
 *   authorizationServerUrl: "https://127.0.0.1:4443/",
 *   origins: { token: ["https://127.0.0.1:4444"], resource: ["https://127.0.0.1:4445"] },
 *   aisp: { baseUrl: "https://127.0.0.1:4445/open-banking/v4.0/aisp" },
 * });
 * ```
 */
export function defineProfile(base: BankProfile, changes: ProfileChanges): BankProfile {
  const { sources: baseSources, ...baseFields } = plainObject(base, "base");
  const { sources: changedSources = {}, ...changedFields } = plainObject(changes, "changes");

  const fields = mergeByShape(baseFields, changedFields, bankProfileShape(), "");
  const sources = mergeSources({
    base: plainSources(baseSources, "sources"),
    changes: plainSources(changedSources, "sources"),
    before: baseFields,
    after: fields,
  });

  // Every field has passed the guard of its shape, which the compiler holds against the type.
  const profile = { ...fields, sources } as unknown as BankProfile;
  checkCombinations(profile);
  return freezeDeeply(profile);
}
