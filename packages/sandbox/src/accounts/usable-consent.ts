import type { TokenFacts } from "../authorization/tokens.js";
import type { Consent, Consents } from "../consents/consents.js";
import { Refusal } from "./refusal.js";

const clause = "Account and Transaction API v4.0, consent status";

/**
 * Finds the consent behind a customer's token, if it still opens anything.
 *
 * @throws {Refusal} 401 when it is gone (no body) or past its end (TKXP); 403 with U028 when the customer may approve it
 * again; 400 with U009 otherwise.
 */
export function usableConsent(token: TokenFacts, consents: Consents): Consent {
  const consent = consents.find(token.consentId ?? "");
  if (consent === undefined) {
    throw new Refusal(
      401,
      {
        rule: "consent-deleted",
        clause,
        explanation: "The consent of this access token has been deleted. Ask the customer for another.",
      },
      { "WWW-Authenticate": 'Bearer error="invalid_token"' },
    );
  }
  switch (consent.status) {
    case "AUTH":
      return consent;
    case "EXPD":
      throw new Refusal(
        401,
        {
          rule: "consent-expired",
          clause,
          errorCode: "TKXP",
          explanation: `The consent ended at ${consent.expirationDateTime}. Ask the customer for another.`,
        },
        { "WWW-Authenticate": 'Bearer error="invalid_token"' },
      );
    default:
      throw notApproved(consent);
  }
}

function notApproved({ status, statusReasons }: Consent): Refusal {
  const mayBeApprovedAgain = statusReasons.some(({ StatusReasonCode }) => StatusReasonCode === "U028");
  return mayBeApprovedAgain
    ? new Refusal(403, {
        rule: "consent-to-be-approved-again",
        clause,
        errorCode: "U028",
        explanation: `The consent is ${status}. Send the customer to the bank to approve the same consent again.`,
      })
    : new Refusal(400, {
        rule: "consent-not-approved",
        clause,
        errorCode: "U009",
        explanation: `The consent is ${status} and opens nothing. Ask the customer for another.`,
      });
}
