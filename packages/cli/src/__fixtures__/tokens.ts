import { zopaProduction } from "@zopa-openbanking/profiles";
import { fixedNow } from "./cli-world.js";

type Claims = Readonly<Record<string, unknown>>;

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token that nobody signed: for what looks at form and claims alone. */
export function unsigned(header: object, claims: object | undefined): string {
  return `${encoded(header)}.${claims === undefined ? "" : encoded(claims)}.c2lnbmF0dXJl`;
}

export const header: Claims = { alg: "PS256", kid: "our-kid", typ: "JWT" };

/** A request object of which nothing is wrong. */
export const requestClaims: Claims & { readonly claims: Claims } = {
  iss: "client",
  aud: zopaProduction.issuer,
  response_type: "code id_token",
  client_id: "client",
  redirect_uri: "https://tpp.example/callback",
  scope: "openid accounts",
  state: "state",
  nonce: "nonce",
  nbf: fixedNow - 10,
  exp: fixedNow + 490,
  claims: { id_token: { openbanking_intent_id: { value: "aac-1", essential: true } } },
};

/** An id_token of which nothing is wrong. The hashes are those of the code `code` and the state `state`, by the openssl command. */
export const idTokenClaims: Claims = {
  iss: zopaProduction.issuer,
  sub: "aac-1",
  aud: "client",
  exp: fixedNow + 300,
  iat: fixedNow - 5,
  nonce: "nonce",
  c_hash: "VpTQii5T_8rgwxA-Wtb2Bw",
  s_hash: "S6aXNcpTdl7WpwnttWxuog",
  openbanking_intent_id: "aac-1",
};

/** A client assertion of which nothing is wrong. */
export const assertionClaims: Claims = {
  iss: "client",
  sub: "client",
  aud: "https://as1.openbanking.zopa.com/token",
  jti: "once",
  iat: fixedNow - 5,
  exp: fixedNow + 55,
};

/** The header of a message signature of which nothing is wrong. */
export const detachedHeader: Claims & { readonly crit: readonly string[] } = {
  alg: "PS256",
  kid: "bank-kid",
  "http://openbanking.org.uk/iat": fixedNow - 5,
  "http://openbanking.org.uk/iss": "0015800001041RHAAY",
  "http://openbanking.org.uk/tan": "openbanking.org.uk",
  crit: ["http://openbanking.org.uk/iat", "http://openbanking.org.uk/iss", "http://openbanking.org.uk/tan"],
};
