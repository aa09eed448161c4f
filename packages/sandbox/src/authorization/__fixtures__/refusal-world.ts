import type { Agent } from "undici";
import type { TestBank } from "./test-bank.js";
import {
  type Answer,
  agentFor,
  authorizationUrl,
  authorize,
  type Changes,
  clientAuthentication,
  createTestClient,
  location,
  newVisit,
  post,
  redirectUri,
  requestObject,
  subject,
  type TestClient,
  visit,
} from "./test-client.js";
import type { TestIdentity, TestPki } from "./test-pki.js";

/** What came back: the error code, where it was shown, and the sentence. */
export interface Outcome {
  readonly error: string;
  readonly shown: "fragment" | "query" | "page" | "token endpoint" | "revocation" | "TLS" | "HTTP 404";
  readonly description: string;
}

/** A bank, three clients and what they can be made to do wrong. */
export interface RefusalWorld {
  readonly bank: TestBank;
  readonly pki: TestPki;
  /** `private_key_jwt`. */
  readonly client: TestClient;
  /** `tls_client_auth`. */
  readonly tlsClient: TestClient;
  /** Somebody else, `private_key_jwt`. */
  readonly other: TestClient;
  /** Another organisation's certificate from the same authority. */
  readonly otherCertificate: TestIdentity;
  readonly strangeKey: string;
  readonly newConsent: (client?: TestClient) => string;
}

/** Certificates and keys for a world: made once for several banks, since making keys is slow. */
export interface Credentials {
  readonly identity: TestIdentity;
  readonly otherCertificate: TestIdentity;
  readonly signing: Pick<TestIdentity, "key" | "jwk">;
  readonly strange: Pick<TestIdentity, "key" | "jwk">;
}

export async function createCredentials(pki: TestPki): Promise<Credentials> {
  const [identity, otherCertificate, signing, strange] = await Promise.all([
    pki.issue(subject),
    pki.issue("C=GB, O=Other Ltd, 2.5.4.97=PSDGB-FCA-999999, CN=0015800001ZZZzzAAA"),
    pki.newKey(),
    pki.newKey(),
  ]);
  return { identity, otherCertificate, signing, strange };
}

export async function createRefusalWorld(
  bank: TestBank,
  pki: TestPki,
  credentials?: Credentials,
): Promise<RefusalWorld> {
  const { identity, otherCertificate, signing, strange } = credentials ?? (await createCredentials(pki));
  const client = await createTestClient(bank, pki, { identity, signing });
  return {
    bank,
    pki,
    client,
    tlsClient: await createTestClient(bank, pki, { identity, signing, authentication: "tls_client_auth" }),
    other: await createTestClient(bank, pki, { identity: otherCertificate, signing }),
    otherCertificate,
    strangeKey: strange.key,
    newConsent: ({ registered } = client) =>
      bank.consents.create({ clientId: registered.clientId, permissions: ["ReadBalances"] }).consentId,
  };
}

export interface AuthorizationAttempt {
  readonly consentId?: string;
  readonly claims?: Changes;
  readonly header?: Changes;
  /** Signs in the client's place. */
  readonly key?: string;
  readonly outer?: Changes;
  /** Stands in the place of the request object. */
  readonly request?: string | undefined;
}

/** Asks for authorisation, and expects no customer to be bothered. */
export async function tryAuthorization(
  { bank, pki, client, newConsent }: RefusalWorld,
  attempt: AuthorizationAttempt,
): Promise<Outcome> {
  const { consentId = newConsent(), claims, header, key = client.signingKey, outer } = attempt;
  const object =
    "request" in attempt
      ? (attempt.request ?? "")
      : await requestObject(bank, { ...client, signingKey: key }, consentId, claims, header);
  const url = authorizationUrl(bank, client, object, {
    ...outer,
    ...("request" in attempt && attempt.request === undefined ? { request: undefined } : {}),
  });
  const customer = newVisit(pki);
  try {
    return outcomeOf(bank, await visit(customer, url));
  } finally {
    await customer.agent.close();
  }
}

function outcomeOf(bank: TestBank, answer: Answer): Outcome {
  if (answer.status === 404) {
    return { error: "404", shown: "HTTP 404", description: answer.text };
  }
  if (answer.status !== 303) {
    const [error] = /(?<=<code>)[^<]*/.exec(answer.text) ?? [""];
    const [description] = /(?<=<p>)[^<]*/.exec(answer.text) ?? [""];
    return { error, shown: "page", description };
  }
  const target = location(bank, answer);
  const shown = target.hash === "" ? "query" : "fragment";
  const parameters = new URLSearchParams(shown === "query" ? target.search : target.hash.slice(1));
  return {
    error: parameters.get("error") ?? `went on to ${target.pathname}`,
    shown,
    description: parameters.get("error_description") ?? "",
  };
}

/** The code that an approval gives. */
export async function approvedCode(world: RefusalWorld, client: TestClient = world.client): Promise<string> {
  const { bank, pki, newConsent } = world;
  const object = await requestObject(bank, client, newConsent(client));
  const callback = await authorize(bank, pki, authorizationUrl(bank, client, object));
  return new URLSearchParams(callback.hash.slice(1)).get("code") ?? "";
}

export interface TokenAttempt {
  readonly client?: TestClient;
  readonly form: Readonly<Record<string, string>>;
  /** Changes to the client assertion. */
  readonly assertion?: Changes;
  readonly header?: Changes;
  readonly key?: string;
  readonly agent?: Agent;
  readonly path?: string;
}

/** Sends a form to the token endpoint. */
export async function send(world: RefusalWorld, attempt: TokenAttempt): Promise<Answer> {
  const { bank } = world;
  const { client = world.client, form, assertion, header, key = client.signingKey, agent, path } = attempt;
  const authentication = await clientAuthentication(bank, { ...client, signingKey: key }, assertion, header);
  return post(bank, agent ?? client.agent, { ...authentication, ...form }, path);
}

export async function tryToken(world: RefusalWorld, attempt: TokenAttempt): Promise<Outcome> {
  try {
    const answer = await send(world, attempt);
    return {
      error: String(answer.body["error"] ?? answer.status),
      shown:
        answer.status === 404 ? "HTTP 404" : attempt.path === undefined ? "token endpoint" : "revocation",
      description: String(answer.body["error_description"] ?? ""),
    };
  } catch (error) {
    return { error: "connection closed", shown: "TLS", description: String(error) };
  }
}

/** The same with a certificate of another, or with none. */
export async function tryTokenWith(
  world: RefusalWorld,
  identity: TestIdentity | undefined,
  attempt: TokenAttempt,
): Promise<Outcome> {
  const agent = agentFor(world.pki, identity);
  try {
    return await tryToken(world, { ...attempt, agent });
  } finally {
    await agent.close();
  }
}

export function exchange(
  code: string,
  more: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return { grant_type: "authorization_code", code, redirect_uri: redirectUri, ...more };
}

export async function refreshToken(world: RefusalWorld, client: TestClient = world.client): Promise<string> {
  const answer = await send(world, { client, form: exchange(await approvedCode(world, client)) });
  return String(answer.body["refresh_token"]);
}

export function refresh(token: string): Readonly<Record<string, string>> {
  return { grant_type: "refresh_token", refresh_token: token };
}
