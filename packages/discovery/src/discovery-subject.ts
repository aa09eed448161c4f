/**
 * Which bank is looked for. A `BankProfile` of `@zopa-openbanking/profiles` is one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8414#section-2 | RFC 8414 §2, issuer}
 *
 * @example
 * ```ts
 * import type { DiscoverySubject } from "@zopa-openbanking/discovery";
 *
 * const bank: DiscoverySubject = {
 *   issuer: "https://auth1.openbanking.zopa.com",
 *   discoveryUrl: "https://auth1.openbanking.zopa.com/.well-known/openid-configuration",
 * };
 * ```
 */
export interface DiscoverySubject {
  /** The issuer identifier, compared character by character: a slash at its end counts. */
  readonly issuer: string;
  /** The full address of the discovery document; `wellKnownUrl` makes it from an issuer. */
  readonly discoveryUrl: string;
  /** Origins that the bank is known to use beside those of the two addresses above. */
  readonly origins?: BankOrigins | undefined;
  /** The link into the bank's app, where it has one: the only address beside https that a document may hold. */
  readonly authorization?: { readonly link?: string | undefined } | undefined;
}

/** A bank's own origins, each exact: `https://as1.openbanking.zopa.com`, no path and no slash at the end. */
export interface BankOrigins {
  /** Origins of the token endpoint. */
  readonly token: readonly string[];
  /** Origins of the account API. */
  readonly resource: readonly string[];
}
