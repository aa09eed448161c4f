import { describe, expect, it } from "vitest";
import { faultCatalogue } from "./catalogue/fault-catalogue.js";
import { createFaults } from "./create-faults.js";
import type { FaultOccasion } from "./faults.js";
import { magicUsers } from "./magic-users.js";

const read: FaultOccasion = {
  method: "GET",
  path: "/open-banking/v4.0/aisp/accounts/1/transactions",
  userId: "rora",
};

function bank() {
  return createFaults({ catalogue: faultCatalogue, magicUsers });
}

describe("the catalogue", () => {
  it("has more than a hundred faults, each with a name of its own and a description that is a sentence", () => {
    const { catalogue } = bank();

    expect(catalogue.length).toBeGreaterThan(100);
    expect(new Set(catalogue.map(({ name }) => name)).size).toBe(catalogue.length);
    for (const { name, description } of catalogue) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(description).toMatch(/^[`A-Z0-9].*[.:]/);
    }
  });

  it("has faults of every place and every origin", () => {
    const { catalogue } = bank();

    expect(new Set(catalogue.map(({ place }) => place)).size).toBe(8);
    expect(new Set(catalogue.map(({ origin }) => origin)).size).toBe(4);
  });

  it("is plain data", () => {
    const { catalogue } = bank();

    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });
});

describe("a fault", () => {
  it("is played as often as was said, and no longer active after that", () => {
    const faults = bank();
    faults.add("error-500", { times: 2 });

    const played = [1, 2, 3].map(() => faults.take("resource", read));

    expect(played).toEqual([["error-500"], ["error-500"], []]);
    expect(faults.active()).toEqual([]);
  });

  it("is played until it is removed when nothing was said", () => {
    const faults = bank();
    const { id } = faults.add("error-500");
    for (let time = 0; time < 5; time += 1) {
      faults.take("resource", read);
    }

    expect(faults.active()).toEqual([
      { id, name: "error-500", timesLeft: undefined, timesPlayed: 5, match: {} },
    ]);
    expect(faults.remove(id)).toBe(true);
    expect(faults.remove(id)).toBe(false);
    expect(faults.take("resource", read)).toEqual([]);
  });

  it("is played as often as the catalogue says where it says so", () => {
    const faults = bank();

    expect(faults.add("outage-twelve-hours").timesLeft).toBe(1);
    expect(faults.add("outage-twelve-hours", { times: 3 }).timesLeft).toBe(3);
  });

  it("leaves tokens alone that a client gets for itself, unless it is told", () => {
    const faults = bank();
    const occasion = { method: "POST", path: "/token", stage: "client_credentials" } as const;
    faults.add("token-500", { times: 1 });

    expect(faults.take("token", occasion)).toEqual([]);
    expect(faults.take("token", { ...occasion, stage: "token" })).toEqual(["token-500"]);
    faults.add("token-500", { times: 1, match: { stage: "client_credentials" } });
    expect(faults.take("token", occasion)).toEqual(["token-500"]);
  });

  it.each([
    ["method", { method: "post" }],
    ["path", { path: "/balances" }],
    ["user", { user: "mits" }],
    ["client", { clientId: "other" }],
  ])("is neither played nor counted for another %s", (_, match) => {
    const faults = bank();
    faults.add("error-500", { times: 1, match });

    expect(faults.take("resource", read)).toEqual([]);
    expect(faults.active()[0]?.timesPlayed).toBe(0);
  });

  it("is played when all that was said holds", () => {
    const faults = bank();
    faults.add("error-500", { match: { method: "get", path: "/transactions", user: "rora" } });

    expect(faults.take("resource", read)).toEqual(["error-500"]);
  });

  it("is not counted for requests that it does not concern by nature", () => {
    const faults = bank();
    faults.add("history-cut-200", { times: 1 });

    expect(faults.take("resource", { ...read, path: "/open-banking/v4.0/aisp/accounts" })).toEqual([]);
    expect(faults.take("resource", read)).toEqual(["history-cut-200"]);
  });

  it("is not played at another place, or at another stage of an id_token", () => {
    const faults = bank();
    faults.add("exchange-other-customer", { times: 1 });

    expect(faults.take("resource", read)).toEqual([]);
    expect(faults.take("id_token", { ...read, stage: "front_channel" })).toEqual([]);
    expect(faults.take("id_token", { ...read, stage: "token" })).toEqual(["exchange-other-customer"]);
  });

  it("is removed by name, all of that name", () => {
    const faults = bank();
    faults.add("error-500");
    faults.add("error-500");
    faults.add("slow");

    expect(faults.remove("error-500")).toBe(true);
    expect(faults.active().map(({ name }) => name)).toEqual(["slow"]);
  });

  it("forgets when it is removed, and all forget when the bank is cleared", () => {
    const faults = bank();
    faults.add("key-rotation");
    faults.memoryOf("key-rotation").set("kid", "1");
    faults.memoryOf("slow").set("x", "1");

    faults.remove("key-rotation");
    expect(faults.memoryOf("key-rotation").size).toBe(0);
    faults.clear();
    expect(faults.memoryOf("slow").size).toBe(0);
    expect(faults.active()).toEqual([]);
  });

  it("belongs to one bank", () => {
    const [one, other] = [bank(), bank()];
    one.add("error-500");

    expect(other.take("resource", read)).toEqual([]);
    expect(other.active()).toEqual([]);
  });
});

describe("what cannot be added", () => {
  it("is a fault that nobody knows, and near ones are listed", () => {
    const add = () => bank().add("too-many-request");

    expect(add).toThrow(TypeError);
    expect(add).toThrow(
      /no fault called "too-many-request"\. Near ones: too-many-requests, .* `faults\.catalogue` lists all \d+\./,
    );
  });

  it("is a number of times that is none", () => {
    for (const times of [0, -1, 1.5, Number.NaN, "2" as unknown as number]) {
      expect(() => bank().add("slow", { times })).toThrow(/`times` must be a whole number above 0/);
    }
  });

  it("is a match that nothing can match", () => {
    expect(() => bank().add("slow", { match: { usr: "rora" } as never })).toThrow(
      /`match\.usr` cannot be matched/,
    );
    expect(() => bank().add("slow", { match: { path: 1 } as never })).toThrow(
      /`match\.path` cannot be matched/,
    );
  });
});

describe("magic users", () => {
  it("always have their fault, and nobody else has it", () => {
    const faults = bank();

    expect(faults.take("resource", { ...read, userId: "user-429" })).toEqual(["too-many-requests"]);
    expect(faults.take("resource", { ...read, userId: "user-429" })).toEqual(["too-many-requests"]);
    expect(faults.take("resource", read)).toEqual([]);
    expect(faults.active()).toEqual([]);
  });

  it("keep it when the faults are cleared", () => {
    const faults = bank();
    faults.clear();

    expect(faults.take("resource", { ...read, userId: "user-500" })).toEqual(["error-500"]);
  });

  it("are names that the catalogue knows", () => {
    expect(() => createFaults({ catalogue: [], magicUsers })).toThrow(TypeError);
    expect(magicUsers.length).toBeGreaterThan(10);
  });
});
