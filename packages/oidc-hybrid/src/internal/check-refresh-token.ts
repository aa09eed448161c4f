import { systemClock } from "@zopa-openbanking/core";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { TokenError } from "../token-error.js";

/** A refresh that cannot succeed is not sent. */
export function checkRefreshToken({ clock = systemClock }: OidcHybridContext, grant: Grant): void {
  const { consentId, refreshToken, refreshTokenExpiresAt, refreshTokenExpirySource } = grant;
  if (typeof refreshToken !== "string" || refreshToken === "") {
    throw new TokenError(
      "The grant has no refresh token: the bank gave none. Let the customer authorise again.",
      { code: "refresh_token_missing", consentId },
    );
  }
  // The profile's lifetime is no more than an expectation: there the bank is asked.
  const isOver = refreshTokenExpiresAt !== null && clock() >= refreshTokenExpiresAt;
  if (isOver && refreshTokenExpirySource === "bank") {
    throw new TokenError(
      "The refresh token's time is over, by what the bank told of it. Nothing was sent; let the customer authorise again.",
      { code: "grant_expired", consentId },
    );
  }
}
