import { type CallOptions, OpenBankingError, TransportError } from "@zopa-openbanking/core";
import { KeySetError } from "@zopa-openbanking/jws";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { TokenError } from "../token-error.js";
import type { OutcomeUnknown } from "./form-exchange.js";
import { doubtIn } from "./token-error-from.js";
import type { TokenResponse } from "./token-response.js";
import { type TokenAtHand, type TokenOrigin, verifyIdToken } from "./verify-id-token.js";

const outcomes: Readonly<Record<"refresh" | "token_response", OutcomeUnknown>> = {
  refresh: "refresh_outcome_unknown",
  token_response: "exchange_outcome_unknown",
};

/**
 * Verifies the id_token that came with tokens. Where the keys cannot be had at this moment, what was sent is spent all the same.
 */
export async function verifyTokenResponse(
  context: OidcHybridContext,
  { answer }: TokenResponse,
  idToken: string,
  origin: TokenOrigin & { readonly stage: keyof typeof outcomes },
  options: CallOptions,
): Promise<TokenAtHand> {
  const { clockDifferenceSeconds } = answer;
  try {
    return await verifyIdToken(context, idToken, { ...origin, clockDifferenceSeconds }, options);
  } catch (problem) {
    if (!OpenBankingError.is(problem) || !(KeySetError.is(problem) || TransportError.is(problem))) {
      throw problem;
    }
    const code = outcomes[origin.stage];
    throw new TokenError(
      `${answer.host} answered, and its keys could not be had to verify the answer, so that nothing of it is used. ${doubtIn[code]}`,
      { ...answer, code, consentId: origin.consentId, cause: problem },
    );
  }
}
