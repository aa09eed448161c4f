import type { Environment } from "./environment.js";

/** A certificate that proves a client on the wire. */
export type TransportCertificate = "OBWAC" | "QWAC" | "OBTransport";

/** A certificate whose key signs request objects and assertions. */
export type SigningCertificate = "OBSeal" | "QSeal" | "OBSigning";

/** Which certificates a bank takes for one purpose. */
export interface CertificateRules<Kind extends string> {
  /** Kinds that work. */
  readonly accepted: readonly Kind[];
  /**
   * Kinds that the bank does not advise against, a part of `accepted`. A kind that is missing here works, but
   * the bank would rather have another.
   */
  readonly recommended: readonly Kind[];
}

/** What to do when a certificate makes trouble at onboarding. */
export interface CertificateSupport {
  /** Kinds that the bank asks to be written to about. */
  readonly kinds: readonly (TransportCertificate | SigningCertificate)[];
  /** The address to write to. */
  readonly email: string;
  /** What to attach: the certificate in PEM, never a key. */
  readonly attach: "certificate_pem";
}

/** How eIDAS certificates relate to the Open Banking Directory. */
export interface DirectoryRules {
  /** Kinds with which a third party may enrol in the Directory. */
  readonly enrolWith: readonly ("QWAC" | "QSeal")[];
  /** Kinds that the Directory then makes. */
  readonly generates: readonly ("OBWAC" | "OBSeal")[];
  /** Kinds that work only once they are attached to the client's software statement in the Directory. */
  readonly attachedToSoftwareStatement: readonly (TransportCertificate | SigningCertificate)[];
}

/**
 * The certificates a bank takes.
 *
 * @see {@link https://eur-lex.europa.eu/eli/reg_del/2018/389/oj | RTS on strong customer authentication, Article 34}
 */
export interface CertificatesProfile {
  /** For the TLS connection. */
  readonly transport: CertificateRules<TransportCertificate>;
  /** For signatures. */
  readonly signing: CertificateRules<SigningCertificate>;
  /** Environments in which OBWAC and OBSeal are taken. */
  readonly directoryIssuedIn: readonly Environment[];
  /** How the Directory comes in. */
  readonly directory: DirectoryRules;
  /** Whom to write to when a certificate makes trouble. */
  readonly support: CertificateSupport;
  /**
   * How the bank spells the organisation identifier (2.5.4.97) in `tls_client_auth_subject_dn`: by its name,
   * as dotted number with the hex encoding (RFC 4514), as dotted number with text, or nothing is known.
   *
   * @see {@link https://www.rfc-editor.org/rfc/rfc4514#section-2.4 | RFC 4514 section 2.4}
   */
  readonly subjectNameForm: "name" | "dotted_hex" | "dotted_text" | "unknown";
}
