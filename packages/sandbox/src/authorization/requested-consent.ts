import { errors } from "oidc-provider";
import type { Consent, Consents } from "../consents/consents.js";
import type { BrokenRule } from "../requests/request-log.js";
import { errorDescription } from "./explain-refusal.js";
import { refusal } from "./refuse.js";

/** The `claims.id_token` of an authorisation request. */
export type RequestedClaims = Readonly<Record<string, unknown>> | undefined;

const open = ["AWAU", "AUTH", "CANC"];

/**
 * The consent that an authorisation request is about.
 *
 * @throws {errors.InvalidRequestObject} when none is named as the standard has it.
 * @throws {errors.InvalidRequest} when it is none of this client's, or cannot be authorised any more.
 */
export function requestedConsent(consents: Consents, clientId: string, claims: RequestedClaims): Consent {
  const { value, essential } = intent(claims);
  if (typeof value !== "string" || value === "" || essential !== true) {
    const brokenRule = rule(
      "intent-missing",
      "UK Open Banking Security Profile, request object",
      "claims.id_token.openbanking_intent_id is not { value: the ConsentId, essential: true }",
    );
    throw refusal(new errors.InvalidRequestObject(errorDescription(brokenRule)), brokenRule);
  }

  const consent = consents.find(value);
  if (consent === undefined || consent.clientId !== clientId) {
    throw invalid(
      rule(
        "intent-unknown",
        "UK Open Banking Security Profile, request object",
        "openbanking_intent_id names no consent of this client: it may have been deleted, or be another client's",
      ),
    );
  }
  if (!open.includes(consent.status)) {
    throw invalid(
      rule(
        "intent-ended",
        "UK Open Banking Account and Transaction API v4.0, consent status",
        `The consent is ${consent.status}, which is final: create a new one`,
      ),
    );
  }
  return consent;
}

function intent(claims: RequestedClaims): { readonly value?: unknown; readonly essential?: unknown } {
  const asked = claims?.["openbanking_intent_id"];
  return typeof asked === "object" && asked !== null ? asked : {};
}

function invalid(brokenRule: BrokenRule): errors.OIDCProviderError {
  return refusal(new errors.InvalidRequest(errorDescription(brokenRule)), brokenRule);
}

function rule(name: string, clause: string, explanation: string): BrokenRule {
  return { rule: name, clause, explanation };
}
