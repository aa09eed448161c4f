import type { CertificateFinding } from "../../certificate-finding.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, info, warning } from "../finding.js";
import { isIssuedBy, isSelfSigned, issuersOf } from "../issuers-of.js";
import { dayOf } from "../words.js";

/** The issuers are there, in order, valid, and lead to a root that is trusted (RFC 8446 §4.4.2, RFC 5280 §6.1). */
export const chainRules: Rule = (checked: CheckedIdentity) =>
  checked.isSelfSigned || checked.facts.kind === "ca"
    ? []
    : [...trustRules(checked), ...issuerRules(checked), ...bundleRules(checked)];

const trustRules: Rule = ({ leaf, issuers, roots, options }: CheckedIdentity) => {
  const top = issuers.at(-1) ?? leaf;
  const isTrusted = roots.some(
    ({ x509 }) => x509.fingerprint256 === top.x509.fingerprint256 || isIssuedBy(top.x509, x509),
  );
  if (isTrusted) {
    return [];
  }
  // Only a connection carries the chain; keys that sign are looked up in the key set.
  if (issuers.length === 0) {
    return options.purpose === "transport" ? [incomplete] : [];
  }
  return roots.length === 0 ? [] : [untrusted];
};

const issuerRules: Rule = ({ leaf, given, roots, options }: CheckedIdentity) => {
  const chain = issuersOf(leaf, [...given, ...roots]);
  const expired = chain.filter(({ x509 }) => x509.validToDate.getTime() / 1000 < options.now);
  const shortest = chain
    .filter((each) => !expired.includes(each))
    .toSorted((a, b) => a.x509.validToDate.getTime() - b.x509.validToDate.getTime())[0];
  const isOutlived = shortest !== undefined && shortest.x509.validToDate < leaf.x509.validToDate;

  return [
    ...expired.map(({ x509 }) => issuerExpired(x509.validToDate)),
    ...(chain.every(({ extensions }) => extensions.isAuthority) ? [] : [notAnAuthority]),
    ...(isOutlived ? [outlives(shortest.x509.validToDate)] : []),
  ];
};

const bundleRules: Rule = ({ leaf, given, issuers, options }: CheckedIdentity) => {
  const order = [leaf, ...issuers].map(({ x509 }) => x509.fingerprint256);
  const distinct = [...new Set(given.map(({ x509 }) => x509.fingerprint256))];
  const found = distinct.filter((each) => order.includes(each));
  const isOrdered = distinct[0] === order[0] && found.every((each, index) => each === order[index]);
  const last = issuers.at(-1)?.x509;
  const hasRoot = last !== undefined && isSelfSigned(last);

  return [
    ...(isOrdered ? [] : [outOfOrder]),
    ...(found.length < given.length ? [unrelated] : []),
    ...(hasRoot && options.purpose === "transport" ? [rootIncluded] : []),
  ];
};

function issuerExpired(end: Date): CertificateFinding {
  return error(
    "issuer_expired",
    `An issuer of it expired on ${dayOf(end.getTime() / 1000)}, so that nobody can verify it any more.`,
    "If the issuer has a newer certificate with the same key, give that one; otherwise request a new certificate.",
  );
}

function outlives(end: Date): CertificateFinding {
  return warning(
    "outlives_issuer",
    `An issuer of it ends on ${dayOf(end.getTime() / 1000)}, before it does: it works no longer than that.`,
    "Watch for the issuer's successor, and plan to renew before that day.",
  );
}

const incomplete = warning(
  "chain_incomplete",
  "The certificate of its issuer was not given. A server that holds only the root refuses it then.",
  "Put the issuing certificate behind it in the same text; its address is among those of `inspect`.",
);
const untrusted = error(
  "chain_untrusted",
  "Its chain leads to none of the roots that were given.",
  "Check that certificate and roots are of the same environment, and that no certificate in between is missing.",
);
const notAnAuthority = error(
  "issuer_not_an_authority",
  "It is issued by a certificate that is not allowed to issue any.",
  "Find out where it came from. Neither the Directory nor a trust service issues like that.",
);
const outOfOrder = warning(
  "chain_out_of_order",
  "The certificates do not stand in the order in which TLS sends them, and many programs use the first as their own.",
  "Put its own certificate first, and each issuer behind the one that it issued, once.",
);
const unrelated = warning(
  "chain_unrelated",
  "There are certificates behind it that did not issue it, or that stand there twice.",
  "Leave them out: some servers refuse a chain with strangers in it.",
);
const rootIncluded = info(
  "chain_has_root",
  "The root is among the certificates. A server that trusts it has it already.",
  "Leave it out, and each connection begins a little faster.",
);
