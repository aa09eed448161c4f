import { once } from "node:events";
import { createServer, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";
import Koa, { type Context } from "koa";
import { faultCatalogue } from "../catalogue/fault-catalogue.js";
import { createFaults } from "../create-faults.js";
import { type FaultParts, faultMiddleware, type HttpPlace } from "../fault-middleware.js";
import type { FaultOccasion, FaultPlayer } from "../faults.js";

export interface Answer {
  /** What the client sees instead of a whole answer. */
  readonly problem?: string;
  readonly status?: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Gives up after so many milliseconds. */
  readonly patience?: number;
}

export interface FaultyBank {
  readonly faults: FaultPlayer;
  readonly waited: readonly number[];
  readonly revoked: readonly string[];
  /** What the bank behind the faults was asked. */
  readonly worked: readonly string[];
  readonly advance: (seconds: number) => void;
  readonly ask: (path: string, asking?: Asking) => Promise<Answer>;
  readonly close: () => void;
}

export const interactionId = "93bac548-d2de-4546-b106-880a5018460d";
const rows = 450;
const pageSize = 100;

/** A bank of one account with 450 transactions over plain HTTP, with the faults of one place around it. */
export async function faultyBank(place: HttpPlace): Promise<FaultyBank> {
  let now = 1_700_000_000;
  const waited: number[] = [];
  const revoked: string[] = [];
  const worked: string[] = [];
  const faults = createFaults({ catalogue: faultCatalogue });
  const parts: FaultParts = {
    faults,
    clock: { now: () => now },
    revokeConsent: (consentId) => revoked.push(consentId),
    wait: (seconds) => {
      waited.push(seconds);
      return Promise.resolve();
    },
  };
  const app = new Koa();
  app.silent = true;
  app.use(async (context, next) => {
    context.set("x-fapi-interaction-id", context.get("x-fapi-interaction-id") || interactionId);
    await next();
  });
  app.use(faultMiddleware(place, parts, occasionOf));
  app.use((context) => {
    worked.push(`${context.method} ${context.url}`);
    answer(context);
  });
  const server = createServer(app.callback()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    faults,
    waited,
    revoked,
    worked,
    advance: (seconds: number) => {
      now += seconds;
    },
    ask: (path: string, asking: Asking = {}) => ask(new URL(path, origin), asking),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const transactions = "/open-banking/v4.0/aisp/accounts/1/transactions";
export const accounts = "/open-banking/v4.0/aisp/accounts";
export const consents = "/open-banking/v4.0/aisp/account-access-consents";
export const metadata = "/.well-known/openid-configuration";
export const jwks = "/jwks";

function occasionOf({ method, path }: Context): FaultOccasion {
  return { method, path, userId: "rora", clientId: "client-1", consentId: "consent-1" };
}

function answer(context: Context): void {
  const { path, method } = context;
  const origin = `http://${context.host}`;
  if (path === metadata) {
    const endpoint = "https://bank.example";
    context.body = {
      issuer: endpoint,
      token_endpoint: `${endpoint}/token`,
      jwks_uri: `${endpoint}/jwks`,
      mtls_endpoint_aliases: { token_endpoint: `${endpoint}/token` },
      response_modes_supported: ["fragment"],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
      id_token_signing_alg_values_supported: ["PS256"],
    };
  } else if (path === jwks) {
    context.body = { keys: [{ kty: "RSA", n: "AQAB", e: "AQAB", kid: "bank", use: "sig", alg: "PS256" }] };
  } else if (path.startsWith(consents)) {
    answerConsent(context);
  } else if (path === transactions) {
    context.body = page(`${origin}${path}`, Number(context.query["page"] ?? 1));
  } else if (path === accounts && method === "GET") {
    context.body = { Data: { Account: [{ AccountId: "1" }] }, Links: { Self: `${origin}${path}` }, Meta: {} };
  } else {
    context.status = 404;
    context.body = { Errors: [] };
  }
}

function answerConsent(context: Context): void {
  if (context.method === "DELETE") {
    context.status = 204;
    return;
  }
  context.status = context.method === "POST" ? 201 : 200;
  context.body = {
    Data: {
      ConsentId: "consent-1",
      Status: "AWAU",
      StatusReason: [],
      Permissions: ["ReadAccountsBasic", "ReadBalances"],
    },
    Risk: {},
    Links: { Self: `http://${context.host}${consents}/consent-1` },
    Meta: {},
  };
}

function page(address: string, number: number) {
  const first = (number - 1) * pageSize;
  const link = (other: number): string => `${address}?page=${other}`;
  const last = Math.ceil(rows / pageSize);
  return {
    Data: {
      Transaction: Array.from({ length: Math.min(pageSize, rows - first) }, (_, index) => ({
        AccountId: "1",
        TransactionId: `row-${first + index}`,
        CreditDebitIndicator: "Debit",
        Status: "BOOK",
        BookingDateTime: "2025-01-01T00:00:00+00:00",
        TransactionInformation: "Coffee",
        Amount: { Amount: "1.00", Currency: "GBP" },
      })),
    },
    Links: {
      Self: link(number),
      First: link(1),
      Last: link(last),
      ...(number < last ? { Next: link(number + 1) } : {}),
    },
    Meta: { TotalPages: last },
  };
}

async function ask(url: URL, { method = "GET", headers = {}, patience }: Asking): Promise<Answer> {
  const signal = patience === undefined ? undefined : AbortSignal.timeout(patience);
  const outgoing = request(url, {
    method,
    headers,
    agent: false,
    ...(signal === undefined ? {} : { signal }),
  });
  outgoing.end();
  let response: IncomingMessage;
  try {
    [response] = (await once(outgoing, "response")) as [IncomingMessage];
  } catch (problem) {
    return { problem: (problem as NodeJS.ErrnoException).code ?? "unknown", headers: {}, text: "" };
  }
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
    }
  } catch (problem) {
    return {
      problem: (problem as NodeJS.ErrnoException).code ?? "unknown",
      headers: response.headers,
      text: Buffer.concat(chunks).toString(),
    };
  }
  const { date: _, ...others } = response.headers;
  return { status: response.statusCode ?? 0, headers: others, text: Buffer.concat(chunks).toString() };
}
