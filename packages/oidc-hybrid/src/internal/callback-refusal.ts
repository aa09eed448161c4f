import { AuthorizationError, type AuthorizationErrorCode } from "../authorization-error.js";
import type { Pending } from "../pending.js";

/** What a callback is held against. Nothing that came back is ever shown, whatever its name. */
export interface CallbackRules {
  readonly pending: Pending;
  readonly secrets: readonly string[];
}

/** What follows from every refusal. */
export const unused = "Nothing of it is used; begin another authorisation.";

export function refusal(
  code: AuthorizationErrorCode,
  message: string,
  rules: CallbackRules,
  claim?: string,
): AuthorizationError {
  const { pending, secrets } = rules;
  return new AuthorizationError(message, {
    code,
    consentId: pending.consentId,
    claim,
    stage: "authorization_response",
    secrets: [...secrets, pending.state, pending.nonce],
  });
}
