import type { BankProfile } from "@zopa-openbanking/profiles";
import { checkHeader } from "./check-header.js";
import { checkTimes } from "./check-times.js";
import type { Expectations } from "./expectations.js";
import { doubtful, type Finding, wrong } from "./finding.js";
import type { Token } from "./token.js";

/**
 * What a token endpoint would refuse in a client assertion.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc7523#section-3 | RFC 7523 §3}
 */
export function checkClientAssertion(token: Token, expected: Expectations): readonly Finding[] {
  const claims = token.claims ?? {};
  const { profile, now, kid, clientId } = expected;
  const { iss, sub, jti, aud } = claims;
  return [
    ...checkHeader(token, { algorithms: profile.clientAssertion.algorithms, kid }),
    ...(iss === sub && iss !== undefined
      ? []
      : [wrong("iss_different", "`iss` and `sub` are not the same.", "Both are your client id.")]),
    ...(clientId === undefined || iss === clientId
      ? []
      : [
          doubtful(
            "client_id_different",
            `\`iss\` is not the client id that is configured (${clientId}).`,
            "Look which of the two the bank has registered for this environment.",
          ),
        ]),
    ...(jti === undefined
      ? [wrong("jti_missing", "There is no `jti`.", "Send a new random one each time.")]
      : []),
    ...ofAudience(aud, profile),
    ...checkTimes(claims, now, { longestSeconds: 3_600 }),
  ];
}

function ofAudience(aud: unknown, profile: BankProfile): readonly Finding[] {
  const given = (Array.isArray(aud) ? aud : [aud]).map(String);
  if (profile.clientAssertion.audience === "issuer") {
    return given.includes(profile.issuer)
      ? []
      : [wrong("aud_different", "`aud` is not the issuer.", `Send ${profile.issuer}, to the letter.`)];
  }
  const cure = "Send the address of the token endpoint as discovery gives it: `zopa-ob discover` shows it.";
  if (given.includes(profile.issuer)) {
    return [wrong("aud_issuer", "`aud` is the issuer, and this bank takes the token endpoint.", cure)];
  }
  const origins = given.map((each) => URL.parse(each)?.origin);
  return profile.origins.token.some((origin) => origins.includes(origin))
    ? []
    : [wrong("aud_different", "`aud` is not at the token endpoint's host.", cure)];
}
