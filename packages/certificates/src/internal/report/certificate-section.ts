import type { CertificateKind } from "../../certificate-facts.js";
import type { CertificateFinding } from "../../certificate-finding.js";
import type { ReportedCertificate } from "../../report.js";
import { fenced, inCode, inSentence } from "./markdown.js";

const kinds: Readonly<Record<CertificateKind, string>> = {
  obwac: "OBWAC",
  obseal: "OBSeal",
  qwac: "QWAC",
  qseal: "QSeal",
  legacy_transport: "OBTransport (legacy)",
  legacy_signing: "OBSigning (legacy)",
  ca: "certificate of an authority",
  other: "certificate of an unknown kind",
};

/** One certificate: what it is, how its name is spelt, what was found, and itself. */
export function certificateSection(title: string, certificate: ReportedCertificate): readonly string[] {
  const { certainty, kind, findings, pem } = certificate;
  return [
    `## ${title}`,
    "",
    `- Kind: ${certainty === "certain" ? "" : "looks like "}${kinds[kind]}, ${certificate.environment}`,
    ...organisationLines(certificate),
    `- Roles: ${certificate.roles.map(inCode).join(", ") || "none"}`,
    `- Issuer: ${inCode(certificate.issuer)}`,
    `- Serial number: ${inCode(certificate.serialNumber)}`,
    `- Valid: ${dateOf(certificate.notBefore)} to ${dateOf(certificate.notAfter)}`,
    ...thumbprintLines(certificate),
    "- Subject, in the spellings that are in use:",
    ...certificate.subjectNames.map(({ text, usedBy }) => `  - ${inCode(text)} (${inSentence(usedBy)})`),
    `- Checked before sending${findings.length === 0 ? ": nothing was found." : ":"}`,
    ...findings.map(findingLine),
    "",
    ...fenced(pem),
  ];
}

function organisationLines(certificate: ReportedCertificate): readonly string[] {
  const { organisationName, organisationIdentifier, organisationId, softwareId } = certificate;
  const lines = {
    Organisation: organisationName,
    "Organisation identifier (2.5.4.97)": organisationIdentifier,
    "Organisation id": organisationId,
    "Software statement id": softwareId,
  };
  return Object.entries(lines).flatMap(([name, value]) =>
    value === undefined ? [] : [`- ${name}: ${inCode(value)}`],
  );
}

function thumbprintLines({ thumbprints: { x5tS256, kid } }: ReportedCertificate): readonly string[] {
  return [
    `- SHA-256 thumbprint (x5t#S256): ${inCode(x5tS256)}`,
    ...(kid === undefined ? [] : [`- Key id in the Directory (kid): ${inCode(kid)}`]),
  ];
}

function findingLine({ severity, code, message, cure }: CertificateFinding): string {
  return `  - ${severity}, ${inCode(code)}: ${inSentence(message)} ${inSentence(cure)}`;
}

function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
