import type { CheckedCertificate, ReportAttachment, ReportedCertificate } from "../../report.js";
import { subjectNames } from "../../subject-names.js";
import { factsOf } from "../facts-of.js";
import { readCertificates } from "../read-certificates.js";

/** What a report says of a certificate. The PEM is written anew from what was read: nothing else of the input goes out. */
export function reportedCertificate(
  { certificate, findings }: CheckedCertificate,
  parameter: string,
): ReportedCertificate {
  const read = readCertificates(certificate, parameter);
  const facts = factsOf(read[0], read);
  return {
    kind: facts.kind,
    certainty: facts.certainty,
    environment: facts.environment,
    issuer: facts.issuer.text,
    serialNumber: facts.serialNumber,
    notBefore: facts.notBefore,
    notAfter: facts.notAfter,
    organisationName: facts.organisationName,
    organisationIdentifier: facts.organisationIdentifier,
    organisationId: facts.organisationId,
    softwareId: facts.softwareId,
    roles: facts.roles,
    thumbprints: facts.thumbprints,
    subjectNames: subjectNames(certificate),
    findings,
    pem: read.map(({ x509 }) => x509.toString()).join(""),
  };
}

export function attachmentOf(name: string, { pem }: ReportedCertificate): ReportAttachment {
  return { name: `${name}.pem`, content: pem };
}
