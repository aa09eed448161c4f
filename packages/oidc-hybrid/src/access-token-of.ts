import { systemClock } from "@zopa-openbanking/core";
import type { AccessToken } from "./client-credentials.js";
import type { Grant } from "./grant.js";
import { presentedThumbprint } from "./internal/presented-thumbprint.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import { TokenError } from "./token-error.js";

/**
 * Gives the access token when it may be sent: its time is not over, and it is bound to the certificate at hand.
 *
 * A bank refuses a token under another certificate than the one it was issued to, and after a rotation that is every token
 * from before; refresh tokens go on working, so the answer to both errors is {@link refresh}.
 *
 * @throws {TokenError} `access_token_expired` or `certificate_changed`.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-3 | RFC 8705 §3}
 *
 * @example
 * ```ts
 * import { accessTokenOf, type Grant, type OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const grant: Grant;
 *
 * const authorization = `Bearer ${accessTokenOf(context, grant)}`;
 * console.log(authorization.length);
 * ```
 */
export function accessTokenOf(context: OidcHybridContext, token: AccessToken | Grant): string {
  const { clock = systemClock } = context;
  const consentId = "consentId" in token ? token.consentId : undefined;
  if (token.accessTokenExpiresAt !== null && clock() >= token.accessTokenExpiresAt) {
    throw new TokenError("The access token's time is over. Refresh the grant, or ask for a new token.", {
      code: "access_token_expired",
      consentId,
    });
  }
  const presented = presentedThumbprint(context);
  if (
    token.certificateThumbprint !== null &&
    presented !== null &&
    token.certificateThumbprint !== presented
  ) {
    throw new TokenError(
      "The access token is bound to another certificate than the one at hand, so the bank would refuse it; it was not sent. " +
        "Refresh the grant, or ask for a new token: a refresh works with the new certificate.",
      { code: "certificate_changed", consentId },
    );
  }
  return token.accessToken;
}
