import { day, inMonth, monthOf } from "../invention/calendar.js";
import type { Details } from "../ledger/entry.js";
import type { StatementPeriod } from "../records/statement-period.js";
import { bankCode } from "../wire/bank-code.js";
import { issueStatements } from "./issue-statements.js";
import { payByCard } from "./pay-by-card.js";
import type { Story } from "./story.js";

/** A credit card that is used, billed every month and repaid. */
export function liveOnCreditCard(story: Story): void {
  for (let month = monthOf(story.openedAt); month <= monthOf(story.endsAt); month += 1) {
    shop(story, month);
    withdrawCash(story, month);
  }
  bringDebtOver(story);
  issueStatements(story, repay);
}

function shop(story: Story, month: number): void {
  const from = inMonth(month, 1);
  const until = inMonth(month + 1, 1) - 1;
  const count = Math.round(((story.plan.purchasesAWeek ?? 0) * (until - from)) / (7 * day));
  for (let index = 0; index < count; index += 1) {
    payByCard(story, story.draw.between(from, until));
  }
}

function withdrawCash(story: Story, month: number): void {
  if (story.draw.chance(12)) {
    const at = inMonth(month, story.draw.between(2, 26), 18);
    const pence = story.draw.between(1, 8) * 1_000;
    book(story, at, "CASH_WITHDRAWAL", false, pence, "Cash machine, Sampleton");
    book(story, at + 1, "CASH_WITHDRAWAL_FEE", false, Math.max(300, Math.round(pence / 33)), "Cash fee");
  }
}

function bringDebtOver(story: Story): void {
  if (story.plan.repays === "in_part") {
    book(
      story,
      story.openedAt + 3 * day,
      "BALANCE_TRANSFER",
      false,
      60_000,
      "From your card at Another Invented Bank",
    );
    book(story, story.openedAt + 3 * day + 1, "BALANCE_TRANSFER_FEE", false, 1_800, "Balance transfer fee");
  }
}

function repay(story: Story, period: StatementPeriod, opening: number): void {
  const owed = Math.max(0, -opening);
  const isPartOnly = story.plan.repays === "in_part";
  const isLate = isPartOnly && story.draw.chance(8);
  const paid = isPartOnly ? Math.max(Math.min(owed, 2_500), Math.floor(owed * 0.35)) : owed;
  if (owed === 0) {
    return;
  }
  book(
    story,
    period.paymentDueAt + (isLate ? 2 * day : -day),
    "REPAYMENT",
    true,
    paid,
    "Thank you for your payment",
  );
  if (isLate) {
    book(story, period.paymentDueAt + day, "MISSED_PAYMENT_FEE", false, 1_200, "Missed payment fee");
  }
  if (paid < owed) {
    const interest = Math.max(1, Math.round((owed - paid) * 0.0189));
    book(story, period.endsAt - 7_200, "PURCHASE_INTEREST", false, interest, "Interest on purchases");
  }
}

function book(story: Story, at: number, code: string, credit: boolean, pence: number, text: string): void {
  const details: Details = { ...bankCode(code), TransactionInformation: text };
  story.addEntry({ at, credit, pence, status: "BOOK", number: story.nextNumber(), details });
}
