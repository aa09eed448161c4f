import { request } from "undici";
import {
  approvedCode,
  exchange,
  type Outcome,
  type RefusalWorld,
  refresh,
  refreshToken,
  send,
  tryAuthorization,
  tryToken,
  tryTokenWith,
} from "./refusal-world.js";
import { agentFor, redirectUri, requestObject } from "./test-client.js";
import { createTestPki } from "./test-pki.js";

/** Something that a client can be made to send, and how the bank refuses it. */
export interface RefusalCase {
  readonly name: string;
  /** What is wrong with it, for a table in a document. */
  readonly sent: string;
  readonly error: string;
  readonly shown: Outcome["shown"];
  /** The rule that the request log names. */
  readonly rule?: string;
  readonly attempt: (world: RefusalWorld) => Promise<Outcome>;
}

const clientCredentials = { grant_type: "client_credentials", scope: "accounts" };

function inRequest(
  name: string,
  sent: string,
  rule: string,
  attempt: RefusalCase["attempt"],
  error = "invalid_request_object",
  shown: Outcome["shown"] = "fragment",
): RefusalCase {
  return { name, sent, error, shown, rule, attempt };
}

function atToken(
  name: string,
  sent: string,
  rule: string,
  error: string,
  attempt: RefusalCase["attempt"],
): RefusalCase {
  return { name, sent, error, shown: "token endpoint", rule, attempt };
}

/** The claims of a request object with some of them counted from the bank's present time. */
function atTimes(times: Readonly<Record<string, number>>): RefusalCase["attempt"] {
  return (world) => {
    const now = world.bank.clock.now();
    const claims = Object.fromEntries(Object.entries(times).map(([name, value]) => [name, now + value]));
    return tryAuthorization(world, { claims });
  };
}

const withClaims =
  (claims: Readonly<Record<string, unknown>>): RefusalCase["attempt"] =>
  (world) =>
    tryAuthorization(world, { claims });

