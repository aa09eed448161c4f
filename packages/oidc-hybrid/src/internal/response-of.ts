import type { AuthorizationResponse, CodeResponse, ErrorResponse } from "../authorization-response.js";
import { type CallbackRules, refusal, unused } from "./callback-refusal.js";
import { responseParameters } from "./response-parameters.js";

/** Tells what kind of answer the parameters make, and that it is whole. */
export function responseOf(
  parameters: ReadonlyMap<string, string>,
  rules: CallbackRules,
): AuthorizationResponse {
  const response = parameters.get("response");
  if (rules.pending.responseMode === "jwt" && response !== undefined) {
    return { kind: "jwt", response };
  }
  if (![...parameters.keys()].some((name) => responseParameters.has(name))) {
    throw refusal(
      "callback_malformed",
      "What came back holds no parameter of an answer. Give the address that the browser was sent to, with its fragment, or the fields that the relay page posted.",
      rules,
    );
  }
  const error = parameters.get("error");
  if (error === undefined) {
    return codeResponse(parameters, rules);
  }
  if (parameters.has("code") || parameters.has("id_token")) {
    throw refusal(
      "callback_contradictory",
      `The answer has an error besides what only a consent brings. ${unused}`,
      rules,
      "error",
    );
  }
  return errorResponse(error, parameters, rules);
}

function codeResponse(parameters: ReadonlyMap<string, string>, rules: CallbackRules): CodeResponse {
  const iss = parameters.get("iss");
  return {
    kind: "code",
    code: visible(required("code", parameters, rules), "code", rules),
    idToken: required("id_token", parameters, rules),
    state: required("state", parameters, rules),
    ...(iss === undefined ? {} : { iss }),
  };
}

function errorResponse(
  error: string,
  parameters: ReadonlyMap<string, string>,
  rules: CallbackRules,
): ErrorResponse {
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

function required(name: string, parameters: ReadonlyMap<string, string>, rules: CallbackRules): string {
  const value = parameters.get(name);
  if (value === undefined) {
    const advice =
      name === "state"
        ? "Some banks leave it out when the customer cancels: read the consent's status."
        : `\`code id_token\` was asked for, which brings both. ${unused}`;
    throw refusal("callback_incomplete", `The answer lacks \`${name}\`. ${advice}`, rules, name);
  }
  return value;
}

/** The characters that RFC 6749 Appendix A.7 and A.11 allow: visible ASCII and the space. */
function visible(value: string, name: string, rules: CallbackRules): string {
  if (!/^[\x20-\x7e]+$/.test(value)) {
    throw refusal(
      "callback_malformed",
      `The answer's \`${name}\` holds characters that RFC 6749 Appendix A forbids: it was damaged on its way. ${unused}`,
      rules,
      name,
    );
  }
  return value;
}
