import type { Grant, GrantNotice } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import type { VerifiedIdToken } from "../verified-authorization.js";
import { claimOf } from "./check-claims.js";
import type { TokenResponse } from "./token-response.js";
import type { TokenAtHand } from "./verify-id-token.js";

/** What stays the same over all refreshes of a grant. */
export interface GrantBasis extends VerifiedIdToken {
  readonly consentId: string;
  readonly clientId: string;
  readonly authorizedAt: number;
  /** The refresh token there was, and its end. */
  readonly refreshToken: string | null;
  readonly refreshTokenExpiresAt: number | null;
  readonly refreshTokenExpirySource: Grant["refreshTokenExpirySource"];
}

/** Writes the grant that a verified token response makes. */
export function grantFrom(
  context: OidcHybridContext,
  basis: GrantBasis,
  response: TokenResponse,
  token: TokenAtHand | undefined,
): Grant {
  const refreshToken = response.refreshToken ?? basis.refreshToken;
  const end = refreshToken === null ? noEnd : endOf(context, basis, response, token);
  return Object.freeze({
    consentId: basis.consentId,
    accessToken: response.accessToken,
    accessTokenExpiresAt: response.accessTokenExpiresAt,
    refreshToken,
    refreshTokenExpiresAt: end.at,
    refreshTokenExpirySource: end.source,
    scope: response.scope,
    subject: basis.subject,
    certificateThumbprint: response.certificateThumbprint,
    authorizedAt: basis.authorizedAt,
    issuedAt: response.issuedAt,
    issuer: basis.issuer,
    clientId: basis.clientId,
    audience: basis.audience,
    nonce: basis.nonce,
    acr: basis.acr,
    authTime: basis.authTime,
    notices: Object.freeze([
      ...response.notices,
      ...refreshTokenNotices(basis, refreshToken),
      ...end.notices,
    ]),
  });
}

function refreshTokenNotices(basis: GrantBasis, refreshToken: string | null): readonly GrantNotice[] {
  if (refreshToken === null) {
    return ["refresh_token_missing"];
  }
  return basis.refreshToken !== null && refreshToken !== basis.refreshToken ? ["refresh_token_rotated"] : [];
}

interface End {
  readonly at: number | null;
  readonly source: Grant["refreshTokenExpirySource"];
  readonly notices: readonly GrantNotice[];
}

const noEnd: End = { at: null, source: null, notices: [] };

/** What the bank tells now, or else told before, or else the profile's lifetime counted from the authorisation. */
function endOf(
  { profile }: OidcHybridContext,
  basis: GrantBasis,
  { members, issuedAt }: TokenResponse,
  token: TokenAtHand | undefined,
): End {
  const told = profile.refreshToken.expiryClaims
    .flatMap((name) => [
      token === undefined ? undefined : claimOf(token, name),
      Object.hasOwn(members, name) ? members[name] : undefined,
    ])
    .find((value) => value !== undefined);
  const at = told === undefined ? undefined : timeFrom(told, issuedAt);
  if (at !== undefined) {
    return { at, source: "bank", notices: [] };
  }
  const notices: readonly GrantNotice[] = told === undefined ? [] : ["refresh_token_expiry_unreadable"];
  return basis.refreshTokenExpiresAt === null
    ? { at: basis.authorizedAt + profile.refreshToken.lifetimeDays * 86_400, source: "profile", notices }
    : { at: basis.refreshTokenExpiresAt, source: basis.refreshTokenExpirySource, notices };
}

/** In seconds the year 9999, in milliseconds the year 1978: a time above it is in milliseconds, as some banks write it. */
const latestSecond = 253_402_300_799;

/** A refresh token that ends before it was issued has another meaning than the one that is looked for. */
function timeFrom(value: unknown, issuedAt: number): number | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    return undefined;
  }
  const seconds = Math.floor(value > latestSecond ? value / 1000 : value);
  return seconds > issuedAt && seconds <= latestSecond ? seconds : undefined;
}
