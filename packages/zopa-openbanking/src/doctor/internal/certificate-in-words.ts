import type { CertificateFacts, CertificateKind } from "@zopa-openbanking/certificates";
import type { Details } from "./finding.js";

/** `OBWAC of Example Ltd, until 2027-11-20`. */
export function certificateInWords({ kind, organisationName, notAfter }: CertificateFacts): string {
  const owner = organisationName === undefined ? "" : ` of ${organisationName}`;
  return `${kinds[kind]}${owner}, until ${dayOf(notAfter)}`;
}

/** What a program wants to know of it. */
export function certificateDetails({
  kind,
  environment,
  notAfter,
  organisationId,
  thumbprints,
}: CertificateFacts): Details {
  return { kind, environment, notAfter, organisationId, x5tS256: thumbprints.x5tS256 };
}

/** The day of a time in seconds, as `2026-11-20`. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().slice(0, 10);
}

const kinds: Readonly<Record<CertificateKind, string>> = {
  obwac: "OBWAC",
  obseal: "OBSeal",
  qwac: "QWAC",
  qseal: "QSeal",
  legacy_transport: "Legacy transport certificate",
  legacy_signing: "Legacy signing certificate",
  ca: "Certificate of an authority",
  other: "Certificate of an unknown kind",
};
