import type { CallOptions } from "@zopa-openbanking/core";
import { ClaimError, decryptJwe, type JwtClaims, SignatureError, verifyJwt } from "@zopa-openbanking/jws";
import { AuthorizationError, type AuthorizationStage } from "../authorization-error.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { differenceInWords, differenceThatMatters } from "./clock-difference.js";

/** An id_token whose signature and times hold: the claims are to be compared yet. */
export interface TokenAtHand extends TokenOrigin {
  readonly claims: JwtClaims;
}

/** Where an id_token came from. */
export interface TokenOrigin {
  readonly stage: AuthorizationStage;
  readonly consentId: string;
  /** How far the bank's clock is ahead of ours, where its answer told. */
  readonly clockDifferenceSeconds?: number | undefined;
}

/** Decrypts an id_token where that is due, and verifies signature, `iss`, `aud`, `azp`, `exp`, `nbf` and `iat`. */
export async function verifyIdToken(
  context: OidcHybridContext,
  token: string,
  about: TokenOrigin,
  options: CallOptions,
): Promise<TokenAtHand> {
  const { idToken } = context.profile;
  try {
    const signed = await signedPartOf(context, token, about);
    const rules = {
      keySet: context.keySet,
      algorithms: idToken.algorithms,
      issuer: context.profile.issuer,
      audience: context.clientId,
      clock: context.clock,
      clockToleranceSeconds: context.clockToleranceSeconds,
      maximumAgeSeconds: idToken.maximumAgeSeconds,
      expiryUnit: idToken.expiryUnit,
    };
    const { claims } = await verifyJwt(signed, rules, options);
    checkNobodyElse(claims, context.clientId, about);
    return { ...about, claims };
  } catch (problem) {
    throw ClaimError.is(problem) || SignatureError.is(problem) ? refusal(problem, token, about) : problem;
  }
}

/** Five parts are a JWE, three a JWS (RFC 7516 §9). */
async function signedPartOf(
  { decryptionKey }: OidcHybridContext,
  token: string,
  about: TokenOrigin,
): Promise<string> {
  const isEncrypted = token.split(".", 6).length === 5;
  if (decryptionKey === undefined) {
    if (isEncrypted) {
      throw invalid(about, undefined, "is encrypted, and the context has no `decryptionKey`");
    }
    return token;
  }
  if (!isEncrypted) {
    // OpenID Connect Core §3.1.3.7 rule 1: what was agreed to be encrypted is not taken in the open.
    throw invalid(about, undefined, "is not encrypted, although the context has a `decryptionKey`");
  }
  return await decryptJwe(token, decryptionKey);
}

// OpenID Connect Core §3.1.3.7 rule 3: an audience that we do not trust makes the token one to reject, whatever `azp` says. An
// authorisation is between one client and one bank: there is nobody else to trust.
function checkNobodyElse({ aud }: JwtClaims, clientId: string, about: TokenOrigin): void {
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  if (audiences.some((audience) => audience !== clientId)) {
    throw invalid(about, "aud", "names somebody beside us");
  }
}

/** One sentence about the claim or the token, and what follows from it at this stage. */
export function invalid(
  { stage, consentId }: TokenOrigin,
  claim: string | undefined,
  because: string,
): AuthorizationError {
  const subject = claim === undefined ? "It" : `Its \`${claim}\``;
  return new AuthorizationError(
    `${whichIn[stage]} is refused. ${subject} ${because}. ${consequence[stage]}`,
    {
      code: "id_token_invalid",
      claim,
      stage,
      consentId,
    },
  );
}

function refusal(
  problem: ClaimError | SignatureError,
  token: string,
  { stage, consentId, clockDifferenceSeconds }: TokenOrigin,
): AuthorizationError {
  const message = `${whichIn[stage]} is refused. ${problem.message}${clockHint(clockDifferenceSeconds)} ${consequence[stage]}`;
  return new AuthorizationError(message, {
    code: "id_token_invalid",
    claim: "claim" in problem ? problem.claim : undefined,
    stage,
    consentId,
    // Later than that, what came with it is gone: there is nothing to try again with.
    retryable: stage === "authorization_response" && problem.retryable,
    cause: problem,
    secrets: [token],
  });
}

function clockHint(seconds: number | undefined): string {
  return seconds !== undefined && Math.abs(seconds) > differenceThatMatters
    ? ` Of the clocks, ${differenceInWords(seconds)}.`
    : "";
}

const whichIn: Readonly<Record<AuthorizationStage, string>> = {
  authorization_response: "The id_token of the authorisation response",
  token_response: "The id_token of the token response",
  refresh: "The id_token of the refresh",
};

const consequence: Readonly<Record<AuthorizationStage, string>> = {
  authorization_response: "The code was not spent; begin a new authorisation.",
  token_response: "The tokens beside it are not used; begin a new authorisation.",
  refresh:
    "The tokens beside it are not used, and the ones before may be replaced: begin a new authorisation.",
};
