import type { BankProfile, ContactPurpose } from "@zopa-openbanking/profiles";
import type { ReportTeam } from "../../report.js";
import { inCode } from "./markdown.js";

const purposes: Readonly<Record<ContactPurpose, string>> = {
  outages: "outages",
  api_changes: "changes of the API",
  technical_issues: "technical questions",
};

export function teamOf({ email, name }: ReportTeam): ReportTeam {
  return { email, name };
}

/** Whom the bank writes to, and what it keeps the address for. */
export function contactSection(team: ReportTeam, profile: BankProfile): readonly string[] {
  const { retainedFor } = profile.registration.contact;
  const kept = retainedFor.map((purpose) => purposes[purpose]).join(", ");
  return [
    "## Contact",
    "",
    ...(team.name === undefined ? [] : [`- Team: ${inCode(team.name)}`]),
    `- E-mail: ${inCode(team.email)}${kept === "" ? "" : ` (please keep it for: ${kept})`}`,
  ];
}
