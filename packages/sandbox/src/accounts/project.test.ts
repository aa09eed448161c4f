import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allPermissions, openTestBank, type TestBank } from "./__fixtures__/test-bank.js";
import { operations } from "./operations.js";
import { project } from "./project.js";

const surfaces = ["zopa", "obie"] as const;
const banks = new Map<string, TestBank>();

beforeAll(async () => {
  for (const surface of surfaces) {
    banks.set(surface, await openTestBank({ surface }));
  }
});

afterAll(async () => {
  for (const bank of banks.values()) {
    await bank.close();
  }
});

/** Written down once more, from the profile's table, so that a slip in the data shows. */
const detailOnly: Readonly<Record<string, readonly string[]>> = {
  ReadAccountsDetail: ["Account.Account", "Account.Servicer", "Account.StatementFrequencyAndFormat"],
  ReadBeneficiariesDetail: ["Beneficiary.CreditorAgent", "Beneficiary.CreditorAccount"],
  ReadStandingOrdersDetail: ["StandingOrder.CreditorAgent", "StandingOrder.CreditorAccount"],
  ReadScheduledPaymentsDetail: ["ScheduledPayment.CreditorAgent", "ScheduledPayment.CreditorAccount"],
  ReadStatementsDetail: ["Statement.StatementAmount"],
  ReadTransactionsDetail: [
    "TransactionInformation",
    "Balance",
    "MerchantDetails",
    "CreditorAgent",
    "CreditorAccount",
    "DebtorAgent",
    "DebtorAccount",
    "UltimateCreditor",
    "UltimateDebtor",
  ].map((name) => `Transaction.${name}`),
};

/** What opens an operation, by the last word of its path. */
const opens: Readonly<Record<string, (has: (name: string) => boolean) => boolean>> = {
  accounts: (has) => has("ReadAccounts"),
  balances: (has) => has("ReadBalances"),
  beneficiaries: (has) => has("ReadBeneficiaries"),
  "direct-debits": (has) => has("ReadDirectDebits"),
  "standing-orders": (has) => has("ReadStandingOrders"),
  product: (has) => has("ReadProducts"),
  products: (has) => has("ReadProducts"),
  offers: (has) => has("ReadOffers"),
  "scheduled-payments": (has) => has("ReadScheduledPayments"),
  statements: (has) => has("ReadStatements"),
  file: (has) => has("ReadStatementsDetail"),
  transactions: (has) =>
    (has("ReadTransactionsBasic") || has("ReadTransactionsDetail")) &&
    (has("ReadTransactionsCredits") || has("ReadTransactionsDebits")),
};

const zopaMembers: Readonly<Record<string, readonly string[]>> = {
  Account: ["AccountId", "Status", "Currency", "AccountTypeCode", "Account"],
  "Account.Account": ["SchemeName", "Identification"],
  Balance: ["AccountId", "CreditDebitIndicator", "Type", "DateTime", "Amount", "CreditLine"],
  Transaction: [
    "AccountId",
    "TransactionId",
    "CreditDebitIndicator",
    "Status",
    "BookingDateTime",
    "ValueDateTime",
    "TransactionInformation",
    "AddressLine",
    "Amount",
    "CurrencyExchange",
    "ProprietaryBankTransactionCode",
    "MerchantDetails",
  ],
  "Transaction.MerchantDetails": ["MerchantName"],
  "Transaction.CurrencyExchange": [
    "SourceCurrency",
    "TargetCurrency",
    "UnitCurrency",
    "ExchangeRate",
    "InstructedAmount",
  ],
  Party: [
    "PartyId",
    "PartyType",
    "Name",
    "FullLegalName",
    "LegalStructure",
    "BeneficialOwnership",
    "AccountRole",
  ],
  Statement: [
    "AccountId",
    "StatementId",
    "Type",
    "StartDateTime",
    "EndDateTime",
    "CreationDateTime",
    "StatementFee",
    "StatementInterest",
    "StatementAmount",
    "StatementDateTime",
    "StatementRate",
    "StatementValue",
    "TotalValue",
  ],
  "Statement.StatementAmount": ["CreditDebitIndicator", "Type", "Amount"],
};

/** The paths of all members that a body has, without positions: `Account.Account.Identification`. */
function memberPaths(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) => memberPaths(item, path));
  }
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([name, member]) => {
    const inner = path === "" ? name : `${path}.${name}`;
    return [inner, ...memberPaths(member, inner)];
  });
}

const readable = operations.filter(({ token }) => token === "customer");
const legalSets = fc
  .subarray([...allPermissions])
  .filter((set) => set.includes("ReadAccountsBasic") || set.includes("ReadAccountsDetail"));

