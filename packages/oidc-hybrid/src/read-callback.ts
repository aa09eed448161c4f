import { type Clock, systemClock } from "@zopa-openbanking/core";
import { AuthorizationError, type AuthorizationErrorCode } from "./authorization-error.js";
import type { AuthorizationResponse, CodeResponse, ErrorResponse } from "./authorization-response.js";
import type { Callback } from "./callback.js";
import { type CallbackPlace, parseCallback } from "./internal/parse-callback.js";
import { responseParameters } from "./internal/response-parameters.js";
import { sameText } from "./internal/same-text.js";
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
  checkPending(pending);
  const { place, fields, address } = parseCallback(callback);
  const rules: Rules = { pending, secrets: secretsOf(fields) };
  checkPlace(place, rules);
  const parameters = withoutDuplicates(fields, rules);
  checkAddress(address, rules);
  const response = responseOf(parameters, rules);
  checkState(response, rules);
  checkTime((options.clock ?? systemClock)(), rules);
  return response;
}

interface Rules {
  readonly pending: Pending;
  readonly secrets: readonly string[];
}

function checkPending(pending: Pending): void {
  const isPending =
    typeof pending?.state === "string" &&
    pending.state !== "" &&
    Number.isFinite(pending.expiresAt) &&
    Object.hasOwn(placesDue, pending.responseMode) &&
    URL.canParse(pending.redirectUri);
  if (!isPending) {
    throw new TypeError(
      "`pending` must be what `startAuthorization` returned: find it by the `state` that came back.",
    );
  }
}

/** Nothing that came back is shown, whatever its name. */
function secretsOf(fields: readonly (readonly [string, string])[]): string[] {
  return fields.map(([, value]) => value);
}

const placesDue: Readonly<Record<Pending["responseMode"], readonly CallbackPlace[]>> = {
  fragment: ["fragment", "unknown"],
  query: ["query", "unknown"],
  form_post: ["unknown"],
  jwt: ["fragment", "query", "unknown"],
};

function checkPlace(place: CallbackPlace, rules: Rules): void {
  const { responseMode } = rules.pending;
  if (!placesDue[responseMode].includes(place)) {
    const where = place === "both" ? "in the query and the fragment" : `in the ${place}`;
    const due = responseMode === "form_post" ? "a posted form" : `the ${responseMode}`;
    throw refusal(
      "callback_wrong_place",
      `The answer stands ${where} where ${due} is due, so it is not the bank's.`,
      rules,
    );
  }
}

function withoutDuplicates(
  fields: readonly (readonly [string, string])[],
  rules: Rules,
): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of fields) {
    if (parameters.has(name)) {
      const known = responseParameters.has(name);
      throw refusal(
        "callback_duplicate_parameter",
        `The answer has ${known ? `\`${name}\`` : "a parameter"} more than once, which RFC 6749 §3.1 forbids.`,
        rules,
        known ? name : undefined,
      );
    }
    parameters.set(name, value);
  }
  return parameters;
}

/** FAPI 1.0 Baseline §5.2.3-4. What the bank or a proxy adds to the query is not looked at. */
function checkAddress(address: URL | undefined, rules: Rules): void {
  const due = new URL(rules.pending.redirectUri);
  const fits =
    address === undefined ||
    (address.origin === due.origin &&
      address.pathname === due.pathname &&
      [...due.searchParams].every(([name, value]) => address.searchParams.getAll(name).includes(value)));
  if (!fits) {
    throw refusal(
      "redirect_uri_mismatch",
      "The answer came to another address than the redirect URI of this authorisation.",
      rules,
      "redirect_uri",
    );
  }
}

function responseOf(parameters: ReadonlyMap<string, string>, rules: Rules): AuthorizationResponse {
  const response = parameters.get("response");
  if (rules.pending.responseMode === "jwt" && response !== undefined) {
    return { kind: "jwt", response };
  }
  const error = parameters.get("error");
  if (error === undefined) {
    return codeResponse(parameters, rules);
  }
  if (parameters.has("code") || parameters.has("id_token")) {
    throw refusal(
      "callback_contradictory",
      "The answer has both an error and what only a consent brings.",
      rules,
      "error",
    );
  }
  return errorResponse(error, parameters, rules);
}

function codeResponse(parameters: ReadonlyMap<string, string>, rules: Rules): CodeResponse {
  const iss = parameters.get("iss");
  return {
    kind: "code",
    code: visible(required("code", parameters, rules), "code", rules),
    idToken: required("id_token", parameters, rules),
    state: required("state", parameters, rules),
    ...(iss === undefined ? {} : { iss }),
  };
}

function errorResponse(error: string, parameters: ReadonlyMap<string, string>, rules: Rules): ErrorResponse {
  const errorDescription = parameters.get("error_description");
  const iss = parameters.get("iss");
  return {
    kind: "error",
    error: visible(error, "error", rules),
    state: required("state", parameters, rules),
    ...(errorDescription === undefined ? {} : { errorDescription }),
    ...(iss === undefined ? {} : { iss }),
  };
}

function required(name: string, parameters: ReadonlyMap<string, string>, rules: Rules): string {
  const value = parameters.get(name);
  if (value === undefined) {
    const cancelled = "some banks leave it out when the customer cancels, and the consent's status tells";
    const advice = name === "state" ? cancelled : "the request object must ask for `code id_token`";
    throw refusal("callback_incomplete", `The answer lacks \`${name}\`: ${advice}.`, rules, name);
  }
  return value;
}

/** The characters that RFC 6749 Appendix A.7 and A.11 allow: visible ASCII and the space. */
function visible(value: string, name: string, rules: Rules): string {
  if (!/^[\x20-\x7e]+$/.test(value)) {
    throw refusal(
      "callback_malformed",
      `The answer's \`${name}\` holds characters that RFC 6749 Appendix A forbids: it was damaged on its way.`,
      rules,
      name,
    );
  }
  return value;
}

function checkState(response: AuthorizationResponse, rules: Rules): void {
  if (response.kind !== "jwt" && !sameText(response.state, rules.pending.state)) {
    throw refusal(
      "state_mismatch",
      "The answer's `state` is not that of this authorisation: it belongs to another one, or somebody made it up. Find the `Pending` by the `state` that came back.",
      rules,
      "state",
    );
  }
}

function checkTime(now: number, rules: Rules): void {
  const late = now - rules.pending.expiresAt;
  // Written so that a clock that tells no number lets nothing through.
  if (!(late < 0)) {
    throw refusal(
      "pending_expired",
      `The answer came ${Math.ceil(late)} s after this authorisation ended. Begin another one.`,
      rules,
    );
  }
}

function refusal(
  code: AuthorizationErrorCode,
  message: string,
  rules: Rules,
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
