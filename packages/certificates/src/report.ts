import type { CertificateEnvironment, CertificateKind, Psd2Role, Thumbprints } from "./certificate-facts.js";
import type { CertificateFinding } from "./certificate-finding.js";
import type { CertificateInput } from "./certificate-input.js";
import type { SubjectNameSpelling } from "./subject-names.js";

/** Whom the bank writes to. */
export interface ReportTeam {
  /** The address of a team: people leave, and banks write about outages years later. */
  readonly email: string;
  readonly name?: string | undefined;
}

/** A certificate, and what `check` found about it. */
export interface CheckedCertificate {
  /** The certificate first, then the ones of its issuers. Never its key. */
  readonly certificate: CertificateInput;
  /** What `check` returned, for the bank to know what was looked at; an empty list when it found nothing. */
  readonly findings: readonly CertificateFinding[];
}

/** What a report says of a certificate; plain data. */
export interface ReportedCertificate {
  readonly kind: CertificateKind;
  readonly certainty: "certain" | "looks_like";
  readonly environment: CertificateEnvironment;
  readonly issuer: string;
  readonly serialNumber: string;
  /** Seconds since the epoch. */
  readonly notBefore: number;
  /** Seconds since the epoch. */
  readonly notAfter: number;
  readonly organisationName: string | undefined;
  readonly organisationIdentifier: string | undefined;
  readonly organisationId: string | undefined;
  readonly softwareId: string | undefined;
  readonly roles: readonly Psd2Role[];
  readonly thumbprints: Thumbprints;
  readonly subjectNames: readonly SubjectNameSpelling[];
  readonly findings: readonly CertificateFinding[];
  /** The certificate, then its issuers. */
  readonly pem: string;
}

/** A file to attach. */
export interface ReportAttachment {
  readonly name: string;
  readonly content: string;
}

/** A message to a bank's support: nothing in it is secret, and nothing is sent. */
export interface Report<Facts> {
  /** The bank's address, from its profile. */
  readonly to: string;
  /** One line of plain text. */
  readonly subject: string;
  /** The message. */
  readonly markdown: string;
  /** The same as plain data, for JSON. */
  readonly facts: Facts;
  /** The certificates, as the files that the bank asks for. */
  readonly attachments: readonly ReportAttachment[];
}
