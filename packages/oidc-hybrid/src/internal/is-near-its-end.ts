import type { AccessToken } from "../client-credentials.js";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { presentedThumbprint } from "./presented-thumbprint.js";

const marginSeconds = 30;

/** Whether a token is over, will be before an answer is there, or is bound to another certificate than the one at hand. */
export function isNearItsEnd(context: OidcHybridContext, token: AccessToken | Grant, now: number): boolean {
  const { accessTokenExpiresAt, issuedAt, certificateThumbprint } = token;
  const presented = presentedThumbprint(context);
  if (certificateThumbprint !== null && presented !== null && certificateThumbprint !== presented) {
    return true;
  }
  if (accessTokenExpiresAt === null) {
    return false;
  }
  // Of a token that lives for a minute, half is used.
  const margin = Math.min(marginSeconds, Math.max(0, accessTokenExpiresAt - issuedAt) / 2);
  return now >= accessTokenExpiresAt - margin;
}
