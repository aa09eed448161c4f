import { interactionPolicy, type interactionPolicy as policies } from "oidc-provider";
import type { Consents } from "../consents/consents.js";
import { requestedAcr } from "./requested-acr.js";
import { requestedConsent } from "./requested-consent.js";

/**
 * When the customer is asked: always, and only for a consent that can be authorised.
 *
 * The checks of oidc-provider that would ask again and again for what the bank cannot give are left out; what cannot be
 * given is refused before the customer is bothered.
 */
export function createInteractionPolicy(consents: Consents): policies.DefaultPolicy {
  const { Check, base } = interactionPolicy;
  const policy = base();
  const login = policy.get("login");
  for (const reason of ["id_token_hint", "claims_id_token_sub_value", "essential_acrs", "essential_acr"]) {
    login?.checks.remove(reason);
  }
  login?.checks.add(
    new Check("consent_to_authorise", "the consent has to be one that can be authorised", ({ oidc }) => {
      const claims = oidc.claims.id_token as Readonly<Record<string, unknown>> | undefined;
      requestedConsent(consents, oidc.client?.clientId ?? "", claims);
      requestedAcr(claims);
      return Check.NO_NEED_TO_PROMPT;
    }),
    0,
  );
  return policy;
}
