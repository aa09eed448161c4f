import type { CertificateFacts, CertificateKind } from "../certificate-facts.js";
import type { SubjectName } from "../subject-name.js";
import { environmentOf } from "./environment-of.js";
import { identifierOddities } from "./identifier-oddities.js";
import { keyOf } from "./key-of.js";
import { kindOf } from "./kind-of.js";
import type { ReadCertificate } from "./parse-certificate.js";
import { thumbprintsOf } from "./thumbprints-of.js";
import { valueIn } from "./value-in.js";

/**
 * Says what a certificate is.
 *
 * @param bundle - The certificates that came with it: its issuers tell where it belongs.
 */
export function factsOf(certificate: ReadCertificate, bundle: readonly ReadCertificate[]): CertificateFacts {
  const { x509, subject, issuer, extensions } = certificate;
  const { kind, certainty } = kindOf(certificate);
  const [notBefore, notAfter] = [secondsOf(x509.validFromDate), secondsOf(x509.validToDate)];
  const { statements, keyUsages, extendedKeyUsages, policies, addresses } = extensions;
  const facts = {
    kind,
    certainty,
    environment: environmentOf(certificate, bundle),
    subject,
    issuer,
    ...organisationOf(subject, kind),
    roles: statements?.roles ?? [],
    nca: statements?.nca,
    claims: statements?.claims ?? { qualified: false, qcType: undefined },
    serialNumber: x509.serialNumber,
    notBefore,
    notAfter,
    validityDays: Math.floor((notAfter - notBefore) / 86_400),
    key: keyOf(x509),
    signatureAlgorithm: algorithmNames[certificate.signatureAlgorithm] ?? certificate.signatureAlgorithm,
    keyUsages,
    extendedKeyUsages: extendedKeyUsages.map((oid) => usageNames[oid] ?? oid),
    policies,
    thumbprints: thumbprintsOf(x509),
    addresses,
  };

  return {
    ...facts,
    oddities: [...(statements?.oddities ?? []), ...identifierOddities(facts, statements?.isPsd2 === true)],
  };
}

type Organisation = Pick<
  CertificateFacts,
  "organisationName" | "organisationIdentifier" | "organisationId" | "softwareId"
>;

function organisationOf(subject: SubjectName, kind: CertificateKind): Organisation {
  const [organisation, commonName] = [valueIn(subject, "O"), valueIn(subject, "CN")];
  const isLegacy = kind === "legacy_transport" || kind === "legacy_signing";
  const isDirectory = kind === "obwac" || kind === "obseal";

  return {
    organisationName: isLegacy ? undefined : organisation,
    organisationIdentifier: valueIn(subject, "organizationIdentifier"),
    organisationId: isLegacy ? valueIn(subject, "OU") : isDirectory ? commonName : undefined,
    softwareId: isLegacy ? commonName : undefined,
  };
}

function secondsOf(date: Date): number {
  return date.getTime() / 1000;
}

const usageNames: Readonly<Record<string, string>> = {
  "1.3.6.1.5.5.7.3.1": "serverAuth",
  "1.3.6.1.5.5.7.3.2": "clientAuth",
  "1.3.6.1.5.5.7.3.3": "codeSigning",
  "1.3.6.1.5.5.7.3.4": "emailProtection",
  "1.3.6.1.5.5.7.3.8": "timeStamping",
  "1.3.6.1.5.5.7.3.9": "OCSPSigning",
  "1.3.6.1.4.1.311.10.3.12": "documentSigning",
  "2.5.29.37.0": "anyExtendedKeyUsage",
};
const algorithmNames: Readonly<Record<string, string>> = {
  "1.2.840.113549.1.1.4": "md5WithRSAEncryption",
  "1.2.840.113549.1.1.5": "sha1WithRSAEncryption",
  "1.2.840.113549.1.1.10": "rsassaPss",
  "1.2.840.113549.1.1.11": "sha256WithRSAEncryption",
  "1.2.840.113549.1.1.12": "sha384WithRSAEncryption",
  "1.2.840.113549.1.1.13": "sha512WithRSAEncryption",
  "1.2.840.10045.4.1": "ecdsa-with-SHA1",
  "1.2.840.10045.4.3.2": "ecdsa-with-SHA256",
  "1.2.840.10045.4.3.3": "ecdsa-with-SHA384",
  "1.2.840.10045.4.3.4": "ecdsa-with-SHA512",
  "1.3.101.112": "ed25519",
};
