import type { Oddity } from "./oddity.js";
import type { SubjectName } from "./subject-name.js";

/** What a certificate is for, and who issues its kind. */
export type CertificateKind =
  | "obwac"
  | "obseal"
  | "qwac"
  | "qseal"
  | "legacy_transport"
  | "legacy_signing"
  | "ca"
  | "other";

/** Where a certificate belongs. `throwaway`: made by a local sandbox, worthless everywhere else. */
export type CertificateEnvironment = "production" | "sandbox" | "throwaway" | "unknown";

/** A role of a payment service provider: account servicing, payments, account information, card-based instruments. */
export type Psd2Role = "PSP_AS" | "PSP_PI" | "PSP_AI" | "PSP_IC";

/** The authority that authorised the organisation, as the PSD2 statement names it. */
export interface CompetentAuthority {
  readonly name: string;
  /** For example `GB-FCA`. */
  readonly id: string;
}

/** The public key of a certificate. */
export interface CertificateKey {
  /** `rsa`, `ec`, `ed25519` … */
  readonly type: string;
  /** Size of the modulus or of the curve; undefined where that means nothing. */
  readonly bits: number | undefined;
  /** Name of the curve as in RFC 7518, `P-256`, or as OpenSSL has it. */
  readonly curve?: string;
}

/** The names by which protocols call a certificate or its key. */
export interface Thumbprints {
  /** base64url of the certificate's SHA-1, without padding (RFC 7515 §4.1.7). */
  readonly x5t: string;
  /** base64url of the certificate's SHA-256, without padding: what tokens are bound to (RFC 8705 §3.1). */
  readonly x5tS256: string;
  /** base64url of the SHA-256 of the key (RFC 7638). Undefined for a kind of key that has no JWK. */
  readonly jwk: string | undefined;
  /** What the Directory calls the key: base64url of the SHA-1 of its RFC 7638 form. */
  readonly kid: string | undefined;
}

/** Addresses that the certificate names. Never fetched here: whoever made the certificate chose them. */
export interface CertificateAddresses {
  readonly issuer: readonly string[];
  readonly crl: readonly string[];
  readonly ocsp: readonly string[];
}

/** What the certificate says about being a qualified one. Whether it is stands in the trusted lists, not in it. */
export interface QualifiedClaims {
  /** True when it claims to be a qualified certificate (QcCompliance). */
  readonly qualified: boolean;
  /** What for: a website, a seal or a signature. */
  readonly qcType: "web" | "seal" | "signature" | undefined;
}

/** All that can be read from a certificate. */
export interface CertificateFacts {
  readonly kind: CertificateKind;
  /** `looks_like` where the issuer does not settle the kind: only a trusted list knows who issues QWACs and QSeals. */
  readonly certainty: "certain" | "looks_like";
  readonly environment: CertificateEnvironment;
  readonly subject: SubjectName;
  readonly issuer: SubjectName;
  /** The legal name. A legacy certificate has none: its `O` is `OpenBanking`. */
  readonly organisationName: string | undefined;
  /** The attribute 2.5.4.97: `PSDGB-FCA-123456`. */
  readonly organisationIdentifier: string | undefined;
  /** The organisation's id in the Directory, 18 characters. */
  readonly organisationId: string | undefined;
  /** The software statement's id; only in legacy certificates. */
  readonly softwareId: string | undefined;
  readonly roles: readonly Psd2Role[];
  readonly nca: CompetentAuthority | undefined;
  readonly claims: QualifiedClaims;
  /** Upper-case hex. */
  readonly serialNumber: string;
  /** Seconds since the epoch. */
  readonly notBefore: number;
  /** Seconds since the epoch. */
  readonly notAfter: number;
  /** How long it is valid in all, in whole days. */
  readonly validityDays: number;
  readonly key: CertificateKey;
  /** The name of the algorithm that the issuer signed with, or its number. */
  readonly signatureAlgorithm: string;
  /** `digitalSignature`, `nonRepudiation` … (RFC 5280 §4.2.1.3). Empty when the certificate does not limit itself. */
  readonly keyUsages: readonly string[];
  /** `clientAuth`, `serverAuth`, or dotted numbers. Empty when the certificate does not limit itself. */
  readonly extendedKeyUsages: readonly string[];
  /** Dotted numbers of the certificate policies. */
  readonly policies: readonly string[];
  readonly thumbprints: Thumbprints;
  readonly addresses: CertificateAddresses;
  /** What is unusual about it. */
  readonly oddities: readonly Oddity[];
}
