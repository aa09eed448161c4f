import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { TokenFacts } from "../authorization/tokens.js";
import { createConsents } from "../consents/create-consents.js";
import { fakePeople, today } from "./__fixtures__/fake-people.js";
import { allPermissions, attended } from "./__fixtures__/test-bank.js";
import { createAccountsHandler } from "./create-accounts-handler.js";
import { basePath } from "./find-operation.js";

/** A certificate as OpenSSL makes it, with the thumbprint that OpenSSL prints. */
interface OwnCertificate {
  readonly cert: string;
  readonly key: string;
  readonly x5tS256: string;
}

const folder = mkdtempSync(join(tmpdir(), "sandbox-binding-"));
const clock = { now: () => today };
const tokens = new Map<string, TokenFacts>();
const consents = createConsents({ clock });
let bank: OwnCertificate;
let client: OwnCertificate;
let stranger: OwnCertificate;
let server: ReturnType<typeof createServer>;

function openssl(...options: string[]): string {
  return execFileSync("openssl", options, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

function certificate(name: string): OwnCertificate {
  const [key, cert] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)];
  openssl(
    ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2".split(" "),
    ...["-subj", `/CN=${name}`, "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", cert],
  );
  const printed = openssl("x509", "-in", cert, "-noout", "-fingerprint", "-sha256");
  const hex = printed.trim().replace(/^.*=/, "").replaceAll(":", "");
  return {
    cert: readFileSync(cert, "utf8"),
    key: readFileSync(key, "utf8"),
    x5tS256: Buffer.from(hex, "hex").toString("base64url"),
  };
}

beforeAll(async () => {
  [bank, client, stranger] = ["bank", "client", "stranger"].map(certificate) as [
    OwnCertificate,
    OwnCertificate,
    OwnCertificate,
  ];
  const { consentId } = consents.create({ clientId: "tpp", permissions: allPermissions });
  consents.authorise(consentId, { userId: "kim", accountIds: ["card-1"] });
  const common = { clientId: "tpp", scope: "accounts", x5tS256: client.x5tS256, expired: false };
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
  rmSync(folder, { recursive: true, force: true });
});

function originOf(): string {
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ask(path: string, token: string, identity?: OwnCertificate): Promise<[number, string]> {
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
      expect(challenge).not.toContain(client.x5tS256);
    }
  },
);
