import type { Pending } from "../pending.js";
import { type CallbackRules, refusal, unused } from "./callback-refusal.js";
import type { CallbackPlace } from "./parse-callback.js";
import { responseParameters } from "./response-parameters.js";
import { sameText } from "./same-text.js";

const placesDue: Readonly<Record<Pending["responseMode"], readonly CallbackPlace[]>> = {
  fragment: ["fragment", "unknown"],
  query: ["query", "unknown"],
  form_post: ["unknown"],
  jwt: ["fragment", "query", "unknown"],
};

/** A value out of a store may be anything. */
export function checkPendingForm(pending: Pending): void {
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

/** OAuth 2.0 Multiple Response Types §5: never in the query, unless the profile says that this bank does it. */
export function checkPlace(place: CallbackPlace, rules: CallbackRules): void {
  const { responseMode } = rules.pending;
  if (!placesDue[responseMode].includes(place)) {
    const where = place === "both" ? "in the query and the fragment" : `in the ${place}`;
    const due = responseMode === "form_post" ? "a posted form" : `the ${responseMode}`;
    throw refusal(
      "callback_wrong_place",
      `The answer stands ${where} where ${due} is due: somebody made it up, or the profile is wrong about this bank's \`responseMode\`. ${unused}`,
      rules,
    );
  }
}

/** RFC 6749 §3.1: no parameter more than once. */
export function withoutDuplicates(
  fields: readonly (readonly [string, string])[],
  rules: CallbackRules,
): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of fields) {
    if (parameters.has(name)) {
      const known = responseParameters.has(name);
      throw refusal(
        "callback_duplicate_parameter",
        `The answer has ${known ? `\`${name}\`` : "a parameter"} more than once, which RFC 6749 §3.1 forbids: nobody can tell which counts. ${unused}`,
        rules,
        known ? name : undefined,
      );
    }
    parameters.set(name, value);
  }
  return parameters;
}

/** FAPI 1.0 Baseline §5.2.3-4. What the bank or a proxy adds to the query is not looked at. */
export function checkAddress(address: URL | undefined, rules: CallbackRules): void {
  const due = new URL(rules.pending.redirectUri);
  const fits =
    address === undefined ||
    (address.origin === due.origin &&
      address.pathname === due.pathname &&
      [...due.searchParams].every(([name, value]) => address.searchParams.getAll(name).includes(value)));
  if (!fits) {
    throw refusal(
      "redirect_uri_mismatch",
      `The answer came to another address than the redirect URI of this authorisation. Behind a proxy, give the posted fields, or the address as the browser saw it. ${unused}`,
      rules,
      "redirect_uri",
    );
  }
}

/** RFC 6749 §10.12. */
export function checkState(state: string, rules: CallbackRules): void {
  if (!sameText(state, rules.pending.state)) {
    throw refusal(
      "state_mismatch",
      "The answer's `state` is not that of this authorisation: it belongs to another one, or somebody made it up. Find the `Pending` by the `state` that came back.",
      rules,
      "state",
    );
  }
}

export function checkTime(now: number, rules: CallbackRules): void {
  const late = now - rules.pending.expiresAt;
  // Written so that a clock that tells no number lets nothing through.
  if (!(late < 0)) {
    throw refusal(
      "pending_expired",
      `The answer came too late: this authorisation ended ${Math.floor(late)} s ago. ${unused}`,
      rules,
    );
  }
}
