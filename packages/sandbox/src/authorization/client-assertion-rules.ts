import type { BrokenRule } from "../requests/request-log.js";
import type { AssertionReplays } from "./assertion-replays.js";

/** A client assertion whose signature holds. */
export interface ClientAssertionInput {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly clientId: string;
  readonly tokenEndpoint: string;
  /** The bank's present time, in seconds. */
  readonly now: number;
  readonly replays: AssertionReplays;
}

const longestLifetimeSeconds = 600;
const clockDifferenceSeconds = 10;

/**
 * The rules for a client assertion that oidc-provider does not check, or checks more loosely than Zopa's page asks.
 *
 * An assertion that passes is used up by it.
 *
 * @returns the first rule that is broken.
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication | OpenID Connect Core §9}
 */
export function brokenClientAssertionRule(input: ClientAssertionInput): BrokenRule | undefined {
  return brokenAudience(input) ?? brokenTime(input) ?? brokenUse(input);
}

function brokenAudience({ claims, tokenEndpoint }: ClientAssertionInput): BrokenRule | undefined {
  const audiences = Array.isArray(claims["aud"]) ? claims["aud"] : [claims["aud"]];
  return audiences.length > 0 && audiences.every((audience) => audience === tokenEndpoint)
    ? undefined
    : rule(
        "client-assertion-audience",
        `The aud of the client assertion is not the URL of the token endpoint, ${tokenEndpoint}`,
      );
}

function brokenTime({ claims, now }: ClientAssertionInput): BrokenRule | undefined {
  const { exp, nbf, iat } = claims;
  if (typeof exp !== "number" || exp <= now) {
    return rule(
      "client-assertion-exp",
      `The client assertion expired ${now - Number(exp)} s ago by the bank's clock`,
    );
  }
  if (exp > now + longestLifetimeSeconds) {
    return rule(
      "client-assertion-exp",
      `exp of the client assertion is ${exp - now} s ahead; at most ${longestLifetimeSeconds} s are allowed: make a fresh one for each request`,
    );
  }
  const ahead = Object.entries({ nbf, iat }).find(
    ([, value]) => typeof value === "number" && value > now + clockDifferenceSeconds,
  );
  return ahead === undefined
    ? undefined
    : rule(
        "client-assertion-time",
        `${ahead[0]} of the client assertion is ${Number(ahead[1]) - now} s ahead of the bank's clock`,
      );
}

function brokenUse({ claims, clientId, replays }: ClientAssertionInput): BrokenRule | undefined {
  return replays.use(clientId, String(claims["jti"]), Number(claims["exp"]))
    ? undefined
    : rule(
        "client-assertion-replayed",
        "A client assertion with this jti was used before: make a fresh one, with a fresh jti, for each request",
      );
}

function rule(name: string, explanation: string): BrokenRule {
  return { rule: name, clause: "OpenID Connect Core §9", explanation };
}
