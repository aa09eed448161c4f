import type { CertificateKind } from "../../certificate-facts.js";
import type { CertificateFinding } from "../../certificate-finding.js";
import type { CertificatePurpose } from "../../check-options.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, warning } from "../finding.js";
import { kindWords } from "../words.js";
import { bankRules } from "./bank-rules.js";
import { usageRules } from "./usage-rules.js";

/** It is of a kind for this purpose, is allowed to be used for it, and the bank takes it. */
export const purposeRules: Rule = (checked: CheckedIdentity) => {
  const { facts, options } = checked;
  if (facts.kind === "ca") {
    return [ofAuthority];
  }
  if (facts.kind === "other") {
    return [ofNoKind, ...usageRules(checked)];
  }
  if (!kinds[options.purpose].includes(facts.kind)) {
    return [wrongPurpose(facts.kind, options.purpose)];
  }
  return [...usageRules(checked), ...bankRules(checked)];
};

function wrongPurpose(kind: CertificateKind, purpose: CertificatePurpose): CertificateFinding {
  return purpose === "transport"
    ? error(
        "wrong_purpose",
        `It is ${kindWords[kind]}: made to sign, and not for connections.`,
        "Give the transport certificate (OBWAC, QWAC), and keep this one for signatures.",
      )
    : error(
        "wrong_purpose",
        `It is ${kindWords[kind]}: made for connections, and not to sign.`,
        "Give the seal (OBSeal, QSeal), and keep this one for the transport.",
      );
}

const kinds: Readonly<Record<CertificatePurpose, readonly CertificateKind[]>> = {
  transport: ["obwac", "qwac", "legacy_transport"],
  signing: ["obseal", "qseal", "legacy_signing"],
};
const ofAuthority = error(
  "ca_certificate",
  "It is the certificate of an authority, which signs certificates of others.",
  "Give the certificate that was issued to the organisation, and this one behind it.",
);
const ofNoKind = warning(
  "kind_unknown",
  "It is none of OBWAC, OBSeal, QWAC, QSeal or their predecessors: a bank will hardly know it.",
  "Check that it is the right file. Certificates for Open Banking come from the Directory or from a qualified trust service.",
);
