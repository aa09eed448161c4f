import type { CertificateFacts } from "../../certificate-facts.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, warning } from "../finding.js";

/** Transport certificate and seal are of one organisation, and of two keys. */
export const organisationRules: Rule = ({ facts, other }: CheckedIdentity) => {
  if (other === undefined) {
    return [];
  }
  const { jwk } = facts.thumbprints;
  return [
    ...(isOfAnother(facts, other) ? [organisationsDiffer] : []),
    ...(jwk !== undefined && jwk === other.thumbprints.jwk ? [keyShared] : []),
  ];
};

// QWAC and OBSeal have only the identifier in common, legacy certificates only the Directory's id.
function isOfAnother(a: CertificateFacts, b: CertificateFacts): boolean {
  const differ = (x: string | undefined, y: string | undefined): boolean =>
    x !== undefined && y !== undefined && x !== y;
  return (
    differ(a.organisationId, b.organisationId) || differ(a.organisationIdentifier, b.organisationIdentifier)
  );
}

const organisationsDiffer = error(
  "organisations_differ",
  "Transport certificate and seal are of two organisations.",
  "Use two certificates of the organisation that is registered with the bank.",
);
const keyShared = warning(
  "key_shared",
  "Transport certificate and seal have the same key, or are the same certificate.",
  "Make a key of its own for each: whoever gets hold of one should not have the other.",
);
