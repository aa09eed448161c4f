import type { Check } from "../checks/check.js";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "./examination.js";
import { finding } from "./finding.js";

/** Tells why a check is of no use: one that it depends on failed, or was not made. The one at the bottom of it is named. */
export function blockedBy(
  { check, needs = [], unless = [] }: Omit<Check, "run">,
  { outcomes, roots }: Pick<Examination, "outcomes" | "roots">,
): DoctorFinding | undefined {
  const failed = [...needs, ...unless].find((each) => outcomes.get(each) === "error");
  const cause = failed ?? needs.find((each) => outcomes.get(each) === "skipped");
  if (cause === undefined) {
    return undefined;
  }
  const root = roots.get(cause) ?? cause;
  const why = outcomes.get(root) === "error" ? "has to be mended first" : "was not given";
  return finding(check, "skipped", "blocked", {
    sentence: `Not looked at: ${words[root]} ${why}.`,
    details: { blockedBy: root },
  });
}

const words: Readonly<Record<DoctorCheck, string>> = {
  clock: "the clock",
  files: "the mix-up of certificates and keys",
  transport_certificate: "the transport certificate",
  signing_key: "the signing key",
  signing_certificate: "the signing certificate",
  key_set: "the kid",
  redirect_uri: "the redirect URI",
  discovery: "the discovery document",
  bank_keys: "the bank's key set",
  token_connection: "the connection to the token endpoint",
  resource_connection: "the connection to the account API",
  token: "the token request",
  grant: "the grant",
  consent: "the consent",
  budget: "the budget",
};
