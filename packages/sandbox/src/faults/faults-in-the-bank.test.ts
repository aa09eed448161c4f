import { Agent, request } from "undici";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { createThirdParty, type ThirdParty } from "../__fixtures__/third-party.js";
import type { Sandbox } from "../sandbox.js";
import { startSandbox } from "../start-sandbox.js";

interface Page {
  readonly Data: {
    readonly Account?: readonly { readonly AccountId: string }[];
    readonly Transaction?: readonly { readonly TransactionId?: string }[];
  };
  readonly Links: { readonly Next?: string };
  readonly Meta: { readonly TotalPages?: number };
}

// The judge is openid-client: a fault that it does not see is none.
describe("in the whole bank", { timeout: 20_000 }, () => {
  let bank: Sandbox;
  let app: ThirdParty;

  beforeAll(async () => {
    bank = await startSandbox({ rows: 450 });
    app = await createThirdParty(bank);
  });
  afterAll(async () => {
    await app.close();
    await bank.close();
  });
  afterEach(() => bank.faults.clear());

  const connect = async (user = "rora") => app.authorise(await app.createConsent(), user);
  const read = (address: string, token: string) => app.get(address, token) as Promise<Page>;
  const accounts = () => `${bank.profile.aisp.baseUrl}/accounts`;

  async function transactionsOf(token: string): Promise<string> {
    const { Data } = await read(accounts(), token);
    return `${accounts()}/${Data.Account?.[0]?.AccountId}/transactions`;
  }

  async function walk(first: string, token: string): Promise<readonly Page[]> {
    const pages = [await read(first, token)];
    for (
      let next = pages[0]?.Links.Next;
      next !== undefined && pages.length < 20;
      next = pages.at(-1)?.Links.Next
    ) {
      pages.push(await read(next, token));
    }
    return pages;
  }

  const idsOf = (pages: readonly Page[]) =>
    pages.flatMap(({ Data }) => Data.Transaction?.map(({ TransactionId }) => TransactionId) ?? []);

  it.each([
    "s-hash-wrong",
    "c-hash-wrong",
    "c-hash-missing",
    "nonce-wrong",
    "iss-wrong",
    "aud-wrong",
    "aud-missing",
    "id-token-expired",
    "exp-missing",
    "signature-wrong",
    "alg-none",
    "alg-rs256",
    "key-unpublished",
    "code-only",
    "state-other",
    "state-twice",
    "error-beside-code",
    "response-in-query",
    "token-html-200",
    "token-truncated-json",
    "token-500",
    "token-answer-lost",
    "token-type-odd",
  ])("a client that is careful refuses %s", async (name) => {
    const consentId = await app.createConsent();
    bank.faults.add(name);

    await expect(app.authorise(consentId, "rora")).rejects.toThrow();
  });

  it.each([
    "aud-array",
    "at-hash-missing",
    "claims-unknown",
    "scope-and-expires-in-missing",
    "token-type-lower-case",
  ])("a client that is careful accepts %s", async (name) => {
    bank.faults.add(name);

    expect(await connect()).toMatchObject({ access_token: expect.any(String) });
    expect(bank.requests.all().flatMap(({ faults }) => faults)).toContain(name);
  });

  // openid-client does not compare the subjects: a client has to do it itself.
  it("the id_token that comes with the code is about another subject", async () => {
    const consentId = await app.createConsent();
    bank.faults.add("exchange-other-customer");
    const tokens = await app.authorise(consentId, "rora");

    expect(tokens.claims()?.sub).toBe(`${consentId}1`);
  });

  it("keys rotate: the new one is in the key set and the old one is not", async () => {
    const keys = async () => {
      const dispatcher = new Agent({ connect: { ca: bank.tpp.ca } });
      const { body } = await request(`${bank.issuer}/jwks`, { dispatcher });
      const set = (await body.json()) as { keys: { kid: string }[] };
      await dispatcher.close();
      return set.keys.map(({ kid }) => kid);
    };
    const [before = ""] = await keys();
    bank.faults.add("key-rotation");
    const { id_token = "" } = await (await createThirdParty(bank)).authorise(
      await app.createConsent(),
      "rora",
    );
    const { kid } = JSON.parse(Buffer.from(id_token.split(".")[0] ?? "", "base64url").toString()) as {
      kid: string;
    };

    expect(kid).not.toBe(before);
    expect(await keys()).toContain(kid);
    expect(await keys()).not.toContain(before);
    bank.faults.clear();
    expect(await keys()).toContain(before);
  });

  it("refresh tokens rotate, and the old one is dead", async () => {
    const { refresh_token: first = "" } = await connect();
    bank.faults.add("refresh-token-rotated", { times: 1 });
    const { refresh_token: second = "" } = await app.refresh(first);

    expect(second).not.toBe(first);
    await expect(app.refresh(first)).rejects.toThrow();
  });

  it("a token dies early, and a new one lives", async () => {
    bank.faults.add("token-dies-early", { times: 1 });
    const { access_token, refresh_token = "" } = await connect();

    await expect(app.get(accounts(), access_token)).rejects.toThrow(/^401 .*TKXP/s);
    expect(await app.get(accounts(), (await app.refresh(refresh_token)).access_token)).toHaveProperty("Data");
  });

  it("the consent is revoked in the middle of a read", async () => {
    const { access_token } = await connect();
    bank.faults.add("consent-revoked-mid-read", { times: 1 });

    expect(await app.get(accounts(), access_token)).toHaveProperty("Data");
    await expect(app.get(accounts(), access_token)).rejects.toThrow(/^40[13]/);
  });

  it("pages of the real bank are cut, doubled and short of a row", async () => {
    const { access_token } = await connect("million");
    const address = await transactionsOf(access_token);
    const all = idsOf(await walk(address, access_token));
    const walked = (name: string) => {
      bank.faults.clear();
      bank.faults.add(name);
      return walk(address, access_token);
    };

    expect(all.length).toBeGreaterThan(400);
    const cut = await walked("history-cut-200");
    expect([idsOf(cut).length, cut.at(-1)?.Meta.TotalPages]).toEqual([200, 2]);
    const boundaries = Math.ceil(all.length / 100) - 1;
    expect(idsOf(await walked("row-twice"))).toHaveLength(all.length + boundaries);
    expect(idsOf(await walked("row-lost"))).toHaveLength(all.length - boundaries);
    expect(idsOf(await walked("row-moves")).toSorted()).toEqual(all.toSorted());
    expect(await walked("links-never-end")).toHaveLength(20);
  });

  it("the interaction id is missing, or another one", async () => {
    const { access_token } = await connect();
    const dispatcher = new Agent({ connect: { ca: bank.tpp.ca, cert: bank.tpp.cert, key: bank.tpp.key } });
    const idOf = async (name: string) => {
      bank.faults.add(name, { times: 1 });
      const { headers, body } = await request(accounts(), {
        dispatcher,
        headers: { authorization: `Bearer ${access_token}`, "x-fapi-customer-ip-address": "192.0.2.1" },
      });
      await body.dump();
      return headers["x-fapi-interaction-id"];
    };

    expect(await idOf("interaction-id-missing")).toBeUndefined();
    expect(await idOf("interaction-id-other")).toBe("00000000-0000-4000-8000-000000000000");
    await dispatcher.close();
  });

  it("a magic customer has a fault without anybody's doing", async () => {
    const { access_token } = await connect("user-429");

    await expect(app.get(accounts(), access_token)).rejects.toThrow(/^429/);
  });
});
