import type { BankProfile } from "@zopa-openbanking/profiles";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, info } from "../finding.js";

/** It belongs to the environment of the bank that it is for. */
export const environmentRules: Rule = ({ facts: { environment }, options: { profile } }: CheckedIdentity) => {
  if (environment === "throwaway") {
    return isLocal(profile)
      ? [
          info(
            "throwaway_certificate",
            throwaway,
            "Nothing has to be done: this bank is on this machine too.",
          ),
        ]
      : [error("throwaway_certificate", throwaway, "Give a certificate that the Directory issued.")];
  }
  if (environment === "sandbox" && profile.environment === "production") {
    return [
      error(
        "sandbox_certificate",
        `It is of the Directory's sandbox, and the profile ${profile.id} is one of production.`,
        "Request one in the production Directory, or choose the profile of the sandbox.",
      ),
    ];
  }
  if (environment === "production" && profile.environment === "sandbox") {
    return [
      error(
        "production_certificate",
        `It is of the production Directory, and the profile ${profile.id} is one of a sandbox.`,
        "Request one in the Directory's sandbox, or choose the profile of production. Do not try real certificates on test systems.",
      ),
    ];
  }
  return [];
};

function isLocal({ issuer }: BankProfile): boolean {
  return /^https?:\/\/(?:[\w.-]+\.localhost|localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/.test(issuer);
}

const throwaway = "It was made by a local sandbox, and no other bank knows its authority.";
