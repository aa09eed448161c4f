import { errors } from "oidc-provider";
import { errorDescription } from "./explain-refusal.js";
import { refusal } from "./refuse.js";

/** What the bank can say of how the customer proved who they are. */
export const acrValues = ["urn:openbanking:psd2:sca", "urn:openbanking:psd2:ca"] as const;

type Acr = (typeof acrValues)[number];

/**
 * The level that the id_token will state: the first that was asked for and that the bank knows.
 *
 * @throws {errors.UnmetAuthenticationRequirements} when one was essential and the bank knows none of them.
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#acrSemantics | OpenID Connect Core §5.5.1.1}
 */
export function requestedAcr(claims: Readonly<Record<string, unknown>> | undefined): Acr {
  const { essential, value, values } = asked(claims);
  const wanted = [value, ...(Array.isArray(values) ? values : [])];
  const found = wanted.find((one): one is Acr => acrValues.includes(one as Acr));
  if (found === undefined && essential === true && wanted.some((one) => one !== undefined)) {
    const brokenRule = {
      rule: "acr-unknown",
      clause: "OpenID Connect Core §5.5.1.1",
      explanation: `An acr is essential that this bank does not know. It knows ${acrValues.join(" and ")}`,
    };
    throw refusal(new errors.UnmetAuthenticationRequirements(errorDescription(brokenRule)), brokenRule);
  }
  return found ?? acrValues[0];
}

function asked(claims: Readonly<Record<string, unknown>> | undefined): Readonly<Record<string, unknown>> {
  const acr = claims?.["acr"];
  return typeof acr === "object" && acr !== null ? (acr as Readonly<Record<string, unknown>>) : {};
}