const requestObjects: readonly RefusalCase[] = [
  inRequest("unsigned request object", "alg none", "request-object-algorithm", (world) =>
    tryAuthorization(world, { header: { alg: "none" } }),
  ),
  inRequest("request object in RS256", "alg RS256, the right key", "request-object-algorithm", (world) =>
    tryAuthorization(world, { header: { alg: "RS256" } }),
  ),
  inRequest("request object in ES256", "alg ES256", "request-object-algorithm", async (world) => {
    const signed = await requestObject(world.bank, world.client, world.newConsent());
    const header = Buffer.from(JSON.stringify({ alg: "ES256", kid: "client-key" })).toString("base64url");
    return tryAuthorization(world, { request: [header, ...signed.split(".").slice(1)].join(".") });
  }),
  inRequest("request object in PS512", "alg PS512", "request-object-algorithm", (world) =>
    tryAuthorization(world, { header: { alg: "PS512" } }),
  ),
  inRequest("signed by another key", "a key that is not registered", "request-object-signature", (world) =>
    tryAuthorization(world, { key: world.strangeKey }),
  ),
  inRequest(
    "wrong kid",
    "a kid that the client's key set does not have",
    "request-object-signature",
    (world) => tryAuthorization(world, { header: { kid: "another" } }),
  ),
  inRequest(
    "claims changed after signing",
    "another payload under the signature",
    "request-object-signature",
    async (world) => {
      const one = await requestObject(world.bank, world.client, world.newConsent());
      const other = await requestObject(world.bank, world.client, world.newConsent());
      const [header, , signature] = one.split(".");
      return tryAuthorization(world, { request: [header, other.split(".")[1], signature].join(".") });
    },
  ),
  inRequest("no JWT at all", "request=abc", "request-object-form", (world) =>
    tryAuthorization(world, { request: "abc", outer: { redirect_uri: redirectUri } }),
  ),
  inRequest(
    "no request object",
    "plain parameters",
    "request-object-missing",
    (world) =>
      tryAuthorization(world, { request: undefined, outer: { redirect_uri: redirectUri, nonce: "n" } }),
    "invalid_request",
  ),
  inRequest(
    "aud is the token host",
    "aud of the token endpoint's origin",
    "request-object-audience",
    (world) => tryAuthorization(world, { claims: { aud: world.bank.addresses.token } }),
  ),
  inRequest("aud with a slash", "issuer and a slash", "request-object-audience", (world) =>
    tryAuthorization(world, { claims: { aud: `${world.bank.addresses.authorization}/` } }),
  ),
  inRequest("aud is a list without the issuer", "aud [token endpoint]", "request-object-audience", (world) =>
    tryAuthorization(world, { claims: { aud: [`${world.bank.addresses.token}/token`] } }),
  ),
  inRequest("aud missing", "no aud", "request-object-audience", withClaims({ aud: undefined })),
  inRequest(
    "iss is not the client",
    "iss of somebody else",
    "request-object-issuer",
    withClaims({ iss: "someone" }),
  ),
  inRequest("iss missing", "no iss", "request-object-issuer", withClaims({ iss: undefined })),
  inRequest("exp missing", "no exp", "request-object-exp", withClaims({ exp: undefined })),
  inRequest("exp past", "exp a second ago", "request-object-exp", atTimes({ nbf: -100, exp: -1 })),
  inRequest("exp too far", "exp 3601 s after nbf", "request-object-exp", atTimes({ nbf: 0, exp: 3601 })),
  inRequest("exp is text", 'exp "soon"', "request-object-claims", withClaims({ exp: "soon" })),
  inRequest("nbf missing", "no nbf", "request-object-nbf", withClaims({ nbf: undefined })),
  inRequest("nbf in the future", "nbf in a minute", "request-object-nbf", atTimes({ nbf: 60, exp: 500 })),
  inRequest("nbf too old", "nbf 3610 s ago", "request-object-nbf", atTimes({ nbf: -3610, exp: 100 })),
  inRequest("iat in the future", "iat in a minute", "request-object-iat", atTimes({ iat: 60 })),
  inRequest("sub is the client", "sub = client_id", "request-object-sub", (world) =>
    tryAuthorization(world, { claims: { sub: world.client.registered.clientId } }),
  ),
  inRequest(
    "client_id not inside",
    "client_id beside the object only",
    "request-object-client-id",
    withClaims({ client_id: undefined }),
  ),
  inRequest("other client_id inside", "client_id of somebody else inside", "client-id-differs", (world) =>
    tryAuthorization(world, { claims: { client_id: world.other.registered.clientId } }),
  ),
  inRequest("link says code", "response_type=code beside code id_token", "response-type-differs", (world) =>
    tryAuthorization(world, { outer: { response_type: "code" } }),
  ),
  inRequest("no response_type beside", "response_type inside only", "outer-parameter", (world) =>
    tryAuthorization(world, { outer: { response_type: undefined } }),
  ),
  inRequest("other scope beside", "scope=openid payments beside openid accounts", "outer-scope", (world) =>
    tryAuthorization(world, { outer: { scope: "openid payments" } }),
  ),
  inRequest(
    "response type code",
    "code in both places",
    "response-type",
    (world) =>
      tryAuthorization(world, {
        claims: { response_type: "code" },
        outer: { response_type: "code" },
      }),
    "unsupported_response_type",
    "query",
  ),
  inRequest(
    "response type id_token",
    "id_token in both places",
    "response-type",
    (world) =>
      tryAuthorization(world, {
        claims: { response_type: "id_token" },
        outer: { response_type: "id_token" },
      }),
    "unsupported_response_type",
  ),
  inRequest(
    "response mode form_post",
    "response_mode=form_post",
    "response-mode",
    withClaims({ response_mode: "form_post" }),
    "invalid_request",
  ),
  inRequest(
    "scope without openid",
    "scope accounts",
    "scope-without-openid",
    (world) => tryAuthorization(world, { claims: { scope: "accounts" }, outer: { scope: "accounts" } }),
    "invalid_request",
  ),
  inRequest("scope without accounts", "scope openid", "request-object-scope", (world) =>
    tryAuthorization(world, { claims: { scope: "openid" }, outer: { scope: "openid" } }),
  ),
  inRequest("scope of another service", "scope openid accounts payments", "request-object-scope", (world) =>
    tryAuthorization(world, { claims: { scope: "openid accounts payments" }, outer: { scope: "openid" } }),
  ),
  inRequest(
    "nonce missing",
    "no nonce",
    "nonce-missing",
    withClaims({ nonce: undefined }),
    "invalid_request",
  ),
  inRequest(
    "userinfo block",
    "claims.userinfo",
    "claims-userinfo",
    (world) => {
      const intent = { openbanking_intent_id: { value: world.newConsent(), essential: true } };
      return tryAuthorization(world, { claims: { claims: { userinfo: intent, id_token: intent } } });
    },
    "invalid_request",
  ),
  inRequest("prompt none", "prompt=none", "prompt-none", withClaims({ prompt: "none" }), "login_required"),
  inRequest(
    "essential acr that nobody has",
    "acr urn:example essential",
    "acr-unknown",
    (world) =>
      tryAuthorization(world, {
        claims: {
          claims: {
            id_token: {
              openbanking_intent_id: { value: world.newConsent(), essential: true },
              acr: { essential: true, values: ["urn:example:gold"] },
            },
          },
        },
      }),
    "unmet_authentication_requirements",
  ),
  inRequest(
    "request_uri",
    "request_uri instead of request",
    "request-uri",
    (world) =>
      tryAuthorization(world, {
        request: undefined,
        outer: { request_uri: "urn:a:b", redirect_uri: redirectUri },
      }),
    "request_uri_not_supported",
  ),
];

