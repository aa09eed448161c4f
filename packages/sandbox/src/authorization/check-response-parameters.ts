import { errors, type UnknownObject } from "oidc-provider";
import { errorDescription } from "./explain-refusal.js";
import { refusal } from "./refuse.js";

/**
 * Checks how the client wants its answer.
 *
 * @param parameters - Those of the request in hand: a response mode that is refused is taken out, so that the refusal
 * goes the usual way.
 */
export function checkResponseParameters(
  parameters: UnknownObject,
  claims: Readonly<Record<string, unknown>>,
  permissive: boolean,
): void {
  const { response_type: type, response_mode: mode } = claims;
  if (mode !== undefined && mode !== "fragment") {
    parameters["response_mode"] = undefined;
    const brokenRule = {
      rule: "response-mode",
      clause: "OAuth 2.0 Multiple Response Type Encoding Practices §5",
      explanation: "This bank answers in the fragment: leave response_mode out",
    };
    throw refusal(new errors.InvalidRequest(errorDescription(brokenRule)), brokenRule);
  }
  const supported = ["code id_token", "id_token code", ...(permissive ? ["code"] : [])];
  if (typeof type === "string" && !supported.includes(type)) {
    const brokenRule = {
      rule: "response-type",
      clause: "FAPI 1.0 Advanced §5.2.2-2",
      explanation: "The response_type is not 'code id_token'",
    };
    throw refusal(new errors.UnsupportedResponseType(errorDescription(brokenRule)), brokenRule);
  }
}
