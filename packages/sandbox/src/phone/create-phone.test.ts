import { createPrivateKey } from "node:crypto";
import { decodeJwt, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Sandbox } from "../sandbox.js";
import { startSandbox } from "../start-sandbox.js";
import { PhoneError } from "./phone-error.js";

describe("the phone", () => {
  let bank: Sandbox;

  beforeAll(async () => {
    bank = await startSandbox({ rows: 10 });
  });
  afterAll(() => bank.close());

  const answerOf = (callback: string): Record<string, string> =>
    Object.fromEntries(new URLSearchParams(new URL(callback).hash.slice(1)));

  it("gives back where an approving customer is sent, and shares all of their accounts", async () => {
    const { url, state, consentId } = await bank.createLink();

    const callback: string = await bank.phone.open(url, { user: "rora", decision: "approve" });

    expect(callback.startsWith("https://tpp.example/callback#")).toBe(true);
    expect(answerOf(callback)).toMatchObject({
      state,
      code: expect.any(String),
      id_token: expect.any(String),
    });
    expect(bank.consents.find(consentId)?.accountIds.length).toBeGreaterThan(1);
  });

  it("shares the accounts that were picked", async () => {
    const first = await bank.createLink();
    await bank.phone.open(first.url, { user: "rora", decision: "approve" });
    const [account = ""] = bank.consents.find(first.consentId)?.accountIds ?? [];
    const { url, consentId } = await bank.createLink();

    await bank.phone.open(url, { user: "rora", decision: "approve", accounts: [account] });

    expect(bank.consents.find(consentId)?.accountIds).toEqual([account]);
  });

  it("gives back a refusal when the customer declines", async () => {
    const { url, state, consentId } = await bank.createLink();

    const callback = await bank.phone.open(url, { user: "rora", decision: "decline" });

    expect(answerOf(callback)).toMatchObject({ error: "access_denied", state });
    expect(bank.consents.find(consentId)?.status).toBe("RJCT");
  });

  it("leaves everything as it is when the customer ignores it", async () => {
    const { url, consentId } = await bank.createLink();

    const nothing: string | undefined = await bank.phone.open(url, { user: "rora", decision: "ignore" });

    expect(nothing).toBeUndefined();
    expect(bank.consents.find(consentId)?.status).toBe("AWAU");
    expect(await bank.phone.open(url, { user: "rora", decision: "approve" })).toContain("code=");
  });

  it("gives back the bank's refusal, also to a customer who ignores what comes", async () => {
    const { url, consentId } = await bank.createLink();
    await bank.phone.open(url, { user: "rora", decision: "decline" });

    const callback = await bank.phone.open(url, { user: "rora", decision: "ignore" });

    expect(answerOf(callback ?? "")["error_description"]).toContain("RJCT");
    expect(bank.consents.find(consentId)?.status).toBe("RJCT");
  });

  it("renews what was shared before, but for what has closed since", async () => {
    const { url, consentId } = await bank.createLink();
    await bank.phone.open(url, { user: "closing", decision: "approve" });
    const before = bank.consents.find(consentId)?.accountIds ?? [];
    await bank.phone.open(await renewalOf(consentId), { user: "closing", decision: "approve" });
    const still = bank.consents.find(consentId)?.accountIds;
    bank.clock.advance({ days: 40 });
    const callback = await bank.phone.open(await renewalOf(consentId), {
      user: "closing",
      decision: "approve",
    });

    expect(answerOf(callback)["code"]).toEqual(expect.any(String));
    expect([before.length, still]).toEqual([2, before]);
    expect(bank.consents.find(consentId)?.accountIds).toHaveLength(1);
  });

  /** A link of the ready-made third party to a consent that was approved before. */
  async function renewalOf(consentId: string): Promise<string> {
    const { url } = await bank.createLink();
    const [start, request = ""] = url.split("request=");
    const claims = { id_token: { openbanking_intent_id: { value: consentId, essential: true } } };
    const signed = await new SignJWT({ ...decodeJwt(request), claims })
      .setProtectedHeader({ alg: "PS256", kid: bank.tpp.kid, typ: "JWT" })
      .sign(createPrivateKey(bank.tpp.signingKey));
    return `${start}request=${signed}`;
  }

  it("gives back the bank's refusal of a request that has a way back", async () => {
    const { url } = await bank.createLink();

    const callback = await bank.phone.open(url.slice(0, -6), { user: "rora", decision: "approve" });

    expect(answerOf(callback)).toMatchObject({ error: "invalid_request_object" });
  });

  it("does not mix up customers who answer at the same time", async () => {
    const links = await Promise.all(Array.from({ length: 5 }, () => bank.createLink()));

    const callbacks = await Promise.all(
      links.map(({ url }) => bank.phone.open(url, { user: "rora", decision: "approve" })),
    );

    expect(callbacks.map((callback) => answerOf(callback)["state"])).toEqual(links.map(({ state }) => state));
  });

  it.each<[string, object, string]>([
    ["a wrong password", { password: "x" }, "wrong_password"],
    ["somebody else's account", { accounts: ["1"] }, "accounts_refused"],
    ["no account", { accounts: [] }, "accounts_refused"],
  ])("refuses %s with the bank's reason", async (_, changes, code) => {
    const { url, consentId } = await bank.createLink();

    const open = bank.phone.open(url, { user: "rora", decision: "approve", ...changes });

    await expect(open).rejects.toMatchObject({ name: "PhoneError", code });
    expect(bank.consents.find(consentId)?.status).toBe("AWAU");
  });

  it("refuses another customer's consent", async () => {
    const { url, consentId } = await bank.createLink();
    await bank.phone.open(url, { user: "rora", decision: "approve" });
    const again = await bank.phone.open(url, { user: "rora", decision: "approve" });

    const other = bank.phone.open(url, { user: "mits", decision: "approve" });

    expect(answerOf(again)).toHaveProperty("code");
    await expect(other).rejects.toMatchObject({ code: "other_customer" });
    expect(bank.consents.find(consentId)?.userId).toBe("rora");
  });

  it("says when a client is not known, since there is no way back", async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
    const claims = { client_id: "nobody", response_type: "code id_token", scope: "openid accounts" };
    const request = `${part({ alg: "PS256" })}.${part(claims)}.AAAA`;
    const link = `zopa://consent-access-request?client_id=nobody&response_type=code&scope=openid%20accounts&request=${request}`;

    const open = bank.phone.open(link, { user: "rora", decision: "approve" });

    await expect(open).rejects.toMatchObject({ code: "bank_refused" });
    await expect(open).rejects.toThrow(/client/);
  });

  it("says when the bank does not answer", async () => {
    const { url } = await bank.createLink();
    bank.faults.add("cut-before-answer", { times: 1 });

    const open = bank.phone.open(url, { user: "rora", decision: "approve" });

    await expect(open).rejects.toMatchObject({ code: "bank_unreachable" });
    expect(bank.faults.active()).toEqual([]);
  });

  it("stops when it is told to", async () => {
    const { url } = await bank.createLink();
    const reason = new Error("enough");
    bank.faults.add("never-answers", { times: 1 });
    const stop = new AbortController();

    const open = bank.phone.open(url, { user: "rora", decision: "approve" }, { signal: stop.signal });
    setImmediate(() => stop.abort(reason));

    await expect(open).rejects.toBe(reason);
    await expect(
      bank.phone.open(url, { user: "rora", decision: "approve" }, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    bank.faults.clear();
  });

  it("is told of mistakes in what it was asked", async () => {
    const { url } = await bank.createLink();

    await expect(bank.phone.open(url, { user: "nobody", decision: "approve" })).rejects.toThrow(
      /^`user`: the bank has no such customer\. It has rora, mits, ivsa/,
    );
    await expect(bank.phone.open(url, { user: "rora", decision: "maybe" as "ignore" })).rejects.toThrow(
      TypeError,
    );
  });

  it("gives away nothing secret in its errors", () => {
    const problem = new PhoneError("Some sentence.", { code: "bank_refused" });

    expect(JSON.stringify(problem)).toBe('{"name":"PhoneError","code":"bank_refused"}');
  });
});

it("opens the link that the bank's page of May 2026 prints", async () => {
  const bank = await startSandbox({ rows: 10, edition: "2026-05" });
  const { url } = await bank.createLink();

  const callback = await bank.phone.open(url, { user: "rora", decision: "approve" });
  await bank.close();

  expect(url).toContain("response_type=code%20id_token&");
  expect(callback).toContain("code=");
});
