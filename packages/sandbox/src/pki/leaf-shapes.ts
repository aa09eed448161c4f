import {
  AuthorityInfoAccessExtension,
  CertificatePolicyExtension,
  CRLDistributionPointsExtension,
  ExtendedKeyUsageExtension,
  type Extension,
  type JsonNameParams,
  KeyUsageFlags,
  KeyUsagesExtension,
} from "@peculiar/x509";
import type { CertificateFault, CertificateKind, CertificateRequest } from "./pki.js";
import { qualifiedStatements } from "./qualified-statements.js";

/** A request in which nothing is left out. */
export type WholeRequest = Required<Omit<CertificateRequest, "fault">> & {
  readonly fault?: CertificateFault;
};

/** What the kinds of certificate differ in. */
interface LeafShape {
  readonly signs: "directory" | "trust_service";
  readonly use: "transport" | "signing";
  readonly subject: (request: WholeRequest) => JsonNameParams;
  readonly statements?: "plain" | "qualified";
}

const byOrganisation = (request: WholeRequest): JsonNameParams => [
  printable("C", "GB"),
  printable("O", request.organisationName),
  printable("2.5.4.97", request.organisationIdentifier),
  printable("CN", request.organisationId),
];
const bySoftware = (request: WholeRequest): JsonNameParams => [
  printable("C", "GB"),
  printable("O", "OpenBanking"),
  printable("OU", request.organisationId),
  printable("CN", request.softwareStatementId),
];
const byTrustService =
  (commonName: (request: WholeRequest) => string) =>
  (request: WholeRequest): JsonNameParams => [
    printable("C", "GB"),
    utf8("O", request.organisationName),
    utf8("2.5.4.97", request.organisationIdentifier),
    utf8("CN", commonName(request)),
  ];

/** The six leaf kinds, each in the shape in which it is issued. */
export const leafShapes: Readonly<Record<CertificateKind, LeafShape>> = {
  obwac: { signs: "directory", use: "transport", subject: byOrganisation, statements: "plain" },
  obseal: { signs: "directory", use: "signing", subject: byOrganisation, statements: "plain" },
  legacy_transport: { signs: "directory", use: "transport", subject: bySoftware },
  legacy_signing: { signs: "directory", use: "signing", subject: bySoftware },
  qwac: {
    signs: "trust_service",
    use: "transport",
    subject: byTrustService((request) => request.dnsName),
    statements: "qualified",
  },
  qseal: {
    signs: "trust_service",
    use: "signing",
    subject: byTrustService((request) => request.organisationName),
    statements: "qualified",
  },
};

const serverAuth = "1.3.6.1.5.5.7.3.1";
const clientAuth = "1.3.6.1.5.5.7.3.2";
const documentSigning = "1.3.6.1.4.1.311.10.3.12";

/** The extensions of a leaf, the same for everybody but for roles and faults. */
export function leafExtensions(kind: CertificateKind, request: WholeRequest): Extension[] {
  const { use, statements, signs } = leafShapes[kind];
  const used = request.fault === "wrong_key_usage" ? otherUse[use] : use;
  const roles = request.fault === "missing_role" ? withoutAccess(request.roles) : request.roles;
  const authority = signs === "directory" ? "issuing" : "trust-service";

  return [
    ...usages(used, signs),
    ...(statements === undefined
      ? []
      : [
          qualifiedStatements({
            type: use === "transport" ? "web" : "seal",
            roles,
            qualified: statements === "qualified",
          }),
        ]),
    new CertificatePolicyExtension([signs === "directory" ? directoryPolicy : trustServicePolicy[use]]),
    new AuthorityInfoAccessExtension({
      caIssuers: `http://pki.sandbox.example/${authority}.crt`,
      ocsp: "http://pki.sandbox.example/ocsp",
    }),
    new CRLDistributionPointsExtension([`http://pki.sandbox.example/${authority}.crl`]),
  ];
}

// Of the arc that the Directory's test authorities use.
export const directoryPolicy = "1.3.6.1.4.1.5237.134.1.100";
// ETSI EN 319 411-2: QEVCP-w and QCP-l.
const trustServicePolicy = { transport: "0.4.0.194112.1.4", signing: "0.4.0.194112.1.1" } as const;
const otherUse = { transport: "signing", signing: "transport" } as const;

function usages(use: "transport" | "signing", signs: LeafShape["signs"]): Extension[] {
  if (use === "transport") {
    return [
      new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
      new ExtendedKeyUsageExtension([serverAuth, clientAuth], signs === "directory"),
    ];
  }
  return [
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
    ...(signs === "directory" ? [new ExtendedKeyUsageExtension([documentSigning])] : []),
  ];
}

function withoutAccess(roles: WholeRequest["roles"]): WholeRequest["roles"] {
  const others = roles.filter((role) => role !== "PSP_AI");
  return others.length === 0 ? ["PSP_PI"] : others;
}

function printable(name: string, value: string): JsonNameParams[number] {
  return { [name]: [{ printableString: value }] };
}

function utf8(name: string, value: string): JsonNameParams[number] {
  return { [name]: [{ utf8String: value }] };
}
