import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ZodError } from "zod";
import { type BorrowedAccess, borrowAccess } from "./borrow-access.ts";
import { describeAccount } from "./describe-account.ts";
import { type AccountApi, readAccounts, readTransactions } from "./read-accounts.ts";

describe("against the local bank", () => {
  let access: BorrowedAccess;

  beforeAll(async () => {
    access = await borrowAccess();
  });

  afterAll(() => access.close());

  it("reads accounts and what moved on them, and describes them", async () => {
    const [account, card, ...others] = await readAccounts(access.api);

    expect(others).toEqual([]);
    for (const each of [account, card]) {
      const transactions = await readTransactions(access.api, each?.AccountId ?? "");
      expect(each && describeAccount(each, transactions)).toMatch(
        /^(CACC|CARD) in GBP, latest: [+-]\d+\.\d\d GBP \S/,
      );
    }
  });

  it("is told when the token is not good", async () => {
    await expect(readAccounts({ ...access.api, accessToken: "another" })).rejects.toThrow(
      "The bank answered 401 to /accounts.",
    );
  });
});

describe("what a bank may send", () => {
  function sends(body: unknown): AccountApi {
    return {
      fetch: async () => Response.json(body),
      baseUrl: "https://rs1.bank.example/aisp",
      accessToken: "a token",
      customerIpAddress: "203.0.113.7",
    };
  }

  it("is refused with the way to what is wrong, and without the value", async () => {
    const body = { Data: { Account: [{ AccountId: 12345678 }] }, Links: {}, Meta: {} };

    const refusal = await readAccounts(sends(body)).catch((problem: unknown) => problem);

    expect(refusal).toBeInstanceOf(ZodError);
    expect((refusal as ZodError).issues[0]?.path).toEqual(["Data", "Account", 0, "AccountId"]);
    expect(String(refusal)).not.toContain("12345678");
  });

  it("may be nothing at all", async () => {
    expect(await readTransactions(sends({ Data: {} }), "1")).toEqual([]);
    expect(describeAccount({ AccountId: "1" }, [])).toBe("Account in an unknown currency, never used");
  });
});
