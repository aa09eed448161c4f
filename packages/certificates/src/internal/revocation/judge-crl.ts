import { derTag, readDer } from "../der.js";
import { checkFreshness } from "./check-freshness.js";
import { checkDistributionPoint } from "./distribution-point.js";
import { mayUseKeyFor } from "./key-usage.js";
import type { Question } from "./question.js";
import { entryOf, type RevocationList, type RevokedEntry } from "./read-crl.js";
import { unknownCritical } from "./read-extensions.js";
import { reasonOf } from "./reasons.js";
import { sameBytes } from "./same-bytes.js";
import { checkSignature } from "./signed-data.js";
import type { CertificateState, DatedState } from "./state.js";

const distributionPointOid = "2.5.29.28";
const deltaOid = "2.5.29.27";
const reasonOid = "2.5.29.21";

/**
 * Decides whether a revocation list may be believed, and what it says of the certificate.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc5280#section-6.3.3 | RFC 5280 §6.3.3}
 */
export function judgeCrl(list: RevocationList, question: Question): DatedState {
  const { issuer, now, fail } = question;
  if (!sameBytes(list.issuerName, issuer.subjectName) || !mayUseKeyFor(issuer, "cRLSign")) {
    throw fail(
      "revocation_wrong_signer",
      "is not the issuer's own, or the issuer may not sign lists (cRLSign). Ask in another way.",
    );
  }
  checkSignature(list, issuer.x509.publicKey, fail);
  checkScope(list, question);
  if (list.nextUpdate === undefined) {
    throw fail(
      "revocation_unreadable",
      "does not say when the next one comes, as it must. Ask in another way.",
    );
  }
  checkFreshness(list, now, fail);
  return { ...stateIn(list, question), thisUpdate: list.thisUpdate, nextUpdate: list.nextUpdate };
}

function checkScope(list: RevocationList, question: Question): void {
  const { extensions } = list;
  if (extensions.has(deltaOid)) {
    throw question.fail("revocation_partial_list", "holds changes only (delta). Ask in another way.");
  }
  const critical = unknownCritical(extensions, [distributionPointOid]);
  if (critical !== undefined) {
    throw unknownExtension(critical, question);
  }
  const point = extensions.get(distributionPointOid);
  if (point !== undefined) {
    checkDistributionPoint(point.value, question);
  }
}

function stateIn(list: RevocationList, question: Question): CertificateState {
  const { x509, serial } = question.certificate;
  const entry = entryOf(list, serial);
  if (entry !== undefined) {
    return revoked(entry, question);
  }
  // RFC 5280 §3.3: what has expired may be taken from the list, so that it is not there says nothing.
  return { status: x509.validToDate.getTime() / 1000 < list.thisUpdate ? "unknown" : "good" };
}

function revoked({ at, extensions }: RevokedEntry, question: Question): CertificateState {
  const critical = unknownCritical(extensions, [reasonOid]);
  if (critical !== undefined) {
    throw unknownExtension(critical, question);
  }
  const reason = extensions.get(reasonOid);
  return {
    status: "revoked",
    at,
    reason: reason && reasonOf(readDer(reason.value, derTag.enumerated)),
  };
}

function unknownExtension(oid: string, { fail }: Question): Error {
  return fail(
    "revocation_critical_extension",
    `has the critical extension ${oid}, which is not known here. Ask in another way.`,
  );
}