const redirectUris: readonly RefusalCase[] = [
  inRequest(
    "redirect_uri unregistered",
    "one that is not registered",
    "redirect-uri-unregistered",
    withClaims({ redirect_uri: "https://evil.example/cb" }),
    "invalid_redirect_uri",
    "page",
  ),
  inRequest(
    "redirect_uri nearly right",
    "a slash more",
    "redirect-uri-unregistered",
    withClaims({ redirect_uri: `${redirectUri}/` }),
    "invalid_redirect_uri",
    "page",
  ),
  inRequest(
    "redirect_uri missing",
    "no redirect_uri",
    "request-object-redirect-uri",
    withClaims({ redirect_uri: undefined }),
    "invalid_request_object",
    "page",
  ),
  inRequest(
    "client unknown",
    "client_id that nobody has",
    "client-unknown",
    (world) => tryAuthorization(world, { outer: { client_id: "nobody" } }),
    "invalid_client",
    "page",
  ),
];

const intents: readonly RefusalCase[] = [
  inRequest("no claims", "no claims at all", "intent-missing", withClaims({ claims: undefined })),
  inRequest(
    "intent missing",
    "claims without openbanking_intent_id",
    "intent-missing",
    withClaims({ claims: { id_token: {} } }),
  ),
  inRequest("intent not essential", "essential left out", "intent-missing", (world) =>
    tryAuthorization(world, {
      claims: { claims: { id_token: { openbanking_intent_id: { value: world.newConsent() } } } },
    }),
  ),
  inRequest(
    "intent unknown",
    "a ConsentId that nobody has",
    "intent-unknown",
    (world) => tryAuthorization(world, { consentId: "aac-nobody" }),
    "invalid_request",
  ),
  inRequest(
    "another client's consent",
    "a ConsentId of another client",
    "intent-unknown",
    (world) => tryAuthorization(world, { consentId: world.newConsent(world.other) }),
    "invalid_request",
  ),
  inRequest(
    "consent rejected",
    "a consent that is RJCT",
    "intent-ended",
    (world) => {
      const consentId = world.newConsent();
      world.bank.consents.reject(consentId);
      return tryAuthorization(world, { consentId });
    },
    "invalid_request",
  ),
  inRequest(
    "consent deleted",
    "a consent that was deleted",
    "intent-unknown",
    (world) => {
      const consentId = world.newConsent();
      world.bank.consents.delete(consentId);
      return tryAuthorization(world, { consentId });
    },
    "invalid_request",
  ),
  inRequest(
    "consent expired",
    "a consent that is EXPD",
    "intent-ended",
    (world) => {
      const { consents } = world.bank;
      const { consentId } = consents.create({
        clientId: world.client.registered.clientId,
        permissions: ["ReadBalances"],
        expirationDateTime: "2020-01-01T00:00:00+00:00",
      });
      return tryAuthorization(world, { consentId });
    },
    "invalid_request",
  ),
];

