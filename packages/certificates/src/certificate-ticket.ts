import type { BankProfile, Environment } from "@zopa-openbanking/profiles";
import { certificateSection } from "./internal/report/certificate-section.js";
import { checkEmail, wrongValue } from "./internal/report/check-values.js";
import { contactSection, teamOf } from "./internal/report/contact-section.js";
import { fenced, inCode, inOneLine } from "./internal/report/markdown.js";
import { refuseSecrets } from "./internal/report/refuse-secrets.js";
import { attachmentOf, reportedCertificate } from "./internal/report/reported-certificate.js";
import type { CheckedCertificate, Report, ReportedCertificate, ReportTeam } from "./report.js";

/** What a bank's support needs to look into trouble with one certificate. */
export interface CertificateTicketInput {
  /** The bank, and the edition of its documents. */
  readonly profile: BankProfile;
  readonly team: ReportTeam;
  /** The legal name. */
  readonly organisationName: string;
  /** What happens, in your words: the time, the address and the interaction id, no tokens. */
  readonly problem: string;
  readonly certificate: CheckedCertificate;
}

/** What the ticket says, as plain data. */
export interface CertificateTicketFacts {
  readonly bank: { readonly id: string; readonly edition: string; readonly environment: Environment };
  readonly team: ReportTeam;
  readonly organisationName: string;
  readonly problem: string;
  readonly certificate: ReportedCertificate;
}

/**
 * Writes the ticket about a certificate that makes trouble, a QWAC for one, with the certificate attached in PEM as the
 * bank asks.
 *
 * The same rules hold as for `onboardingReport`: nothing secret, nothing that takes effect as Markdown, nothing is sent.
 *
 * @param input - what the ticket says.
 * @throws {ReportError} `report_secret` when a private key or a token was given; `report_value` when the address is none
 * or the problem is empty.
 * @throws {CertificateError} when the certificate cannot be read.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7468#section-5 | RFC 7468 §5, certificates in PEM}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { certificateTicket, check } from "@zopa-openbanking/certificates";
 * import { zopaProduction as profile } from "@zopa-openbanking/profiles";
 *
 * const certificate = await readFile("qwac.pem");
 * const ticket = certificateTicket({
 *   profile,
 *   team: { email: "open-banking@example.com" },
 *   organisationName: "Example Money Ltd",
 *   problem: "The TLS handshake ends with the alert unknown_ca.",
 *   certificate: {
 *     certificate,
 *     findings: check({ certificate }, { profile, purpose: "transport", now: Date.now() / 1000 }),
 *   },
 * });
 * console.log(ticket.to, ticket.subject, ticket.attachments.length);
 * ```
 */
export function certificateTicket(input: CertificateTicketInput): Report<CertificateTicketFacts> {
  const { profile, ...given } = input;
  refuseSecrets(given);
  const { team, organisationName, problem } = given;
  checkEmail("team.email", team.email);
  if (problem.trim() === "") {
    throw wrongValue("problem", "is empty: say what happens, and when.");
  }
  const certificate = reportedCertificate(input.certificate, "certificate.certificate");
  const bank = { id: profile.id, edition: profile.edition, environment: profile.environment };
  const facts = { bank, team: teamOf(team), organisationName, problem, certificate };
  return {
    to: profile.certificates.support.email,
    subject: inOneLine(`Certificate of ${organisationName} in ${profile.environment}`),
    markdown: markdownOf(facts, profile),
    facts,
    attachments: [attachmentOf("certificate", certificate)],
  };
}

function markdownOf(facts: CertificateTicketFacts, profile: BankProfile): string {
  return [
    `# Certificate of ${inCode(facts.organisationName)} at ${profile.name}, ${profile.environment}`,
    "",
    ...contactSection(facts.team, profile),
    "",
    "## What happens",
    "",
    ...fenced(facts.problem),
    "",
    ...certificateSection("Certificate", facts.certificate),
    "",
  ].join("\n");
}
