import type { CertificateFacts } from "../certificate-facts.js";
import { hasDirectoryName, isOfDirectory } from "./is-of-directory.js";
import type { ReadCertificate } from "./parse-certificate.js";
import { valueIn } from "./value-in.js";

type Kind = Pick<CertificateFacts, "kind" | "certainty">;

/** Tells the kinds apart: by issuer first, then by what the certificate says of itself, then by its usages. */
export function kindOf(certificate: ReadCertificate): Kind {
  const { subject, issuer, extensions } = certificate;
  if (extensions.isAuthority) {
    return { kind: "ca", certainty: "certain" };
  }
  if (!isOfDirectory(certificate)) {
    return ofTrustService(certificate);
  }
  const isNamed = hasDirectoryName(issuer);
  if (valueIn(subject, "O") === "OpenBanking" && valueIn(subject, "OU") !== undefined) {
    const kind = isForConnections(certificate) ? "legacy_transport" : "legacy_signing";
    return { kind, certainty: isNamed ? "certain" : "looks_like" };
  }
  if (valueIn(subject, "organizationIdentifier") === undefined && !isPsd2(certificate)) {
    return { kind: "other", certainty: "certain" };
  }
  const certainty = isNamed && isPsd2(certificate) ? "certain" : "looks_like";
  return { kind: isForWeb(certificate) ? "obwac" : "obseal", certainty };
}

// Whether an issuer is a qualified one stands in the trusted lists of the countries, and in no certificate.
function ofTrustService(certificate: ReadCertificate): Kind {
  const { claims } = certificate.extensions.statements ?? {};
  const isSealOrWeb = claims?.qcType === "web" || claims?.qcType === "seal";
  if (!isPsd2(certificate) && !(claims?.qualified === true && isSealOrWeb)) {
    return { kind: "other", certainty: "certain" };
  }
  return { kind: isForWeb(certificate) ? "qwac" : "qseal", certainty: "looks_like" };
}

function isPsd2({ extensions }: ReadCertificate): boolean {
  return extensions.statements?.isPsd2 === true;
}

function isForWeb(certificate: ReadCertificate): boolean {
  const type = certificate.extensions.statements?.claims.qcType;
  return type === undefined ? isForConnections(certificate) : type === "web";
}

function isForConnections({ extensions }: ReadCertificate): boolean {
  return extensions.extendedKeyUsages.some((oid) => oid === serverAuth || oid === clientAuth);
}

const serverAuth = "1.3.6.1.5.5.7.3.1";
const clientAuth = "1.3.6.1.5.5.7.3.2";
