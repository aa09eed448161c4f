import type { BankProfile, CertificateRules } from "@zopa-openbanking/profiles";
import type { CertificateKind } from "../../certificate-facts.js";
import type { CertificateFinding } from "../../certificate-finding.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, warning } from "../finding.js";
import { kindWords } from "../words.js";

/** The bank takes certificates of this kind, and does not advise against it. */
export const bankRules: Rule = ({ facts, options: { profile, purpose } }: CheckedIdentity) => {
  const { accepted, recommended }: CertificateRules<string> = profile.certificates[purpose];
  const kind = profileKinds[facts.kind];
  const isAccepted = accepted.includes(kind);
  const found = kindWords[facts.kind];
  if (kind === "OBTransport" || kind === "OBSigning") {
    return [legacy(isAccepted, found)];
  }
  if (!isAccepted) {
    return [
      error(
        "kind_not_accepted",
        `It is ${found}, which the bank (${profile.name}) does not take for this purpose.`,
        `Use one of these: ${accepted.join(", ")}.`,
      ),
    ];
  }
  return recommended.includes(kind) ? [] : [notRecommended(found, kind, { profile, recommended })];
};

function legacy(isAccepted: boolean, found: string): CertificateFinding {
  return (isAccepted ? warning : error)(
    "legacy_certificate",
    `It is ${found}. These do not identify a third party under UK-RTS Article 34 since 30 June 2021.`,
    "Request an OBWAC or an OBSeal in the Directory. Its subject is another one, so that the bank has to be told.",
  );
}

function notRecommended(
  found: string,
  kind: string,
  { profile, recommended }: { readonly profile: BankProfile; readonly recommended: readonly string[] },
): CertificateFinding {
  const better = recommended.join(" or ");
  const { kinds, email } = profile.certificates.support;
  const support = kinds.some((each) => each === kind)
    ? ` If this one makes trouble, write to ${email} and attach the certificate as PEM, never the key.`
    : "";
  return warning(
    "kind_not_recommended",
    `It is ${found}. That works, but the bank (${profile.name}) recommends ${better}.`,
    `Enrol in the Directory with it, and request ${better} there.${support}`,
  );
}

const profileKinds: Readonly<Record<CertificateKind, string>> = {
  obwac: "OBWAC",
  obseal: "OBSeal",
  qwac: "QWAC",
  qseal: "QSeal",
  legacy_transport: "OBTransport",
  legacy_signing: "OBSigning",
  ca: "",
  other: "",
};
