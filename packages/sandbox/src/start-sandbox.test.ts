import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createThirdParty } from "./__fixtures__/third-party.js";
import type { Sandbox, SandboxOptions } from "./sandbox.js";
import { startSandbox } from "./start-sandbox.js";

let folder = "";
const banks: Sandbox[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sandbox-"));
});

afterEach(async () => {
  await Promise.all(banks.splice(0).map((bank) => bank.close()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function open(options: SandboxOptions = {}): Promise<Sandbox> {
  const bank = await startSandbox({ cacheFolder: join(folder, "keys"), ...options });
  banks.push(bank);
  return bank;
}

interface Accounts {
  readonly Data: { readonly Account: readonly { readonly AccountId: string }[] };
}

describe("openid-client, which is not ours, over mutual TLS", () => {
  it.each([
    ["private_key_jwt", "2025-06", "zopa"],
    ["tls_client_auth", "2025-06", "obie"],
    ["private_key_jwt", "2026-05", "obie"],
    ["tls_client_auth", "2026-05", "zopa"],
  ] as const)(
    "completes consent, authorisation, exchange, refresh and reading: %s, edition %s, surface %s",
    async (authentication, edition, surface) => {
      const bank = await open({ authentication, edition, surface });
      const thirdParty = await createThirdParty(bank, authentication);

      const consentId = await thirdParty.createConsent();
      const tokens = await thirdParty.authorise(consentId, "rora");
      const refreshed = await thirdParty.refresh(tokens.refresh_token ?? "");
      const base = bank.profile.aisp.baseUrl;
      const { Data } = (await thirdParty.get(`${base}/accounts`, refreshed.access_token)) as Accounts;
      const account = Data.Account[0]?.AccountId;
      const rows = await thirdParty.get(`${base}/accounts/${account}/transactions`, tokens.access_token);
      await thirdParty.close();

      expect(tokens.claims()?.["openbanking_intent_id"]).toBe(consentId);
      expect(bank.consents.find(consentId)?.status).toBe("AUTH");
      expect(Data.Account).toHaveLength(2);
      expect(rows).toMatchObject({
        Data: { Transaction: expect.arrayContaining([]) },
        Meta: { TotalPages: expect.any(Number) },
      });
      expect(bank.requests.all().flatMap(({ rulesBroken }) => rulesBroken)).toEqual([]);
      expect(bank.requests.all().map(({ listener, method }) => `${method} ${listener}`)).toContain(
        "POST token",
      );
    },
  );
});

describe("a bank", () => {
  it("revokes for the customer, and a client that goes on is told", async () => {
    const bank = await open();
    const thirdParty = await createThirdParty(bank);
    const consentId = await thirdParty.createConsent();
    const tokens = await thirdParty.authorise(consentId, "rora");

    bank.consents.revoke(consentId);

    await expect(
      thirdParty.get(`${bank.profile.aisp.baseUrl}/accounts`, tokens.access_token),
    ).rejects.toThrow(/^40[13] /);
    await expect(thirdParty.refresh(tokens.refresh_token ?? "")).rejects.toMatchObject({
      error: "invalid_grant",
    });
    await thirdParty.close();
  });

  it("plays a fault as often as it was told, and logs it", async () => {
    const bank = await open();
    const thirdParty = await createThirdParty(bank);
    const tokens = await thirdParty.authorise(await thirdParty.createConsent(), "rora");
    const accounts = `${bank.profile.aisp.baseUrl}/accounts`;
    bank.faults.add("too-many-requests", { times: 1 });

    await expect(thirdParty.get(accounts, tokens.access_token)).rejects.toThrow(/^429 /);
    await expect(thirdParty.get(accounts, tokens.access_token)).resolves.toBeDefined();

    expect(bank.requests.all().flatMap(({ faults }) => faults)).toEqual(["too-many-requests"]);
    await thirdParty.close();
  });

  it("ages with its clock: after a year the refresh token is dead", async () => {
    const bank = await open({ authentication: "tls_client_auth" });
    const thirdParty = await createThirdParty(bank, "tls_client_auth");
    const tokens = await thirdParty.authorise(await thirdParty.createConsent(), "rora");

    bank.clock.advance({ days: 366 });

    await expect(thirdParty.refresh(tokens.refresh_token ?? "")).rejects.toMatchObject({
      error: "invalid_grant",
    });
    await thirdParty.close();
  });

  it("forgets everything but its clients when it is reset", async () => {
    const bank = await open();
    const { url } = await bank.createLink();
    await bank.phone.open(url, { user: "ivsa", decision: "approve" });
    bank.faults.add("slow");

    await bank.reset("another");

    expect([bank.consents.list(), bank.requests.all(), bank.faults.active()]).toEqual([[], [], []]);
    const again = await bank.createLink();
    await expect(bank.phone.open(again.url, { user: "ivsa", decision: "approve" })).resolves.toContain(
      "#code=",
    );
  });

  it("keeps its consents in a file, and refuses a file that is in use", async () => {
    const database = join(folder, "bank.db");
    const first = await open({ database });
    const { consentId } = await first.createLink();

    await expect(open({ database })).rejects.toMatchObject({ code: "database_unusable" });
    await first.close();
    const second = await open({ database });

    expect(second.consents.find(consentId)?.status).toBe("AWAU");
  });

  it("keeps its clients, grants and tokens in a file: a refresh token outlives a new start", async () => {
    const options = { database: join(folder, "grants.db") };
    const first = await open(options);
    const thirdParty = await createThirdParty(first);
    const consentId = await thirdParty.createConsent();
    const tokens = await thirdParty.authorise(consentId, "rora");
    const seal = await first.issueCertificate("obseal");
    const { clientId } = await first.registerClient({
      name: "Another",
      redirectUris: ["https://another.example/back"],
      authentication: "private_key_jwt",
      jwks: { keys: [{ ...seal.publicJwk, kid: seal.kid }] },
    });
    await thirdParty.close();
    await first.close();

    const second = await open(options);
    const again = await createThirdParty(second);
    const fresh = await again.refresh(tokens.refresh_token ?? "");
    const state = await fetch(`${second.addresses.control}/_sandbox`);

    await expect(
      again.get(`${second.profile.aisp.baseUrl}/accounts`, fresh.access_token),
    ).resolves.toBeDefined();
    expect(JSON.stringify(await state.json())).toContain(clientId);
    second.consents.revoke(consentId);
    await expect(again.refresh(tokens.refresh_token ?? "")).rejects.toMatchObject({ error: "invalid_grant" });
    await again.close();
  });

  it("does not see the bank beside it", async () => {
    const [one, other] = await Promise.all([open(), open()]);
    const { consentId, url } = await one.createLink();

    expect(other.consents.find(consentId)).toBeUndefined();
    await expect(other.phone.open(url, { user: "rora", decision: "approve" })).resolves.toContain(
      "#error=invalid_request_object",
    );
  });

  it("says why TLS refused a client", async () => {
    const bank = await open();
    const expired = await bank.issueCertificate("obwac", { fault: "expired" });
    const stranger = { ...bank, tpp: { ...bank.tpp, cert: expired.cert, key: expired.key } };
    const thirdParty = await createThirdParty(stranger);

    await expect(thirdParty.createConsent()).rejects.toThrow();

    expect(bank.requests.refusedConnections()).toMatchObject([
      { listener: "token", code: "CERT_HAS_EXPIRED" },
    ]);
    await thirdParty.close();
  });

  it("lets in the first QWAC, whose authority it did not know before", async () => {
    const bank = await open();
    const qwac = await bank.issueCertificate("qwac");
    const thirdParty = await createThirdParty({
      ...bank,
      tpp: { ...bank.tpp, cert: qwac.cert, key: qwac.key },
    });

    await expect(thirdParty.createConsent()).resolves.toMatch(/^aac-/);

    await thirdParty.close();
  });

  it("says when it is closed, by the signal too, and can be closed again", async () => {
    const controller = new AbortController();
    const bank = await open({ signal: controller.signal });

    controller.abort();
    await bank.closed;
    await bank.close();

    await expect(fetch(`${bank.addresses.control}/_sandbox`)).rejects.toThrow();
  });
});

describe("a bank that cannot open", () => {
  it("says which port is taken, and leaves nothing open", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const { port } = taken.address() as { port: number };

    await expect(open({ ports: { resource: port } })).rejects.toMatchObject({
      name: "SandboxError",
      code: "port_in_use",
      message: expect.stringContaining(`port ${port} on 127.0.0.1 for the resource listener`),
    });
    await new Promise((resolve) => taken.close(resolve));
  });

  it("does not open when the signal is aborted before", async () => {
    await expect(open({ signal: AbortSignal.abort() })).rejects.toMatchObject({ name: "AbortError" });
  });

  it.each([
    ["edition", { edition: "2024-01" }],
    ["mode", { mode: "lax" }],
    ["surface", { surface: "all" }],
    ["seed", { seed: "" }],
    ["ports.control", { ports: { control: 70_000 } }],
  ])("names the option `%s` that cannot be right", async (name, options) => {
    await expect(open(options as SandboxOptions)).rejects.toThrow(new RegExp(`^\`${name}\` must be`));
  });
});
