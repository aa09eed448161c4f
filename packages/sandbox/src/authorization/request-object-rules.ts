import type { BrokenRule } from "../requests/request-log.js";

/** A request object as it was sent, with what stood beside it. */
export interface RequestObjectInput {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly clientId: string;
  /** The query of the authorisation request. */
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The bank's present time, in seconds. */
  readonly now: number;
}

const longestLifetimeSeconds = 3600;
const clockDifferenceSeconds = 10;
const scopesOfClients = ["openid", "accounts"];

/**
 * The rules for a request object that oidc-provider does not check: times, what has to be in it, and what has to be
 * repeated beside it.
 *
 * @returns the first rule that is broken.
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.2 | FAPI 1.0 Advanced §5.2.2}
 */
export function brokenRequestObjectRule(input: RequestObjectInput): BrokenRule | undefined {
  return brokenTime(input) ?? brokenContent(input) ?? brokenScope(input) ?? brokenDuplicate(input);
}

function brokenTime({ claims, now }: RequestObjectInput): BrokenRule | undefined {
  const { exp, nbf, iat } = claims;
  const expClause = "FAPI 1.0 Advanced §5.2.2-13";
  const nbfClause = "FAPI 1.0 Advanced §5.2.2-17";
  if (typeof exp !== "number") {
    return rule("request-object-exp", expClause, "The request object has no exp");
  }
  if (typeof nbf !== "number") {
    return rule("request-object-nbf", nbfClause, "The request object has no nbf");
  }
  if (exp <= now) {
    return rule(
      "request-object-exp",
      expClause,
      `The request object expired ${now - exp} s ago by the bank's clock`,
    );
  }
  if (nbf < now - longestLifetimeSeconds) {
    return rule(
      "request-object-nbf",
      nbfClause,
      `nbf of the request object is ${now - nbf} s ago; at most 3600 s are allowed`,
    );
  }
  if (exp - nbf > longestLifetimeSeconds) {
    return rule(
      "request-object-exp",
      expClause,
      `exp of the request object is ${exp - nbf} s after nbf; at most 3600 s are allowed`,
    );
  }
  if (nbf > now + clockDifferenceSeconds) {
    return rule(
      "request-object-nbf",
      nbfClause,
      `nbf of the request object is ${nbf - now} s ahead of the bank's clock`,
    );
  }
  return typeof iat === "number" && iat > now + clockDifferenceSeconds
    ? rule(
        "request-object-iat",
        "RFC 7519 §4.1.6",
        `iat of the request object is ${iat - now} s ahead of the bank's clock`,
      )
    : undefined;
}

function brokenContent({ claims, clientId }: RequestObjectInput): BrokenRule | undefined {
  const required = ["client_id", "response_type", "redirect_uri", "scope"];
  const missing = required.find((name) => typeof claims[name] !== "string");
  if (missing !== undefined) {
    return rule(
      `request-object-${missing.replace("_", "-")}`,
      "FAPI 1.0 Advanced §5.2.2-10",
      `The request object has no ${missing}: every parameter is to be inside the signed object`,
    );
  }
  // A request object that could pass for a client assertion is not to exist.
  return claims["sub"] === clientId
    ? rule(
        "request-object-sub",
        "RFC 9101 §10.8",
        "The request object has the client_id as its sub, as a client assertion would: leave sub out",
      )
    : undefined;
}

function brokenScope({ claims }: RequestObjectInput): BrokenRule | undefined {
  const scopes = String(claims["scope"]).split(" ");
  const foreign = scopes.some((scope) => !scopesOfClients.includes(scope));
  // One without openid is left to oidc-provider, which has an error of its own for it.
  return foreign || (scopes.includes("openid") && !scopes.includes("accounts"))
    ? rule(
        "request-object-scope",
        "RFC 6749 §3.3",
        "The scope of the request object is not 'openid accounts', the scopes that this client has",
      )
    : undefined;
}

function brokenDuplicate({ query, claims }: RequestObjectInput): BrokenRule | undefined {
  const clause = "FAPI 1.0 Advanced §5.2.3-9";
  const missing = ["response_type", "scope"].find((name) => typeof query[name] !== "string");
  if (missing !== undefined) {
    return rule(
      "outer-parameter",
      clause,
      `There is no ${missing} beside the request object: client_id, response_type and scope are to be repeated there`,
    );
  }
  const outer = String(query["scope"]).split(" ");
  const same = outer.toSorted().join(" ") === String(claims["scope"]).split(" ").toSorted().join(" ");
  return same || (outer.length === 1 && outer[0] === "openid")
    ? undefined
    : rule("outer-scope", clause, "The scope beside the request object is not the one inside it");
}

function rule(name: string, clause: string, explanation: string): BrokenRule {
  return { rule: name, clause, explanation };
}
