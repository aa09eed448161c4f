import type { CertificateFacts } from "../../certificate-facts.js";
import type { SoftwareStatementClaims } from "../../check-options.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, warning } from "../finding.js";
import { claimsOf } from "../statement-claims.js";
import { shown } from "../words.js";

/** The software statement is of the same organisation, of the same software, and for account information. */
export const softwareStatementRules: Rule = ({ facts, options: { softwareStatement } }: CheckedIdentity) => {
  if (softwareStatement === undefined) {
    return [];
  }
  const claims = claimsOf(softwareStatement);
  return claims === undefined ? [unreadable] : differences(facts, claims);
};

function differences(
  { organisationId, softwareId }: CertificateFacts,
  { org_id, software_id, software_roles }: SoftwareStatementClaims,
): ReturnType<Rule> {
  const differ = (ours: string | undefined, theirs: unknown): ours is string =>
    ours !== undefined && theirs !== undefined && ours !== theirs;

  return [
    ...(differ(organisationId, org_id) ? [organisationDiffers(organisationId, org_id)] : []),
    ...(differ(softwareId, software_id) ? [softwareDiffers(softwareId, software_id)] : []),
    ...(Array.isArray(software_roles) && !software_roles.includes("AISP") ? [roleMissing] : []),
  ];
}

function organisationDiffers(ours: string, theirs: unknown): ReturnType<Rule>[number] {
  return error(
    "statement_organisation_differs",
    `It is of organisation ${shown(ours)}, and the software statement of ${shown(theirs)}.`,
    "Use certificate and software statement of one organisation.",
  );
}

function softwareDiffers(ours: string, theirs: unknown): ReturnType<Rule>[number] {
  return error(
    "statement_software_differs",
    `It is for the software ${shown(ours)}, and the software statement for ${shown(theirs)}.`,
    "A legacy certificate is good for one software statement only: use its own. An OBWAC or OBSeal is good for all.",
  );
}

const roleMissing = warning(
  "statement_role_missing",
  "The software statement lacks the role AISP.",
  "Add the role to the software in the Directory, make a new statement, and tell the bank.",
);
const unreadable = warning(
  "software_statement_unreadable",
  "What was given as the software statement is neither a JWT nor its claims.",
  "Give the text that the Directory makes: three parts with dots between them.",
);
