import { checkIssuer } from "./internal/check-issuer.js";

/** The two documents that an authorisation server may publish about itself, by the ends of their addresses. */
export type WellKnownName = "openid-configuration" | "oauth-authorization-server";

/**
 * Makes the address of the discovery document from an issuer.
 *
 * OpenID Connect appends to the issuer's path, RFC 8414 puts its name between host and path. A slash at the end of the
 * issuer is removed first in both.
 *
 * @param issuer - the issuer identifier, an https URL without query and fragment.
 * @param name - which of the two; `openid-configuration` when left out.
 * @throws {TypeError} when the issuer is not such a URL.
 * @see {@link https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationRequest | OpenID Connect Discovery 1.0 §4.1}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8414#section-3.1 | RFC 8414 §3.1}
 *
 * @example
 * ```ts
 * import { wellKnownUrl } from "@zopa-openbanking/discovery";
 *
 * wellKnownUrl("https://bank.example/uk"); // "https://bank.example/uk/.well-known/openid-configuration"
 * wellKnownUrl("https://bank.example/uk", "oauth-authorization-server");
 * // "https://bank.example/.well-known/oauth-authorization-server/uk"
 * ```
 */
export function wellKnownUrl(issuer: string, name: WellKnownName = "openid-configuration"): string {
  checkIssuer(issuer);
  const { origin, pathname } = new URL(issuer);
  const path = pathname.replace(/\/$/, "");
  switch (name) {
    case "openid-configuration":
      return `${origin}${path}/.well-known/openid-configuration`;
    case "oauth-authorization-server":
      return `${origin}/.well-known/oauth-authorization-server${path}`;
    default:
      throw new TypeError("`name` must be openid-configuration or oauth-authorization-server.");
  }
}
