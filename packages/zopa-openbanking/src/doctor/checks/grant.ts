import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import type { DoctorFinding } from "../doctor-finding.js";
import { dayOf } from "../internal/certificate-in-words.js";
import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok } from "../internal/finding.js";
import type { Check } from "./check.js";

const daySeconds = 86_400;

/** The grant is of this bank and client, still lasts, and fits the certificate at hand. */
export const checkGrant: Check = {
  check: "grant",
  run: async (examination: Examination) => {
    const { grant } = examination.config;
    if (grant === undefined) {
      return [notGiven("grant", "No grant was given.")];
    }
    const details = { consentId: grant.consentId, refreshTokenExpiresAt: grant.refreshTokenExpiresAt };
    const found =
      belongs(grant, examination) ?? lasts(grant, examination.now()) ?? (await fits(grant, examination));
    return [found ?? ok("grant", `${endInWords(grant)}.`, details)];
  },
};

function belongs(grant: Grant, { config: { profile, clientId } }: Examination): DoctorFinding | undefined {
  if (grant.issuer !== profile.issuer) {
    return finding("grant", "error", "grant_of_other_bank", {
      sentence: `The grant is of ${grant.issuer}, and the profile is for ${profile.issuer}.`,
      cure: "Choose the profile that the grant was made with, or let the customer authorise here.",
    });
  }
  return clientId === undefined || grant.clientId === clientId
    ? undefined
    : finding("grant", "error", "grant_of_other_client", {
        sentence: "The grant was made for another client id: the bank refuses its tokens from this one.",
        cure: "Configure the client that the grant was made with, or let the customer authorise again.",
      });
}

function lasts(grant: Grant, now: number): DoctorFinding | undefined {
  const { accessTokenExpiresAt, refreshToken, refreshTokenExpiresAt } = grant;
  if (refreshToken === null) {
    const isOver = accessTokenExpiresAt !== null && accessTokenExpiresAt <= now;
    return finding("grant", isOver ? "error" : "warning", "refresh_token_missing", {
      sentence: `There is no refresh token: access ${isOver ? "is over" : "ends with the access token"}.`,
      cure: "Let the customer authorise again when they come back. If it happens each time, ask the bank.",
    });
  }
  if (refreshTokenExpiresAt === null || refreshTokenExpiresAt > now + 30 * daySeconds) {
    return undefined;
  }
  if (refreshTokenExpiresAt <= now) {
    return finding("grant", "error", "grant_expired", {
      sentence: `The refresh token ended on ${dayOf(refreshTokenExpiresAt)}.`,
      cure: "Let the customer authorise again when they come back; until then there is nothing to read.",
    });
  }
  const days = Math.floor((refreshTokenExpiresAt - now) / daySeconds);
  return finding("grant", "warning", "grant_ends_soon", {
    sentence: `The refresh token ends on ${dayOf(refreshTokenExpiresAt)}, in ${daysInWords(days)}.`,
    cure: days >= 14 ? inTime : days >= 7 ? soon : atOnce,
    details: { days },
  });
}

const inTime = "Plan to ask the customer to authorise again before that day.";
const soon = "Ask the customer now to authorise again: after that day nothing can be read.";
const atOnce =
  "Ask the customer today to authorise again, and warn them that the connection is about to end.";

function daysInWords(days: number): string {
  return days === 0 ? "less than a day" : days === 1 ? "one day" : `${days} days`;
}

async function fits(grant: Grant, { transport }: Examination): Promise<DoctorFinding | undefined> {
  const opened = await transport();
  const bound = grant.certificateThumbprint;
  return bound === null || !opened.isDone || opened.value.certificate.x5tS256 === bound
    ? undefined
    : finding("grant", "warning", "certificate_changed", {
        sentence: "The access token is bound to another transport certificate than the one at hand.",
        cure: "Refresh the grant: the refresh token works with the new certificate, and the access token will be bound to it.",
      });
}

function endInWords({ refreshTokenExpiresAt }: Grant): string {
  return refreshTokenExpiresAt === null
    ? "The refresh token has no end that is known"
    : `The refresh token lasts until ${dayOf(refreshTokenExpiresAt)}`;
}
