import { Agent } from "node:https";
import { type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { fetchThrough } from "@zopa-openbanking/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AispContext } from "./aisp-context.js";
import { consentStanding } from "./consent-standing.js";
import { expiresIn, transactionsSince } from "./consent-window.js";
import { createConsent } from "./create-consent.js";
import type { CreateConsentInput } from "./create-consent-input.js";
import { deleteConsent } from "./delete-consent.js";
import { getConsent } from "./get-consent.js";
import type { ReadProblem } from "./read-problem.js";
import { waitForConsent } from "./wait-for-consent.js";

const input: CreateConsentInput = {
  permissions: ["ReadAccountsBasic", "ReadBalances"],
  expirationDateTime: "2099-03-29T00:00:00+01:00",
};

let bank: Sandbox;
let agent: Agent;
let context: AispContext;
let problems: ReadProblem[];

beforeAll(async () => {
  bank = await startSandbox({ authentication: "tls_client_auth", surface: "obie" });
  const { cert, key, ca } = bank.tpp;
  agent = new Agent({ cert, key, ca, keepAlive: true });
  const fetch = fetchThrough(agent);
  const discovery = await fetch(bank.profile.discoveryUrl);
  const { token_endpoint: tokenEndpoint } = (await discovery.json()) as { readonly token_endpoint: string };
  const body = `grant_type=client_credentials&scope=accounts&client_id=${encodeURIComponent(bank.tpp.clientId)}`;
  context = {
    profile: bank.profile,
    fetch,
    clock: bank.clock.now,
    onProblem: (problem) => problems.push(problem),
    accessToken: async () => {
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      const answer = await fetch(tokenEndpoint, { method: "POST", headers, body });
      return ((await answer.json()) as { readonly access_token: string }).access_token;
    },
  };
});

beforeEach(() => {
  problems = [];
  bank.faults.clear();
});

afterAll(async () => {
  agent.destroy();
  await bank.close();
});

/** Gives up soon only where no answer comes: elsewhere a busy machine may take its time. */
function contextFor(fault: string): AispContext {
  return /slow|hangs/.test(fault) ? { ...context, timeoutMs: 300 } : context;
}

it("makes a consent, reads it and deletes it, twice, and breaks no rule of the bank but by the second reading", async () => {
  bank.requests.clear();

  const { ConsentId, Status } = await createConsent(context, input);
  const read = await getConsent(context, ConsentId);
  await deleteConsent(context, ConsentId);
  const afterwards = getConsent(context, ConsentId);

  expect(Status).toBe("AWAU");
  expect(read).toMatchObject({
    ConsentId,
    Permissions: input.permissions,
    StatusReason: [{ StatusReasonCode: "U036" }],
  });
  await expect(afterwards).rejects.toMatchObject({ code: "consent_gone", consentId: ConsentId });
  await expect(deleteConsent(context, ConsentId)).resolves.toBeUndefined();
  expect(problems).toEqual([]);
  const broken = bank.requests.all().flatMap(({ rulesBroken }) => rulesBroken.map(({ rule }) => rule));
  expect([...new Set(broken)]).toEqual(["consent-unknown"]);
});

describe("a fault while a consent is made", () => {
  it.each([
    ["consent-more-permissions", { code: "consent_altered" }],
    ["consent-expiry-changed", { code: "consent_altered" }],
    ["consent-id-missing", { code: "response_format", path: "Data.ConsentId" }],
    ["consent-500", { code: "bank_error", status: 500 }],
    ["consent-503", { code: "bank_error", status: 503, retryAfterSeconds: 2 }],
    ["consent-html-200", { code: "transport_unexpected_content_type" }],
    ["consent-html-502", { code: "bank_error", status: 502 }],
    ["consent-truncated-json", { code: "response_format", reason: "not_json" }],
    ["consent-cut-mid-body", { code: "consent_outcome_unknown" }],
    ["consent-answer-lost", { code: "consent_outcome_unknown" }],
    ["consent-slow", { code: "consent_outcome_unknown", cause: { code: "transport_timeout" } }],
    ["consent-slow-headers-then-body", { code: "consent_outcome_unknown" }],
    ["consent-slow-then-lost", { code: "consent_outcome_unknown" }],
    ["consent-hangs", { code: "consent_outcome_unknown" }],
  ])("%s ends in an error that says so", async (fault, expected) => {
    bank.faults.add(fault, { times: 1 });

    const run = createConsent(contextFor(fault), input);

    await expect(run).rejects.toMatchObject(expected);
  });

  it.each([
    ["consent-other-permissions", ["consent_narrowed"]],
    ["consent-status-unknown", ["consent_status_unknown"]],
    ["consent-200", ["http_status_differs"]],
    ["consent-status-legacy", []],
    ["consent-reason-object", []],
    ["consent-self-without-id", []],
  ])("%s is no reason to refuse it", async (fault, told) => {
    bank.faults.add(fault, { times: 1 });

    const { ConsentId } = await createConsent(context, input);

    expect(ConsentId).toMatch(/^aac-/);
    expect(problems.map(({ code }) => code)).toEqual(told);
  });
});

describe("a fault while a consent is deleted", () => {
  it.each(["consent-delete-fails", "consent-answer-lost", "consent-hangs"])(
    "%s leaves it uncertain, and the next attempt settles it",
    async (fault) => {
      const { ConsentId } = await createConsent(context, input);
      bank.faults.add(fault, { times: 1, match: { method: "DELETE" } });

      const run = deleteConsent(contextFor(fault), ConsentId);

      await expect(run).rejects.toMatchObject({ code: "consent_not_deleted", retryable: true });
      await expect(deleteConsent(context, ConsentId)).resolves.toBeUndefined();
      expect(bank.consents.find(ConsentId)).toBeUndefined();
    },
  );
});

describe("a fault while a consent is read", () => {
  it.each([
    ["consent-html-200", { code: "transport_unexpected_content_type" }],
    ["consent-truncated-json", { code: "response_format", reason: "not_json" }],
    ["consent-id-missing", { code: "response_format", path: "Data.ConsentId" }],
    ["consent-hangs", { code: "transport_timeout" }],
  ])("%s ends in an error that says so", async (fault, expected) => {
    const { ConsentId } = await createConsent(context, input);
    bank.faults.add(fault, { times: 1, match: { method: "GET" } });

    const run = getConsent(contextFor(fault), ConsentId);

    await expect(run).rejects.toMatchObject(expected);
  });

  it.each(["consent-html-502", "consent-cut-mid-body", "consent-answer-lost"])(
    "%s is over when it is read once more",
    async (fault) => {
      const { ConsentId } = await createConsent(context, input);
      bank.faults.add(fault, { times: 1, match: { method: "GET" } });

      const consent = await getConsent({ ...context, retries: { firstWaitMs: 1 } }, ConsentId);

      expect(consent.ConsentId).toBe(ConsentId);
    },
  );
});

describe("a customer", () => {
  const permissions = ["ReadAccountsBasic"] as const;
  const soon = { until: "AUTH", deadlineSeconds: 30, intervalSeconds: 1 } as const;

  it("who agrees is waited for, and one who withdraws may be asked again", async () => {
    const { url, consentId } = await bank.createLink({ permissions });
    const waiting = waitForConsent(context, consentId, soon);
    await bank.phone.open(url, { user: "rora", decision: "approve" });

    const authorised = await waiting;
    bank.consents.revoke(consentId);
    const cancelled = await waitForConsent(context, consentId, { ...soon, until: "CANC" });

    expect(consentStanding(context, authorised)).toMatchObject({ nextStep: "use", reasons: ["U038"] });
    expect(consentStanding(context, cancelled)).toMatchObject({
      nextStep: "reauthorise",
      canReauthorise: true,
      reasons: ["CUST", "U028"],
    });
  });

  it("who declines ends the wait", async () => {
    const { url, consentId } = await bank.createLink({ permissions });
    await bank.phone.open(url, { user: "rora", decision: "decline" });

    const run = waitForConsent(context, consentId, soon);

    await expect(run).rejects.toMatchObject({ code: "consent_rejected", consentId, canReauthorise: false });
  });

  it("whose consent's time is over is asked for a new one", async () => {
    const { ConsentId } = await createConsent(context, {
      permissions,
      expirationDateTime: expiresIn(context, { days: 1 }),
    });
    bank.clock.advance({ days: 3 });

    const consent = await getConsent(context, ConsentId);

    expect(consent.Status).toBe("AWAU");
    expect(consentStanding(context, consent)).toMatchObject({ nextStep: "new_consent", isFinal: true });
  });
});

it("asks for a window that the bank takes", async () => {
  const consent = await createConsent(context, {
    permissions: ["ReadAccountsBasic", "ReadTransactionsBasic", "ReadTransactionsDebits"],
    expirationDateTime: expiresIn(context, { days: 90 }),
    transactionFromDateTime: transactionsSince(context, { months: 24 }),
  });

  expect(consent.TransactionFromDateTime).toMatch(/T00:00:00\+0[01]:00$/);
});
