import { OpenBankingError } from "@zopa-openbanking/core";
import { defineProfile } from "@zopa-openbanking/profiles";
import { type FaultPlace, type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { shownBy } from "@zopa-openbanking/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ZopaClientConfig } from "../zopa-client-config.js";
import { type Journey, walk } from "./fault-journey.js";
import { type FaultOutcome, faultOutcomes, type JourneyConfig } from "./fault-outcomes.js";
import { handlesLeft } from "./open-handles.js";

/** Plays every fault of some places against the whole journey, at one bank, and holds each outcome against the table. */
export function playFaults(places: readonly FaultPlace[]): void {
  let bank: Sandbox;

  beforeAll(async () => {
    bank = await startSandbox();
  });
  afterAll(() => bank.close());

  describe.each(places)("a fault in %s", (place) => {
    const cases = faultOutcomes[place].map((expected) => ({ expected, title: titleOf(expected) }));
    it.each(cases)("$title", async ({ expected }) => {
      const { fault, played, config, outcome, reports, rows } = expected;

      const journey = await walk(bank, { name: fault, ...played }, configOf(config, bank));

      expect(outcomeOf(journey)).toBe(outcome);
      expect(journey.reports).toEqual([...reports].sort());
      if (rows !== undefined) {
        expect(journey.rows).toBe(rows);
      }
      if (journey.endedAt !== undefined) {
        showsWhatToDo(journey);
        showsNoSecret(journey);
        expect(journey.sentAfter).toEqual([]);
        expect(journey.sent.every((request) => isTo(bank, request))).toBe(true);
      }
      if (journey.endedAt === "return" && !isAtExchange(place, expected)) {
        expect(journey.sent.filter(isTokenRequest)).toHaveLength(1);
      }
    });
  });

  it("leaves no socket and no timer behind after all of them", async () => {
    expect(await handlesLeft()).toEqual({ sockets: 0, timers: 0 });
  });
}

/** One outcome in words: unique in the table. */
export function titleOf({ fault, played, config, outcome }: FaultOutcome): string {
  const { times, match = {} } = played;
  const when = [
    ...Object.entries(match).map(([name, value]) => `${name} ${value}`),
    ...(times === undefined ? [] : ["once"]),
    ...(config === "usual" ? [] : [config]),
  ];
  return `${fault}${when.length === 0 ? "" : ` (${when.join(", ")})`} → ${outcome}`;
}

/** How a journey ended, in the words of the table. */
export function outcomeOf({ endedAt, error }: Journey): string {
  if (endedAt === undefined) {
    return "through";
  }
  const { name, code, claim, status } = error as Record<string, string | undefined>;
  return [`${endedAt}:`, name, code, claim ?? status].filter((part) => part !== undefined).join(" ");
}

function configOf(name: JourneyConfig, { profile }: Sandbox): Partial<ZopaClientConfig> {
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
      return { retries, profile: defineProfile(profile, { requestObject }) };
    }
  }
}

function showsWhatToDo({ error }: Journey): void {
  expect(OpenBankingError.is(error)).toBe(true);
  const { message } = error as Error;
  expect(message.split(/(?<=[.:;]) /).length).toBeGreaterThan(1);
  expect(message).toMatch(/^[^\n]{20,700}[.!]$/);
  expect(message).not.toMatch(/undefined|NaN|\[object|\$\{/);
}

function showsNoSecret({ error, secrets }: Journey): void {
  const shown = shownBy(error);
  expect([...secrets].filter((secret) => shown.includes(secret))).toEqual([]);
}

function isTo({ addresses }: Sandbox, request: string): boolean {
  const { authorization, token, resource } = addresses;
  return [authorization, token, resource].some((origin) => request.split(" ")[1]?.startsWith(`${origin}/`));
}

function isTokenRequest(request: string): boolean {
  return request.startsWith("POST ") && request.endsWith("/token");
}

/** Whether the fault can only be seen when the code is exchanged: what is seen before leaves the code unspent. */
function isAtExchange(place: FaultPlace, { fault, played }: FaultOutcome): boolean {
  return place === "token" || played.match?.stage === "token" || /^(?:exchange-|at-hash-)/.test(fault);
}
