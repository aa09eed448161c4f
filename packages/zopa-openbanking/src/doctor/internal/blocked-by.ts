import type { Check } from "../checks/check.js";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorFinding, DoctorStatus } from "../doctor-finding.js";
import { finding } from "./finding.js";

/** Tells why a check is of no use: one that it depends on failed, or was not made. */
export function blockedBy(
  { check, needs = [], unless = [] }: Check,
  outcomes: ReadonlyMap<DoctorCheck, DoctorStatus>,
): DoctorFinding | undefined {
  const failed = [...needs, ...unless].find((each) => outcomes.get(each) === "error");
  const missing = needs.find((each) => outcomes.get(each) === "skipped");
  const cause = failed ?? missing;
  if (cause === undefined) {
    return undefined;
  }
  const why = failed === undefined ? "was not looked at either" : "has to be mended first";
  return finding(check, "skipped", "blocked", {
    sentence: `Not looked at: ${words[cause]} ${why}.`,
    details: { blockedBy: cause },
  });
}

const words: Readonly<Record<DoctorCheck, string>> = {
  clock: "the clock",
  files: "what stands in the wrong place",
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
