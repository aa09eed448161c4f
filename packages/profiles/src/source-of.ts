import type { BankProfile } from "./bank-profile.js";
import type { ProfileSource } from "./profile-source.js";

/**
 * Tells where a profile's value comes from.
 *
 * @param path - The dotted path of a field, for example `requestObject.audience`.
 * @returns The source given for the path itself or for the nearest subtree around it; `undefined` for a path
 * that has none.
 *
 * @example
 * ```ts
 * import { sourceOf, zopaProduction } from "@zopa-openbanking/profiles";
 *
 * sourceOf(zopaProduction, "requestObject.scope"); // what is said of the request object as a whole
 * sourceOf(zopaProduction, "refreshToken.lifetimeDays"); // { document: "zopa-production-2025-06", … }
 * ```
 */
export function sourceOf(profile: Pick<BankProfile, "sources">, path: string): ProfileSource | undefined {
  for (let covering = path; covering !== ""; covering = parentOf(covering)) {
    if (Object.hasOwn(profile.sources, covering)) {
      return profile.sources[covering];
    }
  }
  return undefined;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}
