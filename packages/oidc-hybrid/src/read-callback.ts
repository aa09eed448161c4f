import { type Clock, systemClock } from "@zopa-openbanking/core";
import { AuthorizationError } from "./authorization-error.js";
import type { AuthorizationResponse } from "./authorization-response.js";
import { sameText } from "./internal/same-text.js";
import type { Pending } from "./pending.js";

/** What came back, in whatever form a program has it: a URL, its text, a fragment, or the fields that were posted. */
export type Callback = URL | URLSearchParams | string | Readonly<Record<string, unknown>>;

/** How {@link readCallback} tells the time. */
export interface ReadCallbackOptions {
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
}

/**
 * Takes an authorisation response apart.
 *
 * @throws {AuthorizationError} when it is none, belongs to another authorisation, or came too late.
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridAuthResponse | OpenID Connect Core §3.3.2.5}
 *
 * @example
 * ```ts
 * import { type Pending, readCallback } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const pending: Pending;
 *
 * const response = readCallback("https://tpp.example/callback#code=…&id_token=…&state=…", pending);
 * console.log(response.kind);
 * ```
 */
export function readCallback(
  callback: Callback,
  pending: Pending,
  { clock = systemClock }: ReadCallbackOptions = {},
): AuthorizationResponse {
  const parameters = parametersOf(callback);
  const jwt = parameters.get("response");
  if (jwt !== null) {
    return { kind: "jwt", response: jwt };
  }
  const state = parameters.get("state") ?? "";
  if (!sameText(state, pending.state)) {
    throw new AuthorizationError("The `state` is not the one that was sent.", { code: "state_mismatch" });
  }
  if (!(clock() < pending.expiresAt)) {
    throw new AuthorizationError("The answer came too late.", { code: "pending_expired" });
  }
  const iss = parameters.get("iss") ?? undefined;
  const error = parameters.get("error");
  if (error !== null) {
    return { kind: "error", error, state, iss };
  }
  const code = parameters.get("code");
  const idToken = parameters.get("id_token");
  if (code === null || idToken === null) {
    throw new AuthorizationError("`code` or `id_token` is missing.", { code: "callback_incomplete" });
  }
  return { kind: "code", code, idToken, state, iss };
}

function parametersOf(callback: Callback): URLSearchParams {
  if (callback instanceof URLSearchParams) {
    return callback;
  }
  if (callback instanceof URL || typeof callback === "string") {
    const text = String(callback);
    return new URLSearchParams(text.slice(text.indexOf("#") + 1));
  }
  return new URLSearchParams(callback as Record<string, string>);
}
