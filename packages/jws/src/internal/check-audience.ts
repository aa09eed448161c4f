import { ClaimError } from "../claim-error.js";
import { present } from "./check-times.js";
import { shownClaim } from "./shown-claim.js";

/**
 * `iss` is compared character by character (RFC 7519 §4.1.1, OpenID Connect Core §3.1.3.7 rule 2).
 *
 * @throws {ClaimError}
 */
export function checkIssuer(value: unknown, issuer: string): void {
  present(value, "iss");
  if (typeof value !== "string") {
    throw new ClaimError("The claim `iss` is not a text. Its sender must mend it.", {
      code: "claim_invalid",
      claim: "iss",
    });
  }
  if (value !== issuer) {
    throw mismatch(
      "iss",
      "is not the expected issuer, compared character by character, a slash at the end included",
    );
  }
}

/**
 * `aud` has to name us (RFC 7519 §4.1.3). When it names others too, `azp` has to be us; and wherever `azp` stands, it has to
 * be us (OpenID Connect Core §3.1.3.7 rules 3 to 5).
 *
 * @throws {ClaimError}
 */
export function checkAudience(aud: unknown, azp: unknown, audience: string, authorizedParty: string): void {
  present(aud, "aud");
  const audiences: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  if (!audiences.every((each) => typeof each === "string")) {
    throw new ClaimError("The claim `aud` is neither a text nor a list of texts. Its sender must mend it.", {
      code: "claim_invalid",
      claim: "aud",
    });
  }
  if (!audiences.includes(audience)) {
    throw mismatch("aud", "does not name the expected audience: the token was made for somebody else");
  }
  if (azp !== undefined && azp !== authorizedParty) {
    throw mismatch("azp", "is not the expected party: the token was made for somebody else");
  }
  if (audiences.length > 1 && azp === undefined) {
    throw new ClaimError(
      "The claim `azp` is missing, and `aud` names more than one audience: nobody can tell whom the token was made for. " +
        "Ask the sender.",
      { code: "claim_missing", claim: "azp" },
    );
  }
}

/** A claim that is not what was expected; neither value is shown. */
export function mismatch(claim: string, because: string): ClaimError {
  return new ClaimError(`The claim ${shownClaim(claim)} ${because}. Do not use what came with it.`, {
    code: "claim_mismatch",
    claim,
  });
}
