import { systemClock } from "@zopa-openbanking/core";
import { AuthorizationError } from "../authorization-error.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import type { Pending } from "../pending.js";

/** A pending authorisation comes out of a store: it may be damaged, another client's, or old. */
export function checkPending(
  { profile, clientId, redirectUri, clock = systemClock }: OidcHybridContext,
  pending: Pending,
): void {
  for (const name of ["state", "nonce", "consentId"] as const) {
    if (typeof pending[name] !== "string" || pending[name] === "") {
      throw new TypeError(
        `\`pending.${name}\` is missing: give what \`startAuthorization\` returned, as it was.`,
      );
    }
  }
  const isOurs =
    pending.issuer === profile.issuer && pending.clientId === clientId && pending.redirectUri === redirectUri;
  if (!isOurs) {
    throw new TypeError(
      "`pending` was begun with another issuer, client id or redirect URI than the context has: use the context of its bank.",
    );
  }
  // Written so that what is no number is expired too.
  if (!(clock() < pending.expiresAt)) {
    throw new AuthorizationError(
      "The answer came after the authorisation had expired. Nothing of it is used; begin a new one.",
      { code: "pending_expired", consentId: pending.consentId },
    );
  }
}
