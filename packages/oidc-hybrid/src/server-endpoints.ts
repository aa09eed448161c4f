/**
 * The part of a bank's metadata that the hybrid flow reads. The `ServerMetadata` of `@zopa-openbanking/discovery` is one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8414#section-2 | RFC 8414 §2}
 *
 * @example
 * ```ts
 * import type { ServerEndpoints } from "@zopa-openbanking/oidc-hybrid";
 *
 * const endpoints: ServerEndpoints = {
 *   issuer: "https://auth1.openbanking.zopa.com",
 *   token_endpoint: "https://as1.openbanking.zopa.com/token",
 * };
 * ```
 */
export interface ServerEndpoints {
  readonly issuer: string;
  readonly authorization_endpoint?: string | undefined;
  readonly token_endpoint?: string | undefined;
  readonly revocation_endpoint?: string | undefined;
  readonly pushed_authorization_request_endpoint?: string | undefined;
  /** @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-5 | RFC 8705 §5} */
  readonly mtls_endpoint_aliases?: Readonly<Record<string, string>> | undefined;
  /** @see {@link https://www.rfc-editor.org/rfc/rfc9207#section-3 | RFC 9207 §3} */
  readonly authorization_response_iss_parameter_supported?: boolean | undefined;
}