describe("for any permissions", () => {
  it.each(surfaces)("no operation, row or member leaks on the surface %s", async (surface) => {
    const bank = banks.get(surface);
    if (bank === undefined) {
      return;
    }
    await fc.assert(
      fc.asyncProperty(legalSets, fc.constantFrom(...readable), async (permissions, { endpoint }) => {
        const customer = bank.consent({ permissions });
        const path = endpoint
          .slice(4)
          .replace(
            "{AccountId}",
            endpoint.includes("statements") || endpoint.includes("offers") ? "card-1" : "current-1",
          )
          .replace("{StatementId}", "2026-01");

        const { status, json, text } = await bank.ask(path, { token: customer });

        if (status === 404) {
          expect(surface).toBe("zopa");
          return;
        }
        const has = (prefix: string) => permissions.some((name) => name.startsWith(prefix));
        const isOpen = /\/part(y|ies)$/.test(endpoint)
          ? permissions.includes(endpoint === "GET /party" ? "ReadPartyPSU" : "ReadParty")
          : opens[
              path
                .replace(/\/(card-1|current-1|2026-01)$/, "")
                .split("/")
                .at(-1) ?? ""
            ]?.(has);
        expect([endpoint, status]).toEqual([endpoint, isOpen ? 200 : 403]);
        if (!isOpen || json === undefined) {
          return;
        }

        const present = new Set(memberPaths(json.Data));
        for (const [permission, members] of Object.entries(detailOnly)) {
          if (!permissions.includes(permission)) {
            expect(members.filter((member) => present.has(member))).toEqual([]);
          }
        }
        if (!permissions.includes("ReadPAN")) {
          expect(text).not.toContain("999900");
        }
        for (const { CreditDebitIndicator } of json.Data.Transaction ?? []) {
          expect(has(`ReadTransactions${CreditDebitIndicator}s`)).toBe(true);
        }
        if (surface === "zopa") {
          for (const [parent, members] of Object.entries(zopaMembers)) {
            const depth = parent.split(".").length + 1;
            const found = [...present].filter(
              (path) => path.startsWith(`${parent}.`) && path.split(".").length === depth,
            );
            expect(found.filter((path) => !members.includes(path.split(".").at(-1) ?? ""))).toEqual([]);
          }
        }
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it.each(surfaces)("all of them show every member that the surface %s has", async (surface) => {
    const bank = banks.get(surface);
    const customer = bank?.consent() ?? "";
    const read = async (path: string) => (await bank?.ask(path, { token: customer }))?.json.Data;

    const account = new Set(memberPaths(await read("/accounts/card-1")));
    const transaction = new Set(memberPaths(await read("/accounts/card-1/transactions")));
    const statement = new Set(memberPaths(await read("/accounts/card-1/statements")));
    const standingOrder = new Set(memberPaths(await read("/accounts/current-1/standing-orders")));
    const balances = await read("/accounts/card-1/balances");

    expect(account).toContain("Account.Account.Identification");
    expect(account.has("Account.Nickname")).toBe(surface === "obie");
    expect(transaction).toContain("Transaction.MerchantDetails.MerchantName");
    expect(transaction.has("Transaction.Balance.Amount.Amount")).toBe(surface === "obie");
    expect(statement).toContain("Statement.StatementAmount.Amount.Amount");
    expect(statement.has("Statement.StatementAmount.LocalAmount")).toBe(surface === "obie");
    expect(standingOrder).toContain("StandingOrder.CreditorAccount.Identification");
    expect(standingOrder.has("StandingOrder.NumberOfPayments")).toBe(surface === "obie");
    expect(balances.Balance.map(({ Type }: { Type: string }) => Type)).toEqual(
      surface === "zopa" ? ["ITAV"] : ["ITAV", "CLBD"],
    );
    expect(balances.Balance[0].CreditLine).toHaveLength(1);
    expect("LocalAmount" in balances.Balance[0]).toBe(surface === "obie");
  });

  it("ReadPAN shows card numbers in full", async () => {
    const bank = banks.get("obie");

    const { text } = (await bank?.ask("/accounts/card-1", { token: bank.consent() })) ?? {};

    expect(text).toContain("9999001234567890");
  });
});

it("leaves out a member of which nothing is left, and keeps an empty list", () => {
  const viewer = { surface: "zopa", permissions: ["ReadTransactionsDetail", "ReadAccountsDetail"] } as const;

  expect(
    project("Transaction", { AccountId: "1", MerchantDetails: { MerchantCategoryCode: "5411" } }, viewer),
  ).toEqual({
    AccountId: "1",
  });
  expect(project("Account", { AccountId: "1", Account: [] }, viewer)).toEqual({
    AccountId: "1",
    Account: [],
  });
});
