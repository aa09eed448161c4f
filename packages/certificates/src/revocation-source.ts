/** How a certificate's state is asked for: one question (RFC 6960), or the whole list (RFC 5280 §5). */
export type RevocationMethod = "ocsp" | "crl";

/** Who was asked, and how. */
export interface RevocationSource {
  readonly method: RevocationMethod;
  /** The host, with its port when it is not the usual one. */
  readonly host: string;
}