function assertion(
  name: string,
  sent: string,
  rule: string,
  change: (world: RefusalWorld) => Parameters<typeof tryToken>[1],
  error = "invalid_client",
): RefusalCase {
  return atToken(name, sent, rule, error, (world) => tryToken(world, change(world)));
}

const assertions: readonly RefusalCase[] = [
  assertion("assertion for the issuer", "aud = issuer", "client-assertion-audience", ({ bank }) => ({
    form: clientCredentials,
    assertion: { aud: bank.addresses.authorization },
  })),
  assertion(
    "assertion for both",
    "aud = [token endpoint, issuer]",
    "client-assertion-audience",
    ({ bank }) => ({
      form: clientCredentials,
      assertion: { aud: [`${bank.addresses.token}/token`, bank.addresses.authorization] },
    }),
  ),
  assertion(
    "assertion for the token host",
    "aud = token host without path",
    "client-assertion-audience",
    ({ bank }) => ({
      form: clientCredentials,
      assertion: { aud: bank.addresses.token },
    }),
  ),
  assertion("assertion expired", "exp a second ago", "client-assertion-exp", ({ bank }) => ({
    form: clientCredentials,
    assertion: { exp: bank.clock.now() - 1 },
  })),
  assertion("assertion good for too long", "exp in an hour", "client-assertion-exp", ({ bank }) => ({
    form: clientCredentials,
    assertion: { exp: bank.clock.now() + 3600 },
  })),
  assertion("assertion without exp", "no exp", "client-assertion-exp", () => ({
    form: clientCredentials,
    assertion: { exp: undefined },
  })),
  assertion("assertion of the future", "iat in a minute", "client-assertion-time", ({ bank }) => ({
    form: clientCredentials,
    assertion: { iat: bank.clock.now() + 60 },
  })),
  assertion("assertion without jti", "no jti", "client-assertion-jti", () => ({
    form: clientCredentials,
    assertion: { jti: undefined },
  })),
  assertion("assertion with another iss", "iss of somebody else", "client-assertion-issuer", () => ({
    form: clientCredentials,
    assertion: { iss: "someone" },
  })),
  assertion(
    "assertion with another sub",
    "sub of another client",
    "client-assertion-issuer",
    ({ other }) => ({
      form: clientCredentials,
      assertion: { sub: other.registered.clientId },
    }),
  ),
  assertion("assertion in RS256", "alg RS256", "client-assertion-algorithm", () => ({
    form: clientCredentials,
    header: { alg: "RS256" },
  })),
  assertion("assertion unsigned", "alg none", "client-assertion-algorithm", () => ({
    form: clientCredentials,
    header: { alg: "none" },
  })),
  assertion(
    "assertion by another key",
    "a key that is not registered",
    "client-assertion-signature",
    ({ strangeKey }) => ({
      form: clientCredentials,
      key: strangeKey,
    }),
  ),
  assertion(
    "assertion with a wrong kid",
    "a kid that the key set does not have",
    "client-assertion-signature",
    () => ({
      form: clientCredentials,
      header: { kid: "another" },
    }),
  ),
  atToken(
    "assertion replayed",
    "the same assertion twice",
    "client-assertion-replayed",
    "invalid_client",
    async (world) => {
      const jti = "used-twice";
      await send(world, { form: clientCredentials, assertion: { jti } });
      return tryToken(world, { form: clientCredentials, assertion: { jti } });
    },
  ),
  assertion(
    "no client authentication",
    "client_id only, registered for private_key_jwt",
    "client-authentication-method",
    ({ client, tlsClient }) => ({
      client: { ...tlsClient, registered: { ...tlsClient.registered, clientId: client.registered.clientId } },
      form: clientCredentials,
    }),
  ),
  assertion(
    "assertion of a tls_client_auth client",
    "private_key_jwt, registered for tls_client_auth",
    "client-authentication-method",
    ({ client, tlsClient }) => ({
      client: { ...client, registered: { ...client.registered, clientId: tlsClient.registered.clientId } },
      form: clientCredentials,
    }),
  ),
  assertion("unknown client", "a client_id that nobody has", "client-unknown", ({ client }) => ({
    client: { ...client, registered: { ...client.registered, clientId: "nobody" } },
    form: clientCredentials,
  })),
  assertion(
    "unknown grant type",
    "grant_type=password",
    "grant-type",
    () => ({ form: { grant_type: "password" } }),
    "unsupported_grant_type",
  ),
];

