import * as strict from "@zopa-openbanking/aisp-types/strict";
import { afterAll, beforeAll, expect, it } from "vitest";
import { allPermissions, openTestBank, type TestBank } from "./__fixtures__/test-bank.js";
import { type Operation, operations } from "./operations.js";

interface Schema {
  readonly safeParse: (value: unknown) => { readonly error?: { readonly issues: unknown } | undefined };
}

const surfaces = ["zopa", "obie"] as const;
const banks: TestBank[] = [];

beforeAll(async () => {
  for (const surface of surfaces) {
    banks.push(await openTestBank({ surface }));
  }
});

afterAll(async () => {
  await Promise.all(banks.map((bank) => bank.close()));
});

/** The strict schema of what an operation answers, by the last word of its path. */
function schemaOf({ endpoint }: Operation): Schema | undefined {
  const word = endpoint
    .split("/")
    .filter((step) => !step.startsWith("{"))
    .at(-1);
  const schemas: Readonly<Record<string, Schema>> = {
    "account-access-consents": strict.AccountAccessConsentResponse,
    accounts: strict.AccountsResponse,
    balances: strict.BalancesResponse,
    beneficiaries: strict.BeneficiariesResponse,
    "direct-debits": strict.DirectDebitsResponse,
    offers: strict.OffersResponse,
    parties: strict.PartiesResponse,
    party: strict.PartyResponse,
    product: strict.ProductsResponse,
    products: strict.ProductsResponse,
    "scheduled-payments": strict.ScheduledPaymentsResponse,
    "standing-orders": strict.StandingOrdersResponse,
    statements: strict.StatementsResponse,
    transactions: strict.TransactionsResponse,
  };
  return schemas[word ?? ""];
}

const sets = [
  ["every permission", allPermissions],
  ["Basic only", allPermissions.filter((name) => !/Detail|PAN/.test(name))],
  ["Detail only", allPermissions.filter((name) => !/Basic|PAN/.test(name))],
] as const;

it.each(sets)("what is sent with %s is valid by the strict schemas", async (_, permissions) => {
  let bodies = 0;
  for (const bank of banks) {
    const customer = bank.consent({ permissions });
    for (const operation of operations.filter(({ endpoint }) => endpoint.startsWith("GET"))) {
      for (const account of ["card-1", "current-1"]) {
        const path = operation.endpoint
          .slice(4)
          .replace("{AccountId}", account)
          .replace("{ConsentId}", customer)
          .replace("{StatementId}", "2026-01");
        const { status, json } = await bank.ask(path, {
          token: operation.token === "client" ? "client" : customer,
        });
        const schema = status === 200 ? schemaOf(operation) : strict.ErrorResponse;
        if (json !== undefined && schema !== undefined) {
          bodies += 1;
          expect([path, schema.safeParse(json).error?.issues]).toEqual([path, undefined]);
        }
      }
    }
  }

  expect(bodies).toBeGreaterThan(70);
});
