/** The kinds of certificate that UK Open Banking knows. */
export type CertificateKind = "obwac" | "obseal" | "qwac" | "qseal" | "legacy_transport" | "legacy_signing";

/** What can be wrong with a certificate made to be refused. */
export type CertificateFault =
  | "expired"
  | "not_yet_valid"
  | "wrong_chain"
  | "wrong_key_usage"
  | "missing_role"
  | "other_organisation";

/** Whom a certificate is for. What is left out is that of the ready-made third party. */
export interface CertificateRequest {
  /** The legal name in the subject. */
  readonly organisationName?: string;
  /** The Directory's organisation id, 18 characters: the common name of OBWAC and OBSeal. */
  readonly organisationId?: string;
  /** The identifier under 2.5.4.97, for example `PSDGB-FCA-123456`. */
  readonly organisationIdentifier?: string;
  /** The software statement id, 22 characters: the common name of legacy certificates. */
  readonly softwareStatementId?: string;
  /** The PSD2 roles in the qualified statement. Default: `["PSP_AI"]`. */
  readonly roles?: readonly ("PSP_AS" | "PSP_PI" | "PSP_AI" | "PSP_IC")[];
  /** The name in the common name of a QWAC. */
  readonly dnsName?: string;
  /** Makes the certificate wrong in this way. */
  readonly fault?: CertificateFault;
}

/** A certificate with its key. */
export interface Identity {
  /** PEM: the leaf, then the issuing authority. */
  readonly cert: string;
  /** PEM, PKCS#8. */
  readonly key: string;
  /** The subject in RFC 4514 form, most specific name first. */
  readonly subject: string;
  /** The SHA-256 thumbprint of the leaf in base64url (RFC 8705 §3.1). */
  readonly x5tS256: string;
  /** What the Directory would call the key: base64url of the SHA-1 of its RFC 7638 form. */
  readonly kid: string;
  /** The public key as a JWK. */
  readonly publicJwk: Readonly<Record<string, string>>;
  /** Seconds since the epoch. */
  readonly notBefore: number;
  readonly notAfter: number;
}

/** The throwaway authorities of one sandbox. */
export interface Pki {
  /** PEM: the root that a client trusts for the bank's servers. */
  readonly ca: string;
  /** PEM of every root and issuing authority that the bank accepts client certificates from. */
  readonly clientAuthorities: readonly string[];
  /** The certificate of the bank's own listeners: localhost, 127.0.0.1 and ::1. */
  readonly server: { readonly cert: string; readonly key: string };
  /** The bank's key for id_tokens: PKCS#8 PEM, and its kid. */
  readonly signing: { readonly key: string; readonly kid: string };
  /** The ready-made third party's OBWAC and OBSeal. */
  readonly tpp: { readonly transport: Identity; readonly signing: Identity };
  /**
   * Issues a certificate for a third party, with a new key. A trust service is set up when one first needs it.
   *
   * @throws {TypeError} when the kind, a role or the fault is unknown, or the fault does not go with the kind.
   */
  readonly issue: (kind: CertificateKind, request?: CertificateRequest) => Promise<Identity>;
}
