import type { BankUnderTest } from "./bank-under-test.js";
import { allPermissions } from "./check-answers.js";
import type { Document } from "./document.js";

/** What was found about bodies of POST /account-access-consents. */
export interface RequestFindings {
  readonly cases: number;
  readonly taken: number;
  readonly failures: readonly string[];
}

const dates = [undefined, "2027-01-01T00:00:00Z", "2027-06-01T00:00:00.5+01:00", "2027-01-01", "", 5, null];
const permissionSets: readonly unknown[] = [
  undefined,
  "ReadAccountsBasic",
  [],
  ["ReadAccountsBasic"],
  ["ReadAccountsDetail", "ReadAccountsBasic"],
  allPermissions,
  ["ReadAccountsBasic", "readbalances"],
  ["ReadAccountsBasic", 1],
  { 0: "ReadAccountsBasic" },
];
const risks: readonly unknown[] = [undefined, {}, { a: 1 }, [], null, "x"];

/**
 * Compares the bank with the document on every mixture of right and wrong members: what the document refuses the bank
 * refuses, and what it allows the bank takes; the sets of permissions here break no rule beyond the document's.
 */
export async function checkRequests(bank: BankUnderTest, document: Document): Promise<RequestFindings> {
  const failures: string[] = [];
  let cases = 0;
  let taken = 0;
  for (const body of bodies()) {
    const { status } = await bank.ask("/account-access-consents", {
      method: "POST",
      token: "client",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    const expected = document.fits("OBReadConsent1", JSON.parse(JSON.stringify(body))) ? 201 : 400;
    cases += 1;
    taken += status === 201 ? 1 : 0;
    if (status !== expected) {
      failures.push(`${document.name}: ${JSON.stringify(body)}: ${status}, the document says ${expected}`);
    }
  }
  return { cases, taken, failures };
}

function bodies(): readonly unknown[] {
  const wholes: readonly unknown[] = [{}, [], null, "x", 1, { Data: 1, Risk: {} }, { Data: [], Risk: {} }];
  return [
    ...wholes,
    ...permissionSets.flatMap((Permissions) =>
      risks.flatMap((Risk) =>
        dates.flatMap((date) => [
          { Data: { Permissions, ExpirationDateTime: date }, Risk },
          { Data: { Permissions, TransactionFromDateTime: date }, Risk },
          { Data: { Permissions, TransactionToDateTime: date, Own: true }, Risk, Own: 1 },
        ]),
      ),
    ),
  ];
}
