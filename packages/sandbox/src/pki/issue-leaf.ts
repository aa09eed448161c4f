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
  /** When the authorities were made. Default: now. */
  readonly madeAt?: number;
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
export async function issueLeaf(input: IssueLeafInput): Promise<Identity> {
  const { kind, request = {}, issuer, key, now, madeAt = now } = input;
  const whole: WholeRequest = {
    ...readyMade,
    ...(request.fault === "other_organisation" ? somebodyElse : {}),
    ...request,
  };
  const leaf = await signCertificate(issuer, {
    subject: leafShapes[kind].subject(whole),
    key,
    extensions: leafExtensions(kind, whole),
    ...validFor(whole, now, madeAt),
  });
  return identityOf(leaf, issuer.certificate, key);
}

function validFor(
  { fault }: WholeRequest,
  now: number,
  madeAt: number,
): { readonly notBefore: Date; readonly notAfter: Date } {
  const daysAfter = (begin: number, count: number): Date => new Date((begin + count * 86_400) * 1000);
  if (fault === "expired") {
    return { notBefore: daysAfter(madeAt, -days - week), notAfter: daysAfter(madeAt, -week) };
  }
  if (fault === "not_yet_valid") {
    return { notBefore: daysAfter(now, week), notAfter: daysAfter(now, days + week) };
  }
  // TLS goes by the machine's clock: what is issued after `clock.advance` must not begin in the machine's future.
  return { notBefore: validity(madeAt, days).notBefore, notAfter: validity(now, days).notAfter };
}
