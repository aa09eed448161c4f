import type { Balance } from "@zopa-openbanking/aisp-types";
import { day, dayOf } from "../invention/calendar.js";
import { statuses } from "../ledger/entry.js";
import type { Ledger } from "../ledger/read-ledger.js";
import type { StoredRow } from "../ledger/stored-row.js";
import type { AccountPlan } from "../personas/account-plan.js";
import { dateTime } from "../wire/date-time.js";
import { indicator, money } from "../wire/money.js";

/** Which account, and when. */
export interface BalanceQuestion {
  readonly account: number;
  readonly accountId: string;
  readonly plan: AccountPlan;
  readonly now: number;
}

/**
 * The balances of an account. `ITAV` comes first: what has booked, less what pending rows hold back. On a card it is what
 * is owed; what may still be spent is a credit line beside it.
 */
export function balancesOf(ledger: Ledger, question: BalanceQuestion): readonly Balance[] {
  const { account, now } = question;
  const midnight = dayOf(now);
  const booked = (at: number): number => ledger.balanceAt(account, at);
  const available = (at: number): number => booked(at) + held(ledger.holdsAt(account, at), "PDNG");
  const expected = available(now) + held(ledger.holdsAt(account, now), "FUTR");
  const all: readonly (readonly [type: string, at: number, pence: number])[] = [
    ["ITAV", now, available(now)],
    ["ITBD", now, booked(now)],
    ["OPBD", midnight, booked(midnight - 1)],
    ["OPAV", midnight, available(midnight - 1)],
    ["CLBD", midnight - 1, booked(midnight - 1)],
    ["CLAV", midnight - 1, available(midnight - 1)],
    ["PRCD", midnight - day - 1, booked(midnight - day - 1)],
    ["XPCD", midnight + day - 1, expected],
    ["FWAV", midnight + day - 1, expected],
    ["INFO", now, booked(now)],
  ];
  return all.map(([type, at, pence]) => ({
    AccountId: question.accountId,
    CreditDebitIndicator: indicator(pence),
    Type: type,
    DateTime: dateTime(at),
    Amount: { ...money(pence), SubType: "BCUR" },
    ...(type === "ITBD" ? { LocalAmount: { ...money(pence), SubType: "LCUR" } } : {}),
    ...creditLines(question.plan, pence),
  }));
}

/** What pending debits hold back. A pending credit is not there to be spent. */
function held(rows: readonly StoredRow[], kind: "FUTR" | "PDNG"): number {
  return -rows
    .filter((row) => row.credit === 0 && statuses[row.status] === kind)
    .reduce((sum, row) => sum + row.pence, 0);
}

function creditLines(plan: AccountPlan, pence: number): Pick<Balance, "CreditLine"> {
  const { creditLimit } = plan;
  if (creditLimit === undefined) {
    return {};
  }
  return {
    CreditLine: [
      { Included: false, Type: "Credit", Amount: money(creditLimit) },
      { Included: false, Type: "Available", Amount: money(Math.max(0, creditLimit + pence)) },
    ],
  };
}
