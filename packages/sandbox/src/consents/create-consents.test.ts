import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StatusReason } from "./consents.js";
import { type ConsentEnd, createConsents } from "./create-consents.js";

const start = Date.parse("2026-03-02T09:00:00Z") / 1000;
const approval = { userId: "rora", accountIds: ["1001", "1002"] };

function bank(database?: DatabaseSync) {
  let now = start;
  let ids = 0;
  const ended: [string, ConsentEnd][] = [];
  const consents = createConsents({
    clock: { now: () => now },
    onEnd: (...end) => ended.push(end),
    randomId: () => {
      ids += 1;
      return String(ids);
    },
    ...(database === undefined ? {} : { database }),
  });
  const wait = (seconds: number) => {
    now += seconds;
  };
  const make = (expirationDateTime?: string): string =>
    consents.create({
      clientId: "tpp",
      permissions: ["ReadAccountsBasic"],
      ...(expirationDateTime === undefined ? {} : { expirationDateTime }),
    }).consentId;
  return { consents, ended, wait, make };
}

function codes(reasons: readonly StatusReason[] | undefined): string[] | undefined {
  return reasons?.map(({ StatusReasonCode }) => StatusReasonCode);
}

describe.each([
  ["in memory", (): DatabaseSync | undefined => undefined],
  ["in a database", () => new DatabaseSync(":memory:")],
] as const)("consents %s", (_, database) => {
  it("begin as AWAU, with what was asked for and the reason that nobody has approved yet", () => {
    const { consents, make } = bank(database());

    const consent = consents.find(make("2026-09-01T00:00:00+01:00"));

    expect(consent).toMatchObject({
      consentId: "aac-1",
      clientId: "tpp",
      permissions: ["ReadAccountsBasic"],
      expirationDateTime: "2026-09-01T00:00:00+01:00",
      status: "AWAU",
      createdAt: start,
      statusUpdatedAt: start,
      accountIds: [],
    });
    expect(codes(consent?.statusReasons)).toEqual(["U036"]);
  });

  it("become AUTH with the customer, the accounts and the time of authentication", () => {
    const { consents, make, wait } = bank(database());
    const id = make();
    wait(60);

    const consent = consents.authorise(id, approval);

    expect(consent).toMatchObject({ status: "AUTH", statusUpdatedAt: start + 60, authorisedAt: start + 60 });
    expect(consent).toMatchObject(approval);
    expect(codes(consent.statusReasons)).toEqual(["U038"]);
    expect(consents.find(id)).toEqual(consent);
  });

  it("can be approved again with other accounts while they are AUTH", () => {
    const { consents, make, wait, ended } = bank(database());
    const id = make();
    consents.authorise(id, approval);
    wait(10);

    const again = consents.authorise(id, { userId: "rora", accountIds: ["1003"] });

    expect(again).toMatchObject({
      accountIds: ["1003"],
      authorisedAt: start + 10,
      statusUpdatedAt: start + 10,
    });
    expect(ended).toEqual([]);
  });

  it("become RJCT for good when the customer declines", () => {
    const { consents, make, ended } = bank(database());
    const id = make();

    const rejected = consents.reject(id);

    expect(rejected.status).toBe("RJCT");
    expect(codes(rejected.statusReasons)).toEqual(["U033"]);
    expect(() => consents.authorise(id, approval)).toThrow(/RJCT, which is final/);
    expect(ended).toEqual([]);
  });

  it("take the reason of a rejection", () => {
    const { consents, make } = bank(database());

    expect(codes(consents.reject(make(), "U037").statusReasons)).toEqual(["U037"]);
  });

  it("stay approved when the customer declines to approve them again", () => {
    const { consents, make } = bank(database());
    const id = make();
    const approved = consents.authorise(id, approval);

    expect(consents.reject(id)).toEqual(approved);
    const revoked = consents.revoke(id);
    expect(consents.reject(id)).toEqual(revoked);
  });

  it("become CANC when revoked, may be approved again, and say both", () => {
    const { consents, make, ended, wait } = bank(database());
    const id = make();
    consents.authorise(id, approval);
    wait(5);

    const revoked = consents.revoke(id);

    expect(revoked).toMatchObject({ status: "CANC", statusUpdatedAt: start + 5, userId: "rora" });
    expect(codes(revoked.statusReasons)).toEqual(["CUST", "U028"]);
    expect(ended).toEqual([[id, "revoked"]]);
    expect(consents.authorise(id, approval).status).toBe("AUTH");
  });

  it.each([
    ["TKSP", ["TKSP", "U028"]],
    ["U028", ["U028"]],
    ["FRAD", ["FRAD", "U028"]],
  ])("give %s as the reason when the bank suspends them", (code, expected) => {
    const { consents, make } = bank(database());
    const id = make();
    consents.authorise(id, approval);

    expect(codes(consents.revoke(id, code).statusReasons)).toEqual(expected);
  });

  it("cannot be approved again after U039", () => {
    const { consents, make } = bank(database());
    const id = make();
    consents.authorise(id, approval);

    expect(codes(consents.revoke(id, "U039").statusReasons)).toEqual(["U039"]);
    expect(() => consents.authorise(id, approval)).toThrow(/CANC with U039/);
  });

  it("are revoked once", () => {
    const { consents, make, ended } = bank(database());
    const id = make();
    consents.authorise(id, approval);
    const revoked = consents.revoke(id);

    expect(consents.revoke(id, "TKSP")).toEqual(revoked);
    expect(ended).toHaveLength(1);
  });

  it("cannot be revoked before anybody has approved them, or after they were declined", () => {
    const { consents, make } = bank(database());
    const waiting = make();
    const declined = make();
    consents.reject(declined);

    expect(() => consents.revoke(waiting)).toThrow(/is AWAU: only one that the customer has approved/);
    expect(() => consents.revoke(declined)).toThrow(/is RJCT/);
  });

  it("become EXPD at their end to the second, once, whoever looks first", () => {
    const { consents, make, ended, wait } = bank(database());
    const id = make("2026-03-02T10:00:10+01:00");
    consents.authorise(id, approval);

    wait(9);
    expect(consents.find(id)?.status).toBe("AUTH");
    wait(1);
    expect(consents.list()[0]?.status).toBe("EXPD");
    wait(100);
    const expired = consents.find(id);

    expect(expired).toMatchObject({ status: "EXPD", statusUpdatedAt: start + 10 });
    expect(codes(expired?.statusReasons)).toEqual(["TKXP"]);
    expect(ended).toEqual([[id, "expired"]]);
    expect(() => consents.authorise(id, approval)).toThrow(/ended at 2026-03-02T10:00:10\+01:00/);
    expect(() => consents.revoke(id)).toThrow(/is EXPD/);
  });

  it("stay AWAU or CANC past their end, and cannot be approved any more", () => {
    const { consents, make, wait } = bank(database());
    const waiting = make("2026-03-02T09:00:10Z");
    const revoked = make("2026-03-02T09:00:10Z");
    consents.authorise(revoked, approval);
    consents.revoke(revoked);
    wait(10);

    for (const [id, status] of [
      [waiting, "AWAU"],
      [revoked, "CANC"],
    ] as const) {
      expect(consents.find(id)?.status).toBe(status);
      expect(() => consents.authorise(id, approval)).toThrow(
        expect.objectContaining({ code: "consent_expired" }),
      );
    }
  });

  it("are gone once deleted, in any status, and told so once", () => {
    const { consents, make, ended } = bank(database());
    const ids = [make(), make(), make()];
    consents.authorise(ids[1] ?? "", approval);
    consents.reject(ids[2] ?? "");

    expect(ids.map((id) => consents.delete(id))).toEqual([true, true, true]);
    expect(ids.map((id) => consents.delete(id))).toEqual([false, false, false]);
    expect(ids.map((id) => consents.find(id))).toEqual([undefined, undefined, undefined]);
    expect(ended).toEqual(ids.map((id) => [id, "deleted"]));
    expect(() => consents.authorise("aac-1", approval)).toThrow(
      expect.objectContaining({ code: "consent_unknown" }),
    );
  });

  it("are listed in the order in which they were made, and forgotten by a reset", () => {
    const { consents, make, ended } = bank(database());
    const ids = [make(), make(), make()];
    consents.authorise(ids[0] ?? "", approval);

    expect(consents.list().map(({ consentId }) => consentId)).toEqual(ids);
    consents.reset();
    expect(consents.list()).toEqual([]);
    expect(ended).toEqual([]);
  });

  it("are not changed by a caller who changes what he gave or got", () => {
    const { consents } = bank(database());
    const permissions = ["ReadAccountsBasic"];
    const accountIds = ["1001"];
    const { consentId } = consents.create({ clientId: "tpp", permissions });
    consents.authorise(consentId, { userId: "rora", accountIds });

    permissions.push("ReadPAN");
    accountIds.push("1002");

    expect(consents.find(consentId)).toMatchObject({
      permissions: ["ReadAccountsBasic"],
      accountIds: ["1001"],
    });
  });

  it("never take a step that the standard does not have", () => {
    const allowed = ["AWAU>AUTH", "AWAU>RJCT", "AUTH>CANC", "AUTH>EXPD", "CANC>AUTH"];
    const step = fc.constantFrom("authorise", "reject", "revoke", "suspend", "forbid", "wait", "look");

    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), fc.boolean(), (steps, ends) => {
        const { consents, make, wait } = bank(database());
        const id = make(ends ? "2026-03-02T09:00:03Z" : undefined);
        const take = {
          authorise: () => consents.authorise(id, approval),
          reject: () => consents.reject(id),
          revoke: () => consents.revoke(id),
          suspend: () => consents.revoke(id, "TKSP"),
          forbid: () => consents.revoke(id, "U039"),
          wait: () => wait(1),
          look: () => consents.find(id),
        };
        let before = consents.find(id);
        for (const name of steps) {
          try {
            take[name]();
          } catch (problem) {
            expect(problem).toMatchObject({ name: "ConsentError" });
          }
          const after = consents.find(id);
          if (before?.status !== after?.status) {
            expect(allowed).toContain(`${before?.status}>${after?.status}`);
            expect(after?.statusUpdatedAt).toBeGreaterThanOrEqual(before?.statusUpdatedAt ?? 0);
          }
          before = after;
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

it("finds the consents again in a database that was kept", () => {
  const database = new DatabaseSync(":memory:");
  const { make } = bank(database);
  const id = make();

  expect(bank(database).consents.find(id)?.status).toBe("AWAU");
});

it("keeps two banks apart", () => {
  const one = bank();
  const other = bank();
  const id = one.make();

  expect(other.consents.find(id)).toBeUndefined();
});
