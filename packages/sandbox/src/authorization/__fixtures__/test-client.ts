import { createPrivateKey, randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { Agent, request } from "undici";
import type { RegisteredClient } from "../client-registry.js";
import type { TestBank } from "./test-bank.js";
import type { TestIdentity, TestPki } from "./test-pki.js";

export const redirectUri = "https://tpp.example/callback";
export const subject = "C=GB, O=Acme Budgeting Ltd, 2.5.4.97=PSDGB-FCA-123456, CN=0015800001HQQrZAAX";

export interface TestClient {
  readonly registered: RegisteredClient;
  readonly identity: TestIdentity;
  readonly signingKey: string;
  readonly kid: string;
  readonly agent: Agent;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Changes = Readonly<Record<string, unknown>>;

export interface TestClientOptions {
  readonly authentication?: RegisteredClient["authentication"];
  readonly identity: TestIdentity;
  readonly signing: Pick<TestIdentity, "key" | "jwk">;
  readonly more?: Partial<RegisteredClient>;
}

/** Registers a client and gives it a certificate to connect with. */
export async function createTestClient(
  bank: TestBank,
  pki: TestPki,
  options: TestClientOptions,
): Promise<TestClient> {
  const { authentication = "private_key_jwt", identity, signing, more = {} } = options;
  const registered = await bank.server.clients.register({
    name: "Acme Budgeting",
    redirectUris: [redirectUri],
    authentication,
    jwks: { keys: [{ ...signing.jwk, kid: "client-key", use: "sig" }] },
    ...(authentication === "tls_client_auth" ? { tlsClientAuthSubjectDn: subject } : {}),
    ...more,
  });
  return { registered, identity, signingKey: signing.key, kid: "client-key", agent: agentFor(pki, identity) };
}

/** An agent that shows this certificate, or none. */
export function agentFor(pki: TestPki, identity?: TestIdentity): Agent {
  const own = identity === undefined ? {} : { cert: identity.cert, key: identity.key };
  return new Agent({ connect: { ca: pki.ca, ...own } });
}

/** What is signed when all is right, with what a test changes. A value of `undefined` leaves a claim out. */
function signed(key: string, claims: Changes, header: Changes = {}): Promise<string> {
  const present = Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
  const { alg = "PS256", ...rest } = header;
  if (alg === "none") {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    return Promise.resolve(`${part({ alg, ...rest })}.${part(present)}.`);
  }
  return new SignJWT(present).setProtectedHeader({ alg: String(alg), ...rest }).sign(createPrivateKey(key));
}

function requestObjectClaims(bank: TestBank, client: TestClient, consentId: string): Changes {
  const { clientId } = client.registered;
  const now = bank.clock.now();
  return {
    iss: clientId,
    aud: bank.addresses.authorization,
    response_type: "code id_token",
    client_id: clientId,
    redirect_uri: client.registered.redirectUris[0],
    scope: "openid accounts",
    state: "state-1",
    nonce: "nonce-1",
    nbf: now,
    exp: now + 500,
    claims: { id_token: { openbanking_intent_id: { value: consentId, essential: true } } },
  };
}

export function requestObject(
  bank: TestBank,
  client: TestClient,
  consentId: string,
  changes: Changes = {},
  header: Changes = {},
): Promise<string> {
  return signed(
    client.signingKey,
    { ...requestObjectClaims(bank, client, consentId), ...changes },
    { kid: client.kid, typ: "JWT", ...header },
  );
}

export function authorizationUrl(
  bank: TestBank,
  client: TestClient,
  object: string,
  outer: Changes = {},
): URL {
  const url = new URL("/auth", bank.addresses.authorization);
  const parameters = {
    client_id: client.registered.clientId,
    response_type: "code id_token",
    scope: "openid accounts",
    request: object,
    ...outer,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) {
      url.searchParams.set(name, String(value));
    }
  }
  return url;
}

/** The customer's side: cookies, redirects, and a decision. */
export interface Visit {
  readonly cookies: Map<string, string>;
  readonly agent: Agent;
}

export function newVisit(pki: TestPki): Visit {
  return { cookies: new Map(), agent: agentFor(pki) };
}

export async function visit({ cookies, agent }: Visit, url: string | URL, json?: unknown): Promise<Answer> {
  const response = await request(url, {
    dispatcher: agent,
    method: json === undefined ? "GET" : "POST",
    headers: {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      ...(json === undefined ? { accept: "text/html" } : { "content-type": "application/json" }),
    },
    body: json === undefined ? null : JSON.stringify(json),
  });
  for (const cookie of [response.headers["set-cookie"] ?? []].flat()) {
    const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
    cookies.set(name, value);
  }
  return answer(response.statusCode, response.headers, await response.body.text());
}

export function location(bank: TestBank, { headers }: Answer): URL {
  return new URL(String(headers["location"]), bank.addresses.authorization);
}

export interface CustomerDecision {
  readonly user?: string;
  readonly password?: string;
  readonly decision?: string;
  readonly accounts?: readonly string[];
}

/** Follows a link to the end, as a customer who has decided. Returns the redirect to the client. */
export async function authorize(
  bank: TestBank,
  pki: TestPki,
  url: URL,
  { user = "rora", password = user, decision = "approve", accounts = ["acc-1"] }: CustomerDecision = {},
): Promise<URL> {
  const customer = newVisit(pki);
  try {
    const first = location(bank, await visit(customer, url));
    if (first.origin !== bank.addresses.authorization) {
      return first;
    }
    const decided = await visit(customer, first, { user, password, decision, accounts });
    if (decided.status !== 303) {
      throw new Error(`${decided.status} ${decided.text}`);
    }
    return location(bank, await visit(customer, location(bank, decided)));
  } finally {
    await customer.agent.close();
  }
}

function assertionClaims(bank: TestBank, { registered }: TestClient): Changes {
  const now = bank.clock.now();
  const { clientId } = registered;
  return {
    iss: clientId,
    sub: clientId,
    aud: `${bank.addresses.token}/token`,
    jti: randomUUID(),
    iat: now,
    exp: now + 60,
  };
}

export async function clientAuthentication(
  bank: TestBank,
  client: TestClient,
  changes: Changes = {},
  header: Changes = {},
): Promise<Record<string, string>> {
  if (client.registered.authentication === "tls_client_auth") {
    return { client_id: client.registered.clientId };
  }
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: await signed(
      client.signingKey,
      { ...assertionClaims(bank, client), ...changes },
      { kid: client.kid, ...header },
    ),
  };
}

export async function post(
  bank: TestBank,
  agent: Agent,
  form: Readonly<Record<string, string>>,
  path = "/token",
): Promise<Answer> {
  const response = await request(`${bank.addresses.token}${path}`, {
    dispatcher: agent,
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", accept: "application/json" },
    body: new URLSearchParams(form).toString(),
  });
  return answer(response.statusCode, response.headers, await response.body.text());
}

function answer(status: number, headers: Answer["headers"], text: string): Answer {
  const isJson = String(headers["content-type"]).includes("json");
  return { status, headers, text, body: isJson ? (JSON.parse(text) as Answer["body"]) : {} };
}
