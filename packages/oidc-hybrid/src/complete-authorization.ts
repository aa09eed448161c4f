import type { CallOptions } from "@zopa-openbanking/core";
import { AuthorizationError } from "./authorization-error.js";
import type { Callback } from "./callback.js";
import { exchangeCode } from "./exchange-code.js";
import type { Grant } from "./grant.js";
import type { OidcHybridContext } from "./oidc-hybrid-context.js";
import type { Pending } from "./pending.js";
import { readCallback } from "./read-callback.js";
import { verifyAuthorizationResponse } from "./verify-authorization-response.js";

/**
 * From what came back to a grant: reads the callback, verifies it, and only then exchanges the code.
 *
 * @throws {AuthorizationError} `authorization_denied` when the customer declined; others when the answer does not hold.
 * @throws {TokenError} {@link BankError} {@link TransportError} {@link KeySetError} {@link KeyError} as
 * {@link verifyAuthorizationResponse} and {@link exchangeCode} do.
 * @throws {TypeError} when the context contradicts itself, or `pending` was not begun with it.
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridFlowSteps | OpenID Connect Core §3.3.1}
 *
 * @example
 * ```ts
 * import { completeAuthorization, type OidcHybridContext, type Pending } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const context: OidcHybridContext;
 * declare const form: URLSearchParams; // what the relay page posted
 * declare const store: Map<string, Pending>;
 *
 * const pending = store.get(form.get("state") ?? "");
 * if (pending !== undefined) {
 *   store.delete(pending.state); // an answer is taken once
 *   const grant = await completeAuthorization(context, form, pending);
 *   console.log(JSON.stringify(grant).length);
 * }
 * ```
 */
export async function completeAuthorization(
  context: OidcHybridContext,
  callback: Callback,
  pending: Pending,
  options: CallOptions = {},
): Promise<Grant> {
  const response = readCallback(callback, pending, { clock: context.clock });
  const verified = await verifyAuthorizationResponse(context, response, pending, options);
  if (verified.outcome === "denied") {
    throw new AuthorizationError(
      "The customer declined in the bank's app. It is their choice: begin with a new consent if they want to.",
      {
        code: "authorization_denied",
        consentId: verified.consentId,
        oauthError: "access_denied",
        stage: "authorization_response",
      },
    );
  }
  return await exchangeCode(context, verified, options);
}
