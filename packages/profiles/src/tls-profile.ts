/**
 * Transport security between client and bank.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-8.5 | FAPI 1.0 Advanced 8.5}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705 | RFC 8705}
 */
export interface TlsProfile {
  /** Whether the client has to present its certificate at the token endpoint and the account API. */
  readonly clientCertificate: "required";
  /** The lowest version to negotiate, as Node names it. */
  readonly minimumVersion: "TLSv1.2" | "TLSv1.3";
  /** Suites to offer below TLS 1.3, by their OpenSSL names, the preferred one first. */
  readonly cipherSuites: readonly string[];
  /** The HTTP version to speak. */
  readonly httpVersion: "http/1.1" | "h2";
}
