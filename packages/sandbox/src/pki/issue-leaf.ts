import type { KeyObject } from "node:crypto";
import { type Authority, signCertificate } from "./authority.js";
import { validity } from "./certificate-times.js";
import { identityOf } from "./identity-of.js";
import { leafExtensions, leafShapes, type WholeRequest } from "./leaf-shapes.js";
import type { CertificateKind, CertificateRequest, Identity } from "./pki.js";

/** What {@link issueLeaf} makes a certificate of. */
export interface IssueLeafInput {
  readonly kind: CertificateKind;
  readonly request?: CertificateRequest;
  readonly issuer: Authority;
  readonly key: KeyObject;
  /** Seconds since the epoch. */
  readonly now: number;
}

const readyMade: WholeRequest = {
  organisationName: "Throwaway Accounts Limited",
  organisationId: "0015800000THROWAAX",
  organisationIdentifier: "PSDGB-FCA-000000",
  softwareStatementId: "throwaway0software0000",
  roles: ["PSP_AI"],
  dnsName: "tpp.example",
};
const somebodyElse = {
  organisationName: "Somebody Else Limited",
  organisationId: "0015800000ELSEWHER",
  organisationIdentifier: "PSDGB-FCA-999999",
  dnsName: "elsewhere.example",
};

// 13 months and half an hour, as the Directory's certificates ran until 2025.
const days = 396 + 0.5 / 24;
const week = 7;

/** Issues a certificate of a kind, good or with the fault that was asked for. */
export async function issueLeaf({ kind, request = {}, issuer, key, now }: IssueLeafInput): Promise<Identity> {
  const whole: WholeRequest = {
    ...readyMade,
    ...(request.fault === "other_organisation" ? somebodyElse : {}),
    ...request,
  };
  const leaf = await signCertificate(issuer, {
    subject: leafShapes[kind].subject(whole),
    key,
    extensions: leafExtensions(kind, whole),
    ...validFor(whole, now),
  });
  return identityOf(leaf, issuer.certificate, key);
}

function validFor(
  { fault }: WholeRequest,
  now: number,
): { readonly notBefore: Date; readonly notAfter: Date } {
  const inDays = (count: number): Date => new Date((now + count * 86_400) * 1000);
  if (fault === "expired") {
    return { notBefore: inDays(-days - week), notAfter: inDays(-week) };
  }
  return fault === "not_yet_valid"
    ? { notBefore: inDays(week), notAfter: inDays(days + week) }
    : validity(now, days);
}
