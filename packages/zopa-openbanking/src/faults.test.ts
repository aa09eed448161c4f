import { type FaultPlace, type Sandbox, startSandbox } from "@zopa-openbanking/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";
import { walk } from "./__fixtures__/fault-journey.js";
import { faultOutcomes } from "./__fixtures__/fault-outcomes.js";
import { outcomeOf, playFaults, titleOf } from "./__fixtures__/play-faults.js";

let bank: Sandbox;

beforeAll(async () => {
  bank = await startSandbox();
});
afterAll(() => bank.close());

it("knows every fault of the bank, each in its place, and none that the bank does not have", () => {
  const known = (Object.keys(faultOutcomes) as FaultPlace[]).flatMap((place) =>
    faultOutcomes[place].map(({ fault }) => `${place} ${fault}`),
  );
  const titles = Object.values(faultOutcomes).flat().map(titleOf);

  expect([...new Set(known)].sort()).toEqual(
    bank.faults.catalogue.map(({ place, name }) => `${place} ${name}`).sort(),
  );
  expect(new Set(titles).size).toBe(titles.length);
});

it("walks the whole way at a bank without faults, with nothing reported", async () => {
  const journey = await walk(bank, undefined);

  expect(outcomeOf(journey)).toBe("through");
  expect(journey.reports).toEqual([]);
  expect(journey.rows).toBeGreaterThan(300);
  expect(journey.secrets.size).toBeGreaterThan(20);
});

// The other places are in a file of their own, so that both run at once.
playFaults(["metadata", "jwks", "authorization", "id_token"]);
