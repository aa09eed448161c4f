import type { CertificateFinding, FindingSeverity } from "../../certificate-finding.js";
import type { OddityCode } from "../../oddity.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { warning } from "../finding.js";

/** The qualified statements are there, well formed, and name the role of an account information provider. */
export const statementRules: Rule = ({ facts }: CheckedIdentity) => {
  const { kind, claims, roles, oddities } = facts;
  const isQualifiedKind = kind === "qwac" || kind === "qseal";
  const hasRoles = isQualifiedKind || kind === "obwac" || kind === "obseal";
  const isReadable = oddities.every(({ code }) => code !== "statement_unreadable");

  return [
    ...(hasRoles && isReadable && !roles.includes("PSP_AI") ? [roleMissing(roles)] : []),
    ...(isQualifiedKind && !claims.qualified ? [notQualified] : []),
    ...oddities.map(({ code, message }) => ({ code, message, ...oddityCures[code] })),
  ];
};

function roleMissing(roles: readonly string[]): CertificateFinding {
  const found = roles.length === 0 ? "no PSD2 role at all" : `only ${roles.join(", ")}`;
  return warning(
    "role_missing",
    `It has ${found}, and not PSP_AI, the role of an account information provider.`,
    "Request a certificate with the role PSP_AI. The Directory gives the roles that the regulator has granted.",
  );
}

const notQualified = warning(
  "not_qualified",
  "It does not claim to be a qualified certificate: the statement QcCompliance is missing.",
  "Ask the issuer whether it is a test certificate. In the UK an OBWAC or OBSeal need not be qualified.",
);

type Cure = { readonly severity: FindingSeverity; readonly cure: string };

const askAnew = "Most banks read it all the same. Request the next one from a current template.";
const oddityCures: Readonly<Record<OddityCode, Cure>> = {
  roles_malformed: { severity: "warning", cure: askAnew },
  role_text_differs: { severity: "info", cure: askAnew },
  role_unknown: {
    severity: "info",
    cure: "Nothing has to be done if the other roles are right: the unknown one is passed over.",
  },
  type_bare: { severity: "warning", cure: askAnew },
  type_missing: {
    severity: "warning",
    cure: "Its usages tell what it is for, where a bank looks at them. Request the next one with its type.",
  },
  statement_unreadable: {
    severity: "warning",
    cure: "Have it issued anew: a bank that looks for the role finds none, or refuses the certificate.",
  },
  authority_differs: {
    severity: "info",
    cure: "Compare both with the register of the authority. Passported organisations have such certificates.",
  },
  identifier_unusual: {
    severity: "warning",
    cure: "Compare it with the Directory. Test certificates often have one; in production it is PSDGB-FCA- and the firm's reference number.",
  },
};