const certificates: readonly RefusalCase[] = [
  {
    name: "no certificate",
    sent: "no client certificate",
    error: "connection closed",
    shown: "TLS",
    attempt: (world) => tryTokenWith(world, undefined, { form: clientCredentials }),
  },
  {
    name: "certificate of an unknown authority",
    sent: "a certificate that signed itself somewhere else",
    error: "connection closed",
    shown: "TLS",
    attempt: async (world) => {
      const elsewhere = await createTestPki();
      return tryTokenWith(world, elsewhere.server, { form: clientCredentials });
    },
  },
  atToken(
    "another organisation's certificate",
    "tls_client_auth with another subject",
    "certificate-subject",
    "invalid_client",
    (world) =>
      tryTokenWith(world, world.otherCertificate, { client: world.tlsClient, form: clientCredentials }),
  ),
  atToken(
    "another certificate for the code",
    "tls_client_auth, exchange with another subject",
    "certificate-subject",
    "invalid_client",
    async (world) =>
      tryTokenWith(world, world.otherCertificate, {
        client: world.tlsClient,
        form: exchange(await approvedCode(world, world.tlsClient)),
      }),
  ),
  atToken(
    "another certificate for the refresh",
    "tls_client_auth, refresh with another subject",
    "certificate-subject",
    "invalid_client",
    async (world) =>
      tryTokenWith(world, world.otherCertificate, {
        client: world.tlsClient,
        form: refresh(await refreshToken(world, world.tlsClient)),
      }),
  ),
];

