import type { SubjectName } from "../subject-name.js";
import type { ReadCertificate } from "./parse-certificate.js";
import { valueIn } from "./value-in.js";

/**
 * Tells whether the Directory's authorities issued it, by their name or by their policies: the authorities end in 2027,
 * and what their successors are called is not known.
 */
export function isOfDirectory({ issuer, extensions }: ReadCertificate): boolean {
  return (
    valueIn(issuer, "O") === "OpenBanking" ||
    extensions.policies.some((policy) => policy.startsWith(`${directoryPolicies}.`))
  );
}

/** The Directory's authorities are of the organisation `OpenBanking`, and those of a local sandbox say so with a word more. */
export function hasDirectoryName(issuer: SubjectName): boolean {
  return valueIn(issuer, "O")?.startsWith("OpenBanking") === true;
}

export const directoryPolicies = "1.3.6.1.4.1.5237.134.1";
