import { createHash } from "node:crypto";
import { spanWords } from "../output/time-words.js";
import { checkHeader } from "./check-header.js";
import { checkTimes } from "./check-times.js";
import type { Expectations } from "./expectations.js";
import { doubtful, type Finding, wrong } from "./finding.js";
import type { Members, Token } from "./token.js";

/** What came in the same answer, as far as it is known. */
export interface BesideIdToken {
  readonly code?: string | undefined;
  readonly state?: string | undefined;
}

/**
 * What a client has to refuse in an id_token, or look at.
 *
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#HybridIDTValidation | OpenID Connect Core §3.3.2.12}
 */
export function checkIdToken(
  token: Token,
  expected: Expectations,
  beside: BesideIdToken | undefined,
): readonly Finding[] {
  const claims = token.claims ?? {};
  const { profile, now } = expected;
  return [
    ...checkHeader(token, { algorithms: profile.idToken.algorithms }),
    ...ofParties(claims, expected),
    ...ofHashes(claims, expected, beside),
    ...ofContents(claims, expected),
    ...checkTimes(claims, now, {}),
  ];
}

function ofParties({ iss, aud }: Members, { profile, clientId }: Expectations): readonly Finding[] {
  const findings: Finding[] = [];
  if (iss !== profile.issuer) {
    findings.push(
      wrong(
        "iss_different",
        `\`iss\` is not ${profile.issuer}.`,
        "Look whether token and configuration are of the same bank and environment.",
      ),
    );
  }
  const parties = Array.isArray(aud) ? aud : [aud];
  if (clientId !== undefined && !parties.includes(clientId)) {
    findings.push(
      wrong("aud_different", "`aud` does not name our client id.", "It was made for another client."),
    );
  }
  if (parties.length > 1) {
    findings.push(
      wrong("aud_several", "`aud` names others beside one client.", "Nobody else may be named here."),
    );
  }
  return findings;
}

function ofHashes(
  claims: Members,
  { profile }: Expectations,
  beside: BesideIdToken | undefined,
): readonly Finding[] {
  const sources = { c_hash: beside?.code, s_hash: beside?.state, at_hash: undefined };
  return (["c_hash", "s_hash", "at_hash"] as const).flatMap((name) => {
    const [value, source] = [claims[name], sources[name]];
    if (value === undefined) {
      return profile.idToken.requiredHashes.includes(name) ? [missingHash(name, beside !== undefined)] : [];
    }
    if (source === undefined) {
      return [];
    }
    const what = name === "c_hash" ? "code" : "state";
    return value === hashOf(source)
      ? [
          {
            severity: "good" as const,
            code: `${name}_fits`,
            sentence: `\`${name}\` fits the ${what} beside it.`,
          },
        ]
      : [
          wrong(
            `${name}_different`,
            `\`${name}\` does not fit the ${what} beside it: the two are not of one answer.`,
            "Refuse the answer.",
          ),
        ];
  });
}

// The token endpoint's id_token need not have them: alone, nobody can tell which of the two this is.
function missingHash(name: string, isFrontChannel: boolean): Finding {
  return isFrontChannel
    ? wrong(
        `${name}_missing`,
        `There is no \`${name}\`: code or state could have been exchanged.`,
        "Refuse the answer.",
      )
    : doubtful(
        `${name}_missing`,
        `There is no \`${name}\`.`,
        "In an answer of the authorisation endpoint it has to be there; from the token endpoint it may be missing.",
      );
}

/** Half of the SHA-256 of what it stands for: PS256 and ES256 are both built on it. */
function hashOf(text: string): string {
  return createHash("sha256").update(text, "ascii").digest().subarray(0, 16).toString("base64url");
}

function ofContents(claims: Members, { profile, now }: Expectations): readonly Finding[] {
  const findings: Finding[] = [];
  const { name } = profile.requestObject.intentId;
  if (claims["nonce"] === undefined) {
    findings.push(
      wrong("nonce_missing", "There is no `nonce`.", "Refuse it: it may be of another authorisation."),
    );
  }
  if (claims["sub"] === undefined) {
    findings.push(wrong("sub_missing", "There is no `sub`.", "Refuse it."));
  }
  if (claims["iat"] === undefined) {
    findings.push(wrong("iat_missing", "There is no `iat`.", "Refuse it."));
  }
  if (profile.idToken.intentId === "required" && claims[name] === undefined) {
    findings.push(
      doubtful(
        `${name}_missing`,
        `There is no \`${name}\`: it names no consent.`,
        "In the front channel, refuse it.",
      ),
    );
  }
  const { iat } = claims;
  const { maximumAgeSeconds } = profile.idToken;
  if (typeof iat === "number" && now - iat > maximumAgeSeconds) {
    findings.push(
      doubtful(
        "iat_too_old",
        `It was made ${spanWords(now - iat)} ago, and is taken for ${spanWords(maximumAgeSeconds)}.`,
        "Take answers as they come.",
      ),
    );
  }
  return findings;
}