const grants: readonly RefusalCase[] = [
  atToken("code reused", "the same code twice", "code-reused", "invalid_grant", async (world) => {
    const code = await approvedCode(world);
    await send(world, { form: exchange(code) });
    return tryToken(world, { form: exchange(code) });
  }),
  atToken(
    "refresh after the code was reused",
    "the refresh token of a code that came twice",
    "grant-unknown",
    "invalid_grant",
    async (world) => {
      const code = await approvedCode(world);
      const { body } = await send(world, { form: exchange(code) });
      await send(world, { form: exchange(code) });
      return tryToken(world, { form: refresh(String(body["refresh_token"])) });
    },
  ),
  atToken("code unknown", "a code that nobody gave out", "code-unknown", "invalid_grant", (world) =>
    tryToken(world, { form: exchange("nothing") }),
  ),
  atToken(
    "code of another client",
    "a code that another client was given",
    "other-client",
    "invalid_grant",
    async (world) => tryToken(world, { client: world.other, form: exchange(await approvedCode(world)) }),
  ),
  atToken(
    "wrong redirect_uri at the exchange",
    "another redirect_uri",
    "code-redirect-uri",
    "invalid_grant",
    async (world) =>
      tryToken(world, {
        form: exchange(await approvedCode(world), { redirect_uri: "https://tpp.example/other" }),
      }),
  ),
  atToken(
    "no redirect_uri at the exchange",
    "redirect_uri left out",
    "redirect-uri-missing",
    "invalid_request",
    async (world) =>
      tryToken(world, { form: { grant_type: "authorization_code", code: await approvedCode(world) } }),
  ),
  atToken(
    "refresh with another client",
    "a refresh token that another client was given",
    "other-client",
    "invalid_grant",
    async (world) => tryToken(world, { client: world.other, form: refresh(await refreshToken(world)) }),
  ),
  atToken(
    "refresh token unknown",
    "a refresh token that nobody gave out",
    "grant-unknown",
    "invalid_grant",
    (world) => tryToken(world, { form: refresh("nothing") }),
  ),
  atToken(
    "refresh token revoked",
    "a refresh token after POST /token/revocation",
    "grant-unknown",
    "invalid_grant",
    async (world) => {
      const token = await refreshToken(world);
      await send(world, { form: { token }, path: "/token/revocation" });
      return tryToken(world, { form: refresh(token) });
    },
  ),
  atToken(
    "refresh after the consent was revoked",
    "the consent is CANC",
    "consent-not-authorised",
    "invalid_grant",
    async (world) => {
      const token = await refreshToken(world);
      world.bank.consents.revoke(lastConsent(world));
      return tryToken(world, { form: refresh(token) });
    },
  ),
  atToken(
    "refresh after the consent was deleted",
    "the consent is gone",
    "consent-not-authorised",
    "invalid_grant",
    async (world) => {
      const token = await refreshToken(world);
      world.bank.consents.delete(lastConsent(world));
      return tryToken(world, { form: refresh(token) });
    },
  ),
  atToken(
    "code after the consent was deleted",
    "the consent went between approval and exchange",
    "consent-not-authorised",
    "invalid_grant",
    async (world) => {
      const code = await approvedCode(world);
      world.bank.consents.delete(lastConsent(world));
      return tryToken(world, { form: exchange(code) });
    },
  ),
  {
    name: "another client's token revoked",
    sent: "a refresh token of another client to revocation",
    error: "invalid_request",
    shown: "revocation",
    rule: "other-client",
    attempt: async (world) =>
      tryToken(world, {
        client: world.other,
        form: { token: await refreshToken(world) },
        path: "/token/revocation",
      }),
  },
  {
    name: "scope that clients do not have",
    sent: "client credentials for payments",
    error: "invalid_scope",
    shown: "token endpoint",
    rule: "scope",
    attempt: (world) =>
      tryToken(world, { form: { grant_type: "client_credentials", scope: "accounts payments" } }),
  },
];

const absent: readonly RefusalCase[] = ["/reg", "/register", "/request", "/par", "/userinfo", "/me"].map(
  (path) => ({
    name: `POST ${path}`,
    sent: "an endpoint that this bank does not have",
    error: "404",
    shown: "HTTP 404",
    attempt: async ({ bank, client, pki }) => {
      const agent = agentFor(pki, client.identity);
      const response = await request(`${bank.addresses.authorization}${path}`, {
        method: "POST",
        dispatcher: agent,
      });
      const description = await response.body.text();
      await agent.close();
      return { error: String(response.statusCode), shown: "HTTP 404", description };
    },
  }),
);

function lastConsent({ bank }: RefusalWorld): string {
  return bank.consents.list().at(-1)?.consentId ?? "";
}

/** Everything that the strict bank refuses, as a table. */
export const refusals: readonly RefusalCase[] = [
  ...requestObjects,
  ...redirectUris,
  ...intents,
  ...assertions,
  ...certificates,
  ...grants,
  ...absent,
];
