import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";

/** A grant comes out of a store: it may be damaged, or another client's. */
export function checkGrant({ profile, clientId }: OidcHybridContext, grant: Grant): void {
  for (const name of ["consentId", "subject", "issuer", "clientId", "nonce"] as const) {
    if (typeof grant[name] !== "string" || grant[name] === "") {
      throw new TypeError(
        `\`grant.${name}\` is missing: give what \`exchangeCode\` or \`refresh\` returned, as it was.`,
      );
    }
  }
  if (!Array.isArray(grant.audience)) {
    throw new TypeError(
      "`grant.audience` is missing: give what `exchangeCode` or `refresh` returned, as it was.",
    );
  }
  if (grant.issuer !== profile.issuer || grant.clientId !== clientId) {
    throw new TypeError(
      "`grant` is of another issuer or client id than the context has: use the context of its bank.",
    );
  }
}
