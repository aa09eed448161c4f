import type { errors } from "oidc-provider";
import type { BrokenRule } from "../requests/request-log.js";

/** An error of oidc-provider that knows which rule was broken. */
export type Refusal = errors.OIDCProviderError & { readonly brokenRule: BrokenRule };

/** Attaches the broken rule to the error that goes over the wire. */
export function refusal(error: errors.OIDCProviderError, brokenRule: BrokenRule): Refusal {
  return Object.assign(error, { brokenRule });
}
