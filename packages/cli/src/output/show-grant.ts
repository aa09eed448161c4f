import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import type { Printer } from "./printer.js";
import { timeWords } from "./time-words.js";

/** A grant without its tokens and without what later answers are compared with. */
export function grantSummary(grant: Grant): Readonly<Record<string, unknown>> {
  const { consentId, scope, issuer, clientId, subject, certificateThumbprint, notices } = grant;
  const { accessTokenExpiresAt, refreshTokenExpiresAt, authorizedAt, issuedAt } = grant;
  return {
    ...{ consentId, issuer, clientId, subject, scope, authorizedAt, issuedAt },
    ...{ accessTokenExpiresAt, refreshTokenExpiresAt, hasRefreshToken: grant.refreshToken !== null },
    ...{ certificateThumbprint, notices },
  };
}

/** Writes it. */
export async function showGrant(print: Printer, grant: Grant, now: number): Promise<void> {
  const until = (time: number | null): string => (time === null ? "nobody knows" : timeWords(time, now));
  await print.result(grantSummary(grant), () =>
    print.pairs([
      ["consent", grant.consentId],
      ["bank", grant.issuer],
      ["scope", grant.scope],
      ["authorised", timeWords(grant.authorizedAt, now)],
      ["access token until", until(grant.accessTokenExpiresAt)],
      [
        "refresh token until",
        grant.refreshToken === null ? "there is none" : until(grant.refreshTokenExpiresAt),
      ],
      ["certificate", grant.certificateThumbprint ?? undefined],
      ["notices", grant.notices.length === 0 ? undefined : grant.notices.join(", ")],
    ]),
  );
}
