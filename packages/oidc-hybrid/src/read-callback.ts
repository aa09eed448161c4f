import { type Clock, systemClock } from "@zopa-openbanking/core";
import type { AuthorizationResponse } from "./authorization-response.js";
import type { Callback } from "./callback.js";
import {
  checkAddress,
  checkPendingForm,
  checkPlace,
  checkState,
  checkTime,
  withoutDuplicates,
} from "./internal/check-callback.js";
import { parseCallback } from "./internal/parse-callback.js";
import { responseOf } from "./internal/response-of.js";
import type { Pending } from "./pending.js";

/** What reading a callback depends on besides its arguments. */
export interface ReadCallbackOptions {
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
}

/**
 * Reads what came back from the bank, and tells whether it belongs to this authorisation: its form, where it stands, the
 * address that it came to, `state` (in constant time) and the time that is left.
 *
 * Nothing is verified by this: `verifyAuthorizationResponse` does that. A refusal is returned, not thrown.
 *
 * @param callback - the address, the fragment or the posted fields.
 * @param pending - what `startAuthorization` returned, found by the `state` that came back.
 *
 * @throws {AuthorizationError} `callback_malformed`, `callback_wrong_place`, `callback_duplicate_parameter`,
 * `redirect_uri_mismatch`, `callback_contradictory`, `callback_incomplete`, `state_mismatch` or `pending_expired`, looked
 * for in this order.
 * @throws {TypeError} when `callback` is nothing of the kind, or `pending` none.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2 | RFC 6749 §4.1.2}
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridAuthResponse | OpenID Connect Core §3.3.2.5 and §3.3.2.6}
 *
 * @example
 * ```ts
 * import { type Pending, readCallback } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const pending: Pending;
 *
 * const response = readCallback("https://tpp.example/callback#error=access_denied&state=af0ifjsldkj", pending);
 * const declined = response.kind === "error" && response.error === "access_denied";
 * ```
 */
export function readCallback(
  callback: Callback,
  pending: Pending,
  options: ReadCallbackOptions = {},
): AuthorizationResponse {
  checkPendingForm(pending);
  const { place, fields, address } = parseCallback(callback);
  const rules = { pending, secrets: fields.map(([, value]) => value) };
  checkPlace(place, rules);
  const parameters = withoutDuplicates(fields, rules);
  checkAddress(address, rules);
  const response = responseOf(parameters, rules);
  if (response.kind !== "jwt") {
    checkState(response.state, rules);
  }
  checkTime((options.clock ?? systemClock)(), rules);
  return response;
}
