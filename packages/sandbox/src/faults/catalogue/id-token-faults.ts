import type { IdTokenFault, IdTokenParts, IdTokenTools, Json } from "../fault.js";
import type { FaultOrigin, FaultStage } from "../faults.js";
import { certification, elsewhere, standard } from "./origins.js";

type ChangeClaims = (claims: Json, tools: IdTokenTools) => Json;

const week = 7 * 86_400;
const hour = 3_600;

/** Faults in the claims of id_tokens. The one in the redirect is the first: a good client stops there and spends no code. */
export const idTokenFaults: readonly IdTokenFault[] = [
  front("s-hash-wrong", "`s_hash` is that of another state: the response was put together.", spoil("s_hash")),
  front("s-hash-missing", "There is no `s_hash` although a state was sent. Refuse.", drop("s_hash")),
  front("c-hash-wrong", "`c_hash` is that of another code: the code was swapped.", spoil("c_hash")),
  front(
    "c-hash-missing",
    "There is no `c_hash`: nothing ties the code to the id_token. Refuse.",
    drop("c_hash"),
  ),
  bad("nonce-wrong", "`nonce` is not the one that was sent: the id_token may be replayed.", spoil("nonce")),
  bad("nonce-missing", "There is no `nonce`. Refuse.", drop("nonce")),
  bad("iss-wrong", "`iss` is the name of another issuer.", spoil("iss")),
  bad("iss-missing", "There is no `iss`. Refuse.", drop("iss")),
  bad("aud-wrong", "`aud` is another client.", spoil("aud")),
  bad("aud-missing", "There is no `aud`. Refuse.", drop("aud")),
  bad("aud-second", "`aud` names a second client that nobody knows, and there is no `azp`.", ({ aud }) => ({
    aud: [String(aud), `${String(aud)}1`],
    azp: undefined,
  })),
  fine("aud-array", "`aud` is a list of the one client. That is right: accept.", ({ aud }) => ({
    aud: [String(aud)],
  })),
  bad("azp-other", "`azp` is another client.", ({ aud }) => ({ azp: `${String(aud)}1` })),
  bad(
    "id-token-expired",
    "`exp` is six minutes past. Clocks may differ, but not by so much.",
    (_, { now }) => ({
      iat: now,
      exp: now - 360,
    }),
  ),
  bad("exp-missing", "There is no `exp`. Refuse.", drop("exp")),
  seen("exp-in-milliseconds", "`exp` counts milliseconds: it lies thousands of years ahead.", ({ exp }) => ({
    exp: Number(exp) * 1000,
  })),
  bad("iat-week-old", "`iat` is a week past while `exp` still holds: limit the age.", (_, { now }) => ({
    iat: now - week,
    exp: now + 300,
  })),
  bad("iat-missing", "There is no `iat`. Refuse.", drop("iat")),
  bad("iat-in-future", "`iat` is an hour ahead.", (_, { now }) => ({
    iat: now + hour,
    exp: now + hour + 300,
  })),
  bad("nbf-in-future", "`nbf` is an hour ahead: the id_token does not hold yet.", (_, { now }) => ({
    nbf: now + hour,
    exp: now + hour + 300,
  })),
  bad("intent-wrong", "`openbanking_intent_id` is another consent.", spoil("openbanking_intent_id")),
  seen(
    "intent-missing",
    "There is no `openbanking_intent_id`: nothing names the consent.",
    drop("openbanking_intent_id"),
  ),
  bad("sub-other", "`sub` is another subject than the bank's meaning of it gives.", spoil("sub")),
  bad("sub-missing", "There is no `sub`. Refuse.", drop("sub")),
  fine("at-hash-missing", "There is no `at_hash` in any id_token. None is due: accept.", drop("at_hash")),
  seen("at-hash-null", "`at_hash` is null where it should be left out. Take it for missing.", () => ({
    at_hash: null,
  })),
  bad("at-hash-wrong", "`at_hash` is that of another access token.", () => ({ at_hash: "A".repeat(22) })),
  seen(
    "acr-weaker",
    "`acr` says that nobody passed strong authentication. Refuse where it was asked for.",
    () => ({
      acr: "urn:openbanking:psd2:ca",
    }),
  ),
  seen("acr-missing", "There is no `acr`. Refuse where it was asked for.", drop("acr")),
  fine("claims-unknown", "The id_token has claims that nobody knows. Accept and pass over them.", () => ({
    psu_identifiers: { userId: "unknown" },
    "https://bank.example/extra": [1, null, { nested: true }],
  })),
];

function front(name: string, description: string, change: ChangeClaims): IdTokenFault {
  return { ...bad(name, description, change), match: { stage: "front_channel" } };
}

function bad(name: string, description: string, change: ChangeClaims): IdTokenFault {
  return idTokenFault(name, certification, description, change);
}

function seen(name: string, description: string, change: ChangeClaims): IdTokenFault {
  return idTokenFault(name, elsewhere, description, change);
}

function fine(name: string, description: string, change: ChangeClaims): IdTokenFault {
  return idTokenFault(name, standard, description, change);
}

/** A fault in the claims. What the change gives as `undefined` is left out. */
function idTokenFault(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: ChangeClaims,
): IdTokenFault {
  return {
    name,
    place: "id_token",
    origin,
    description,
    changeIdToken: ({ claims }: IdTokenParts, tools: IdTokenTools) => ({
      claims: { ...claims, ...change(claims, tools) },
    }),
  };
}

function spoil(claim: string): ChangeClaims {
  return (claims: Json) => ({ [claim]: `${String(claims[claim] ?? "")}1` });
}

function drop(claim: string): ChangeClaims {
  return () => ({ [claim]: undefined });
}

/** Faults in the id_tokens that come later, compared with the first. */
export const exchangedIdTokenFaults: readonly IdTokenFault[] = [
  later(
    "exchange-other-customer",
    "token",
    "With the code comes an id_token about another subject.",
    spoil("sub"),
  ),
  later(
    "exchange-other-consent",
    "token",
    "With the code comes an id_token about another consent.",
    spoil("openbanking_intent_id"),
  ),
  later("exchange-other-issuer", "token", "With the code comes an id_token of another issuer.", spoil("iss")),
  later(
    "exchange-other-nonce",
    "token",
    "With the code comes an id_token with another nonce.",
    spoil("nonce"),
  ),
  later(
    "refresh-other-customer",
    "refresh",
    "With a refresh comes an id_token about another subject.",
    spoil("sub"),
  ),
  later(
    "refresh-other-consent",
    "refresh",
    "With a refresh comes an id_token about another consent.",
    spoil("openbanking_intent_id"),
  ),
];

function later(name: string, stage: FaultStage, description: string, change: ChangeClaims): IdTokenFault {
  return {
    ...idTokenFault(name, certification, `${description} Use none of the tokens.`, change),
    match: { stage },
  };
}
