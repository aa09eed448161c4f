import { AsnConvert } from "@peculiar/asn1-schema";
import {
  type AccessDescription,
  AuthorityInfoAccessSyntax,
  BasicConstraints,
  CertificatePolicies,
  CRLDistributionPoints,
  type DistributionPoint,
  ExtendedKeyUsage,
  type Extension,
  KeyUsage,
  KeyUsageFlags,
} from "@peculiar/asn1-x509";
import type { CertificateAddresses } from "../certificate-facts.js";
import { type QualifiedStatements, readQualifiedStatements } from "./read-qualified-statements.js";

/** What the extensions say. */
export interface Extensions {
  readonly isAuthority: boolean;
  readonly keyUsages: readonly string[];
  /** Dotted numbers. */
  readonly extendedKeyUsages: readonly string[];
  readonly policies: readonly string[];
  readonly addresses: CertificateAddresses;
  readonly statements: QualifiedStatements | undefined;
}

/**
 * Reads the extensions of RFC 5280 §4.2 that this package has a use for, and the qualified statements.
 *
 * @param unreadable - Makes the error for one whose content is not what its number says.
 */
export function readExtensions(
  extensions: readonly Extension[],
  unreadable: (cause: unknown) => Error,
): Extensions {
  const bytesOf = (oid: string): ArrayBuffer | undefined =>
    extensions.find(({ extnID }) => extnID === oid)?.extnValue.buffer;
  const read = <Value>(oid: string, type: new () => Value): Value | undefined => {
    const bytes = bytesOf(oid);
    try {
      return bytes === undefined ? undefined : AsnConvert.parse(bytes, type);
    } catch (cause) {
      throw unreadable(cause);
    }
  };

  return {
    isAuthority: read("2.5.29.19", BasicConstraints)?.cA ?? false,
    keyUsages: usagesIn(read("2.5.29.15", KeyUsage)),
    extendedKeyUsages: [...(read("2.5.29.37", ExtendedKeyUsage) ?? [])],
    policies: [...(read("2.5.29.32", CertificatePolicies) ?? [])].map((policy) => policy.policyIdentifier),
    addresses: {
      ...accessAddresses([...(read("1.3.6.1.5.5.7.1.1", AuthorityInfoAccessSyntax) ?? [])]),
      crl: crlAddresses([...(read("2.5.29.31", CRLDistributionPoints) ?? [])]),
    },
    statements: readQualifiedStatements(bytesOf("1.3.6.1.5.5.7.1.3")),
  };
}

function usagesIn(usage: KeyUsage | undefined): readonly string[] {
  const flags = usage?.toNumber() ?? 0;
  return usageNames.filter((name) => (flags & KeyUsageFlags[name]) !== 0);
}

function accessAddresses(
  descriptions: readonly AccessDescription[],
): Pick<CertificateAddresses, "issuer" | "ocsp"> {
  const under = (method: string): readonly string[] =>
    descriptions
      .filter(({ accessMethod }) => accessMethod === method)
      .flatMap(({ accessLocation }) => accessLocation.uniformResourceIdentifier ?? []);
  return { issuer: under("1.3.6.1.5.5.7.48.2"), ocsp: under("1.3.6.1.5.5.7.48.1") };
}

function crlAddresses(points: readonly DistributionPoint[]): readonly string[] {
  return points.flatMap(({ distributionPoint }) =>
    [...(distributionPoint?.fullName ?? [])].flatMap((name) => name.uniformResourceIdentifier ?? []),
  );
}

const usageNames = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly",
] as const;
