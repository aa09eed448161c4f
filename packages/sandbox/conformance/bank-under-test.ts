import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAccountsHandler } from "../src/accounts/create-accounts-handler.js";
import type { TokenFacts } from "../src/authorization/tokens.js";
import { createConsents, type KeptConsents } from "../src/consents/create-consents.js";
import type { Surface } from "../src/options.js";
import { openPeople } from "../src/people/open-people.js";
import type { People } from "../src/people/people.js";
import type { Answer } from "./document.js";

export interface Ask {
  readonly method?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The real handler with the real people, over plain HTTP. Tokens are made by whoever tests. */
export interface BankUnderTest {
  readonly surface: Surface;
  readonly people: People;
  readonly consents: KeptConsents;
  readonly tokens: Map<string, TokenFacts>;
  readonly now: () => number;
  readonly ask: (path: string, ask?: Ask) => Promise<Answer>;
  /** An approved consent of a customer over all of his accounts, and a token for it. */
  readonly consent: (userId: string, permissions: readonly string[]) => string;
  readonly close: () => Promise<void>;
}

const today = Date.parse("2026-03-02T09:00:00Z") / 1000;
const bound = { clientId: "tpp", scope: "openid accounts", x5tS256: "certificate", expired: false };

export async function openBankUnderTest(surface: Surface): Promise<BankUnderTest> {
  const clock = { now: (): number => today, aheadBySeconds: 0, advance: (): void => {} };
  const people = openPeople({ today, rows: 1_000 });
  const consents = createConsents({ clock });
  const tokens = new Map<string, TokenFacts>([["client", { ...bound, kind: "client" }]]);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const addresses = { authorization: origin, token: origin, resource: origin, control: origin };
  const findToken = (token: string): Promise<TokenFacts | undefined> => Promise.resolve(tokens.get(token));
  server.on(
    "request",
    createAccountsHandler(
      { mode: "permissive", surface, addresses, clock, consents, people, findToken },
      { thumbprintOf: () => "certificate" },
    ),
  );

  return {
    surface,
    people,
    consents,
    tokens,
    now: clock.now,
    ask: async (path: string, { method = "GET", token, headers = {}, body }: Ask = {}): Promise<Answer> => {
      const address = path.startsWith("http") ? path : `${origin}/open-banking/v4.0/aisp${path}`;
      const response = await fetch(address, {
        method,
        headers: {
          "x-fapi-customer-ip-address": "203.0.113.7",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body }),
      });
      return { status: response.status, headers: response.headers, text: await response.text() };
    },
    consent: (userId: string, permissions: readonly string[]): string => {
      const { consentId } = consents.create({ clientId: "tpp", permissions });
      const accountIds = people.accountsOf(userId, today).map(({ accountId }) => accountId);
      consents.authorise(consentId, { userId, accountIds });
      tokens.set(consentId, { ...bound, kind: "customer", consentId, userId });
      return consentId;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      people.close();
    },
  };
}
