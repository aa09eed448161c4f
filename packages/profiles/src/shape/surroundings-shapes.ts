import type { DirectoryRules, SigningCertificate, TransportCertificate } from "../certificates-profile.js";
import type { Environment } from "../environment.js";
import { flag } from "../guards/flag.js";
import type { Guard } from "../guards/guard.js";
import { wordOrHttpsUrl } from "../guards/https-url.js";
import { listOf } from "../guards/list-of.js";
import { oneOf } from "../guards/one-of.js";
import { optional } from "../guards/optional.js";
import { text, textLike } from "../guards/text.js";
import { wholeNumber } from "../guards/whole-number.js";
import type { ContactPurpose, RegistrationProfile } from "../registration-profile.js";
import type { TlsProfile } from "../tls-profile.js";
import type { ProfileFields, ShapeOf } from "./profile-shape.js";

type SurroundingFields = Pick<
  ProfileFields,
  "tls" | "availability" | "certificates" | "registration" | "hostedSandbox" | "alsoAccepts"
>;

/** What each field around the protocol may hold: transport, certificates, registration, the bank's sandbox. */
export function surroundingsShapes(): ShapeOf<SurroundingFields> {
  const transport = listOf(oneOf<TransportCertificate>({ OBWAC: true, QWAC: true, OBTransport: true }), 1);
  const signing = listOf(oneOf<SigningCertificate>({ OBSeal: true, QSeal: true, OBSigning: true }), 1);
  const certificates = listOf(
    oneOf<TransportCertificate | SigningCertificate>({
      OBWAC: true,
      QWAC: true,
      OBTransport: true,
      OBSeal: true,
      QSeal: true,
      OBSigning: true,
    }),
  );
  const email: Guard = textLike(
    /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/,
    "an e-mail address",
    "support@bank.example",
  );

  return {
    tls: {
      clientCertificate: oneOf<TlsProfile["clientCertificate"]>(
        { required: true },
        "FAPI 1.0 Advanced §5.2.2-5 binds tokens to it",
      ),
      minimumVersion: oneOf<TlsProfile["minimumVersion"]>({ "TLSv1.2": true, "TLSv1.3": true }),
      cipherSuites: listOf(
        textLike(
          /^(?:ECDHE|DHE)-(?:RSA|ECDSA)-(?:AES128-GCM-SHA256|AES256-GCM-SHA384|CHACHA20-POLY1305)$/,
          "a TLS 1.2 suite with an ephemeral key exchange and authenticated encryption",
          "ECDHE-RSA-AES256-GCM-SHA384",
        ),
        1,
      ),
      httpVersion: oneOf<TlsProfile["httpVersion"]>({ "http/1.1": true, h2: true }),
    },
    availability: {
      unansweredRequests: wholeNumber({ minimum: 1 }),
      answerWithinSeconds: wholeNumber({ minimum: 1 }),
      usualMedianMs: wholeNumber({ minimum: 1 }),
    },
    certificates: {
      transport: { accepted: transport, recommended: transport },
      signing: { accepted: signing, recommended: signing },
      directoryIssuedIn: listOf(oneOf<Environment>({ production: true, sandbox: true })),
      directory: {
        enrolWith: listOf(oneOf<DirectoryRules["enrolWith"][number]>({ QWAC: true, QSeal: true })),
        generates: listOf(oneOf<DirectoryRules["generates"][number]>({ OBWAC: true, OBSeal: true })),
        attachedToSoftwareStatement: certificates,
      },
      support: { kinds: certificates, email, attach: oneOf<"certificate_pem">({ certificate_pem: true }) },
      subjectNameForm: oneOf<ProfileFields["certificates"]["subjectNameForm"]>({
        name: true,
        dotted_hex: true,
        dotted_text: true,
        unknown: true,
      }),
    },
    registration: {
      dynamic: flag,
      how: oneOf<RegistrationProfile["how"]>({ email: true, portal: true, dynamic: true }),
      endpoint: optional(wordOrHttpsUrl("discovery")),
      audience: optional(
        oneOf<NonNullable<RegistrationProfile["audience"]>>({ organisation_id: true, issuer: true }),
      ),
      version: optional(textLike(/^v\d+(?:\.\d+)*$/, "a version", "v3.2")),
      softwareStatements: listOf(oneOf<"open_banking_directory">({ open_banking_directory: true })),
      timestampUnit: oneOf<RegistrationProfile["timestampUnit"]>({ seconds: true, milliseconds: true }),
      contact: {
        email,
        teamAddressRecommended: flag,
        retainedFor: listOf(
          oneOf<ContactPurpose>({ outages: true, api_changes: true, technical_issues: true }),
        ),
      },
    },
    hostedSandbox: { offered: flag, laxerThanProduction: flag, users: listOf(text) },
    alsoAccepts: {
      requestObjectAlgorithms: listOf(oneOf<"none" | "RS256">({ none: true, RS256: true })),
      responseTypes: listOf(
        oneOf<"code" | "id_token" | "token">({ code: true, id_token: true, token: true }),
      ),
      clientAuthentication: listOf(
        oneOf<"client_secret_basic" | "client_secret_post">({
          client_secret_basic: true,
          client_secret_post: true,
        }),
      ),
    },
  };
}
