import type { BankProfile } from "@zopa-openbanking/profiles";
import { checkHeader } from "./check-header.js";
import { checkTimes } from "./check-times.js";
import type { Expectations } from "./expectations.js";
import { doubtful, type Finding, wrong } from "./finding.js";
import type { Members, Token } from "./token.js";

/**
 * What a bank would refuse in a request object.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced §5.2.3}
 */
export function checkRequestObject(token: Token, expected: Expectations): readonly Finding[] {
  const claims = token.claims ?? {};
  const { profile, now, kid } = expected;
  return [
    ...checkHeader(token, { algorithms: profile.requestObject.algorithms, kid }),
    ...ofAudience(claims["aud"], profile),
    ...ofClient(claims, expected),
    ...ofFlow(claims, profile),
    ...ofUniqueness(claims),
    ...ofConsent(claims["claims"], profile),
    ...ofNotBefore(claims["nbf"]),
    ...checkTimes(claims, now, { longestSeconds: 3_600 }),
  ];
}

function ofAudience(aud: unknown, profile: BankProfile): readonly Finding[] {
  const { audience } = profile.requestObject;
  const wanted = audience === "issuer" ? profile.issuer : audience;
  const given = Array.isArray(aud) ? aud : [aud];
  if (given.includes(wanted)) {
    return [];
  }
  const cure = `Send ${wanted}, to the letter.`;
  if (aud === undefined) {
    return [wrong("aud_missing", "There is no `aud`.", cure)];
  }
  const hosts = profile.origins.token.map((origin) => new URL(origin).host);
  const isTokenHost = given.some((each) => hosts.includes(URL.parse(String(each))?.host ?? ""));
  return [
    isTokenHost
      ? wrong(
          "aud_token_host",
          "`aud` is the host of the token endpoint; a request object is for the issuer.",
          cure,
        )
      : wrong("aud_different", "`aud` is not the issuer.", cure),
  ];
}

function ofClient(claims: Members, { clientId, redirectUri }: Expectations): readonly Finding[] {
  const { iss, client_id, redirect_uri } = claims;
  const findings: Finding[] = [];
  if (client_id === undefined) {
    findings.push(wrong("client_id_missing", "There is no `client_id`.", "Send your client id."));
  } else if (iss !== client_id) {
    findings.push(wrong("iss_different", "`iss` is not the `client_id`.", "Both are your client id."));
  }
  if (clientId !== undefined && client_id !== undefined && client_id !== clientId) {
    findings.push(
      doubtful(
        "client_id_different",
        `\`client_id\` is not the one that is configured (${clientId}).`,
        "Look which of the two the bank has registered for this environment.",
      ),
    );
  }
  if (redirect_uri === undefined) {
    findings.push(
      wrong("redirect_uri_missing", "There is no `redirect_uri`.", "Send one that is registered."),
    );
  } else if (redirectUri !== undefined && redirect_uri !== redirectUri) {
    findings.push(
      doubtful(
        "redirect_uri_different",
        `\`redirect_uri\` is not the one that is configured (${redirectUri}).`,
        "The bank compares it with the registered one character by character: a slash at the end counts.",
      ),
    );
  }
  return findings;
}

function ofFlow(claims: Members, { requestObject }: BankProfile): readonly Finding[] {
  const { response_type, scope } = claims;
  const findings: Finding[] = [];
  if (response_type !== requestObject.responseType) {
    findings.push(
      wrong(
        "response_type_different",
        `\`response_type\` is ${JSON.stringify(response_type) ?? "missing"}.`,
        `Send "${requestObject.responseType}", in this order.`,
      ),
    );
  }
  const given = typeof scope === "string" ? scope.split(" ") : [];
  const lacking = requestObject.scope.split(" ").filter((value) => !given.includes(value));
  if (lacking.length > 0) {
    findings.push(
      wrong("scope_lacking", `\`scope\` lacks ${lacking.join(" and ")}.`, `Send "${requestObject.scope}".`),
    );
  }
  return findings;
}

function ofUniqueness({ nonce, state }: Members): readonly Finding[] {
  const findings: Finding[] = [];
  if (typeof nonce !== "string" || nonce === "") {
    findings.push(
      wrong(
        "nonce_missing",
        "There is no `nonce`.",
        "Send a new random one with each request, and compare it later.",
      ),
    );
  }
  if (typeof state !== "string" || state === "") {
    findings.push(
      doubtful(
        "state_missing",
        "There is no `state`: the answer cannot be bound to the customer's session, and the id_token has no s_hash.",
        "Send a new random one with each request, inside the request object.",
      ),
    );
  }
  return findings;
}

function ofConsent(claims: unknown, { requestObject }: BankProfile): readonly Finding[] {
  const { name } = requestObject.intentId;
  const blocks = (claims ?? {}) as { readonly id_token?: Members; readonly userinfo?: Members };
  const claim = blocks.id_token?.[name] as
    | { readonly value?: unknown; readonly essential?: unknown }
    | undefined;
  const findings: Finding[] = [];
  if (typeof claim?.value !== "string" || claim.value === "") {
    findings.push(
      wrong(
        "intent_id_missing",
        `\`claims.id_token.${name}.value\` is missing: the bank does not know which consent this is about.`,
        "Send the ConsentId there.",
      ),
    );
  } else if (requestObject.intentId.essential && claim.essential !== true) {
    findings.push(
      wrong(
        "intent_id_not_essential",
        `\`claims.id_token.${name}\` is not essential.`,
        'Send "essential": true.',
      ),
    );
  }
  const isNeedless = !requestObject.intentId.blocks.includes("userinfo");
  if (isNeedless && blocks.userinfo !== undefined && Object.keys(blocks.userinfo).length > 0) {
    findings.push(
      doubtful(
        "userinfo_needless",
        "`claims.userinfo` is filled, and the bank reads id_token alone.",
        "Leave it out.",
      ),
    );
  }
  if (requestObject.acrValues.length === 0 && blocks.id_token?.["acr"] !== undefined) {
    findings.push(
      doubtful("acr_needless", "An `acr` is asked for that this bank has no use for.", "Leave it out."),
    );
  }
  return findings;
}

function ofNotBefore(nbf: unknown): readonly Finding[] {
  return nbf === undefined
    ? [
        wrong(
          "nbf_missing",
          "There is no `nbf` (FAPI 1.0 Advanced §5.2.2-17).",
          "Send the moment of signing.",
        ),
      ]
    : [];
}
