import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import type { Context, Middleware } from "koa";
import type { TokenFacts } from "../../authorization/tokens.js";
import type { NewConsent } from "../../consents/consents.js";
import { createConsents, type KeptConsents } from "../../consents/create-consents.js";
import type { Mode, Surface } from "../../options.js";
import type { People } from "../../people/people.js";
import type { BrokenRule } from "../../requests/request-log.js";
import { requestNotes } from "../../requests/request-notes.js";
import { type AccountsHandlerOptions, createAccountsHandler } from "../create-accounts-handler.js";
import { basePath } from "../find-operation.js";
import { fakePeople, today } from "./fake-people.js";

/** Every permission of the standard. */
export const allPermissions: readonly string[] = [
  "ReadAccountsBasic",
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadBeneficiariesBasic",
  "ReadBeneficiariesDetail",
  "ReadDirectDebits",
  "ReadOffers",
  "ReadPAN",
  "ReadParty",
  "ReadPartyPSU",
  "ReadProducts",
  "ReadScheduledPaymentsBasic",
  "ReadScheduledPaymentsDetail",
  "ReadStandingOrdersBasic",
  "ReadStandingOrdersDetail",
  "ReadStatementsBasic",
  "ReadStatementsDetail",
  "ReadTransactionsBasic",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
  "ReadTransactionsDetail",
];

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape.
  readonly json: any;
  /** The rules that the log of the sandbox would show. */
  readonly rules: readonly string[];
}

export interface Ask {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

export interface TestBank {
  readonly consents: KeptConsents;
  readonly tokens: Map<string, TokenFacts>;
  readonly origin: string;
  /** Everything that was noted on requests, oldest first. */
  readonly noted: readonly BrokenRule[];
  readonly wait: (seconds: number) => void;
  readonly now: () => number;
  /** Asks for a path below the base, or for a whole address. The customer is there, unless a header says otherwise. */
  readonly ask: (path: string, ask?: Ask) => Promise<Answered>;
  /** Makes an approved consent of `kim` and a token for it. */
  readonly consent: (
    consent?: Partial<NewConsent>,
    accountIds?: readonly string[],
    userId?: string,
  ) => string;
  readonly close: () => Promise<void>;
}

/** Sent in place of a certificate: the tests that need TLS have it. */
const certificateHeader = "x-test-certificate";

/** The headers of a customer who is there. */
export const attended = { "x-fapi-customer-ip-address": "203.0.113.7" } as const;

/** A bank of the fake people over plain HTTP. The certificate is a header. */
export async function openTestBank(
  settings: { surface?: Surface; mode?: Mode; people?: People; now?: number } & Pick<
    AccountsHandlerOptions,
    "faults"
  > = {},
): Promise<TestBank> {
  let now = settings.now ?? today;
  const clock = { now: () => now, aheadBySeconds: 0, advance: () => undefined };
  const consents = createConsents({ clock });
  const tokens = new Map<string, TokenFacts>();
  const noted: BrokenRule[] = [];
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const note: Middleware = async (context: Context, next) => {
    await next();
    const { rulesBroken = [] } = requestNotes(context);
    noted.push(...rulesBroken);
    context.set("x-test-rules", rulesBroken.map(({ rule }) => rule).join(","));
  };
  server.on(
    "request",
    createAccountsHandler(
      {
        mode: settings.mode ?? "strict",
        surface: settings.surface ?? "zopa",
        addresses: { authorization: origin, token: origin, resource: origin, control: origin },
        clock,
        consents,
        people: settings.people ?? fakePeople(),
        findToken: (token) => Promise.resolve(tokens.get(token)),
      },
      {
        before: [note],
        thumbprintOf: ({ headers }) => headers[certificateHeader]?.toString(),
        ...(settings.faults === undefined ? {} : { faults: settings.faults }),
      },
    ),
  );
  tokens.set("client", {
    kind: "client",
    clientId: "tpp",
    scope: "accounts",
    x5tS256: "certificate",
    expired: false,
  });

  return {
    consents,
    tokens,
    origin,
    noted,
    now: () => now,
    wait: (seconds) => {
      now += seconds;
    },
    ask: (path, ask = {}) => send(path.startsWith("http") ? path : `${origin}${basePath}${path}`, ask),
    consent: (consent = {}, accountIds = ["card-1", "current-1"], userId = "kim") => {
      const { consentId, clientId } = consents.create({
        clientId: "tpp",
        permissions: allPermissions,
        ...consent,
      });
      consents.authorise(consentId, { userId, accountIds });
      tokens.set(consentId, {
        kind: "customer",
        clientId,
        scope: "openid accounts",
        x5tS256: "certificate",
        expired: false,
        consentId,
        userId,
      });
      return consentId;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(address: string, { method = "GET", token, headers = {}, body }: Ask): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      address,
      {
        method,
        headers: {
          [certificateHeader]: "certificate",
          ...attended,
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(headers as Record<string, string>),
        },
      },
      (incoming) => {
        const chunks: Uint8Array[] = [];
        incoming.on("data", (chunk: Uint8Array) => chunks.push(chunk));
        incoming.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          const isJson = incoming.headers["content-type"]?.startsWith("application/json") === true;
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text,
            json: isJson ? JSON.parse(text) : undefined,
            rules: String(incoming.headers["x-test-rules"] ?? "")
              .split(",")
              .filter((rule) => rule !== ""),
          });
        });
      },
    );
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** Headers of a client whose customer is not there. */
export const unattended = { "x-fapi-customer-ip-address": [] } as const;
