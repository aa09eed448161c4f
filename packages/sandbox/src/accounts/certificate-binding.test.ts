import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { type SelfSigned, selfSigned } from "@zopa-openbanking/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TokenFacts } from "../authorization/tokens.js";
import { createConsents } from "../consents/create-consents.js";
import { fakePeople, today } from "./__fixtures__/fake-people.js";
import { allPermissions, attended } from "./__fixtures__/test-bank.js";
import { createAccountsHandler } from "./create-accounts-handler.js";
import { basePath } from "./find-operation.js";

const clock = { now: () => today };
const tokens = new Map<string, TokenFacts>();
const consents = createConsents({ clock });
const bank = selfSigned("bank");
const client = selfSigned("client");
const stranger = selfSigned("stranger");
let server: ReturnType<typeof createServer>;

beforeAll(async () => {
  const { consentId } = consents.create({ clientId: "tpp", permissions: allPermissions });
  consents.authorise(consentId, { userId: "kim", accountIds: ["card-1"] });
  const common = { clientId: "tpp", scope: "accounts", x5tS256: client.thumbprint, expired: false };
  tokens.set("customer", { ...common, kind: "customer", consentId, userId: "kim" });
  tokens.set("client", { ...common, kind: "client" });

  server = createServer({
    cert: bank.cert,
    key: bank.key,
    ca: [client.cert, stranger.cert],
    requestCert: true,
    rejectUnauthorized: false,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = originOf();
  server.on(
    "request",
    createAccountsHandler({
      mode: "strict",
      surface: "zopa",
      addresses: { authorization: origin, token: origin, resource: origin, control: origin },
      clock: { ...clock, aheadBySeconds: 0, advance: () => undefined },
      consents,
      people: fakePeople(),
      findToken: (token) => Promise.resolve(tokens.get(token)),
    }),
  );
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function originOf(): string {
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ask(path: string, token: string, identity?: SelfSigned): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${originOf()}${basePath}${path}`,
      {
        ca: bank.cert,
        agent: false,
        headers: { authorization: `Bearer ${token}`, ...attended },
        ...(identity === undefined ? {} : { cert: identity.cert, key: identity.key }),
      },
      (incoming) => {
        incoming.resume();
        incoming.on("end", () =>
          resolve([incoming.statusCode ?? 0, incoming.headers["www-authenticate"] ?? ""]),
        );
      },
    );
    outgoing.on("error", reject);
    outgoing.end();
  });
}

it.each([
  ["/accounts", "customer", 200],
  ["/accounts/card-1/transactions", "customer", 200],
  ["/account-access-consents/aac-0", "client", 400],
])(
  "%s is for the connection with the certificate that the token is bound to",
  async (path, token, status) => {
    expect(await ask(path, token, client)).toEqual([status, ""]);
    for (const identity of [stranger, undefined]) {
      const [refused, challenge] = await ask(path, token, identity);
      expect(refused).toBe(401);
      expect(challenge).toContain('Bearer error="invalid_token"');
      expect(challenge).not.toContain(client.thumbprint);
    }
  },
);
