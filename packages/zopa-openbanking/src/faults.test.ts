import { OpenBankingError } from "@zopa-openbanking/core";
import { defineProfile } from "@zopa-openbanking/profiles";
import { type FaultPlace, type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Journey, walk } from "./__fixtures__/fault-journey.js";
import { type FaultOutcome, faultOutcomes, type JourneyConfig } from "./__fixtures__/fault-outcomes.js";
import { openHandles } from "./__fixtures__/open-handles.js";
import { shownBy } from "./__fixtures__/shown-by.js";
import type { ZopaClientConfig } from "./zopa-client-config.js";

let bank: Sandbox;

beforeAll(async () => {
  bank = await startSandbox();
});
afterAll(() => bank.close());

function configOf(name: JourneyConfig): Partial<ZopaClientConfig> {
  const retries = { retries: 1, firstWaitMs: 1, longestWaitMs: 1_000 };
  switch (name) {
    case "usual":
      return { retries };
    case "hurried":
      return { retries, timeoutMs: 1_000 };
    case "lenient":
      return { retries, unreadableRows: "report" };
    case "asks_for_acr": {
      const requestObject = { acrValues: ["urn:openbanking:psd2:sca"] };
      return { retries, profile: defineProfile(bank.profile, { requestObject }) };
    }
  }
}

function outcomeOf({ endedAt, error }: Journey): string {
  if (endedAt === undefined) {
    return "through";
  }
  const { name, code, claim, status } = error as Record<string, string | undefined>;
  return [`${endedAt}:`, name, code, claim ?? status].filter((part) => part !== undefined).join(" ");
}

const cases = (Object.keys(faultOutcomes) as FaultPlace[]).flatMap((place) =>
  faultOutcomes[place].map((expected) => ({ place, expected, title: titleOf(expected) })),
);

function titleOf({ fault, played, config, outcome }: FaultOutcome): string {
  const { times, match = {} } = played;
  const when = [
    ...Object.entries(match).map(([name, value]) => `${name} ${value}`),
    ...(times === undefined ? [] : ["once"]),
    ...(config === "usual" ? [] : [config]),
  ];
  return `${fault}${when.length === 0 ? "" : ` (${when.join(", ")})`} → ${outcome}`;
}

it("knows every fault of the bank, each in its place, and none that the bank does not have", () => {
  const known = cases.map(({ place, expected }) => `${place} ${expected.fault}`);

  expect([...new Set(known)].sort()).toEqual(
    bank.faults.catalogue.map(({ place, name }) => `${place} ${name}`).sort(),
  );
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
});

it("walks the whole way at a bank without faults, with nothing reported", async () => {
  const journey = await walk(bank, undefined);

  expect(outcomeOf(journey)).toBe("through");
  expect(journey.reports).toEqual([]);
  expect(journey.rows).toBe(allRows);
});

/** What the history of the customer has, in the two accounts of hers. */
const allRows = 347;

describe.each(Object.keys(faultOutcomes) as FaultPlace[])("a fault in %s", (place) => {
  it.each(cases.filter((each) => each.place === place))("$title", async ({ expected }) => {
    const { fault, played, config, outcome, reports, rows } = expected;

    const journey = await walk(bank, { name: fault, ...played }, configOf(config));

    expect(outcomeOf(journey)).toBe(outcome);
    expect(journey.reports).toEqual([...reports].sort());
    if (rows !== undefined) {
      expect(journey.rows).toBe(rows);
    }
    if (journey.endedAt !== undefined) {
      showsWhatToDo(journey);
      showsNoSecret(journey);
      expect(journey.sentAfter).toEqual([]);
      expect(journey.sent.every(isToTheBank)).toBe(true);
      if (place === "authorization" || (place === "id_token" && played.match?.stage === undefined)) {
        keepsTheCode(journey, fault);
      }
    }
  });
});

function showsWhatToDo({ error }: Journey): void {
  expect(OpenBankingError.is(error)).toBe(true);
  const { message } = error as Error;
  const sentences = message.split(/(?<=[.:]) /);
  expect(sentences.length).toBeGreaterThan(1);
  expect(message).toMatch(/^[^\n]{20,700}[.!]$/);
  expect(message).not.toMatch(/undefined|null\b|NaN|\[object|\$\{/);
}

function showsNoSecret({ error, secrets }: Journey): void {
  const shown = shownBy(error);
  const leaked = [...secrets].filter((secret) => shown.includes(secret));
  expect(leaked).toEqual([]);
}

function isToTheBank(request: string): boolean {
  const { authorization, token, resource } = bank.addresses;
  return [authorization, token, resource].some((origin) => request.split(" ")[1]?.startsWith(`${origin}/`));
}

/** What is wrong before the code is exchanged is found before the code is exchanged. */
function keepsTheCode({ sent, endedAt }: Journey, fault: string): void {
  const exchanged = sent.filter((request) => request.startsWith("POST") && request.endsWith("/token")).length - 1;
  const isLater = /^(?:exchange|refresh)-|^at-hash/.test(fault);
  expect(exchanged).toBe(isLater ? (endedAt === "refresh" ? 2 : 1) : 0);
}

it("leaves no socket behind after all of them", async () => {
  await expect.poll(() => openHandles().sockets, { timeout: 20_000 }).toBe(0);
});
