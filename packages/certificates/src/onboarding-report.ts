import type { BankProfile, ClientAuthentication, Environment } from "@zopa-openbanking/profiles";
import { certificateSection } from "./internal/report/certificate-section.js";
import { checkAddress, checkEmail, checkSame, wrongValue } from "./internal/report/check-values.js";
import { contactSection, teamOf } from "./internal/report/contact-section.js";
import { inCode, inOneLine } from "./internal/report/markdown.js";
import { refuseSecrets } from "./internal/report/refuse-secrets.js";
import { attachmentOf, reportedCertificate } from "./internal/report/reported-certificate.js";
import type { CheckedCertificate, Report, ReportedCertificate, ReportTeam } from "./report.js";

/** Everything that a bank's support needs to onboard a third party. */
export interface OnboardingReportInput {
  /** The bank, and the edition of its documents. */
  readonly profile: BankProfile;
  readonly team: ReportTeam;
  readonly organisation: {
    /** The legal name. */
    readonly name: string;
    /** The id in the Directory, 18 letters and digits. */
    readonly organisationId: string;
  };
  readonly software: {
    /** The software statement's id in the Directory. */
    readonly softwareId: string;
    /** What customers see. */
    readonly name?: string | undefined;
  };
  /** Where the bank sends customers back to, exactly as they will be sent. */
  readonly redirectUris: readonly string[];
  /** Where the Directory publishes the software statement's keys: `software_jwks_endpoint`. */
  readonly jwksUrl: string;
  /** How the client will authenticate at the token endpoint. */
  readonly authentication: ClientAuthentication;
  readonly transport: CheckedCertificate;
  readonly signing: CheckedCertificate;
}

/** What the report says, as plain data. */
export interface OnboardingFacts {
  readonly bank: { readonly id: string; readonly edition: string; readonly environment: Environment };
  readonly team: ReportTeam;
  readonly organisation: OnboardingReportInput["organisation"];
  readonly software: OnboardingReportInput["software"];
  readonly redirectUris: readonly string[];
  readonly jwksUrl: string;
  readonly authentication: ClientAuthentication;
  readonly transport: ReportedCertificate;
  readonly signing: ReportedCertificate;
}

/**
 * Writes the message with which a third party asks a bank to be onboarded, where the bank takes no dynamic registration:
 * who asks, with which software, from where, with which certificates, and what was checked of them.
 *
 * All of it is public. Input that holds a private key or a token is refused, and values that come from a certificate are
 * written so that no Markdown or HTML in them takes effect. Nothing is sent.
 *
 * @param input - what the message says.
 * @throws {ReportError} `report_secret` when a private key or a token was given; `report_value` for a value that the
 * bank cannot use, or that contradicts the certificate.
 * @throws {CertificateError} when a certificate cannot be read.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7591#section-2 | RFC 7591 §2, the same things as a registration request}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { check, onboardingReport } from "@zopa-openbanking/certificates";
 * import { zopaProduction as profile } from "@zopa-openbanking/profiles";
 *
 * const [transport, signing] = await Promise.all([readFile("obwac.pem"), readFile("obseal.pem")]);
 * const now = Date.now() / 1000;
 * const report = onboardingReport({
 *   profile,
 *   team: { email: "open-banking@example.com" },
 *   organisation: { name: "Example Money Ltd", organisationId: "0015800000EXAMPAA5" },
 *   software: { softwareId: "3kGJdmbnkRWJhNJcDAEhGm" },
 *   redirectUris: ["https://example.com/callback"],
 *   jwksUrl: "https://keystore.openbanking.org.uk/0015800000EXAMPAA5/3kGJdmbnkRWJhNJcDAEhGm.jwks",
 *   authentication: "private_key_jwt",
 *   transport: {
 *     certificate: transport,
 *     findings: check({ certificate: transport }, { profile, purpose: "transport", now }),
 *   },
 *   signing: {
 *     certificate: signing,
 *     findings: check({ certificate: signing }, { profile, purpose: "signing", now }),
 *   },
 * });
 * console.log(report.to, report.subject, report.markdown);
 * ```
 */
export function onboardingReport(input: OnboardingReportInput): Report<OnboardingFacts> {
  const { profile, ...given } = input;
  refuseSecrets(given);
  const facts = factsOf(input);
  checkFacts(facts, profile);
  const { environment } = facts.bank;
  return {
    to: profile.registration.contact.email,
    subject: inOneLine(
      `Onboarding of ${facts.organisation.name} (${facts.organisation.organisationId}) in ${environment}`,
    ),
    markdown: markdownOf(facts, profile),
    facts,
    attachments: [attachmentOf("transport", facts.transport), attachmentOf("signing", facts.signing)],
  };
}

function factsOf(input: OnboardingReportInput): OnboardingFacts {
  const { profile, team, organisation, software, redirectUris, jwksUrl, authentication } = input;
  return {
    bank: { id: profile.id, edition: profile.edition, environment: profile.environment },
    // Member by member: what else a caller's object holds is not sent.
    team: teamOf(team),
    organisation: { name: organisation.name, organisationId: organisation.organisationId },
    software: { softwareId: software.softwareId, name: software.name },
    redirectUris: [...redirectUris],
    jwksUrl,
    authentication,
    transport: reportedCertificate(input.transport, "transport.certificate"),
    signing: reportedCertificate(input.signing, "signing.certificate"),
  };
}

function checkFacts(facts: OnboardingFacts, profile: BankProfile): void {
  const { team, organisation, software, redirectUris, jwksUrl, authentication, transport, signing } = facts;
  checkEmail("team.email", team.email);
  if (redirectUris.length === 0) {
    throw wrongValue("redirectUris", "is empty: the bank needs at least one.");
  }
  redirectUris.forEach((uri, index) => {
    checkAddress(`redirectUris.${index}`, uri);
  });
  checkAddress("jwksUrl", jwksUrl);
  if (!profile.clientAuthentication.includes(authentication)) {
    throw wrongValue(
      "authentication",
      `is not among what ${profile.name} takes: ${profile.clientAuthentication.join(", ")}.`,
    );
  }
  for (const [name, certificate] of Object.entries({ transport, signing })) {
    checkSame("organisation.organisationId", organisation.organisationId, certificate.organisationId, name);
    checkSame("software.softwareId", software.softwareId, certificate.softwareId, name);
  }
}

function markdownOf(facts: OnboardingFacts, profile: BankProfile): string {
  const { team, organisation, software, redirectUris, jwksUrl, authentication } = facts;
  return [
    `# Onboarding of ${inCode(organisation.name)} at ${profile.name}, ${profile.environment}`,
    "",
    ...contactSection(team, profile),
    "",
    "## Organisation and software",
    "",
    `- Organisation: ${inCode(organisation.name)}`,
    `- Organisation id in the Directory: ${inCode(organisation.organisationId)}`,
    `- Software statement id: ${inCode(software.softwareId)}`,
    ...(software.name === undefined ? [] : [`- Software: ${inCode(software.name)}`]),
    `- Keys (JWKS): ${inCode(jwksUrl)}`,
    "- Redirect URIs:",
    ...redirectUris.map((uri) => `  - ${inCode(uri)}`),
    `- Client authentication: ${inCode(authentication)}`,
    "",
    ...certificateSection("Transport certificate", facts.transport),
    "",
    ...certificateSection("Signing certificate", facts.signing),
    "",
  ].join("\n");
}
