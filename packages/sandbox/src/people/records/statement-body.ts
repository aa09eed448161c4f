import type {
  Statement,
  StatementAmount,
  StatementDateTime,
  StatementFee,
  StatementInterest,
} from "@zopa-openbanking/aisp-types";
import type { Story } from "../histories/story.js";
import { day } from "../invention/calendar.js";
import type { Entry } from "../ledger/entry.js";
import { dateTime } from "../wire/date-time.js";
import { decimal, indicator, money } from "../wire/money.js";
import type { StatementPeriod } from "./statement-period.js";

/** A month's figures, in pence. Those of one sign are not negative. */
interface Figures {
  readonly opening: number;
  readonly credits: number;
  readonly debits: number;
  readonly purchases: number;
  readonly cash: number;
  readonly fees: number;
  readonly lateFees: number;
  readonly cashFees: number;
  readonly transferFees: number;
  readonly interest: number;
  readonly purchaseInterest: number;
  readonly cashInterest: number;
  readonly transferInterest: number;
  readonly repaid: number;
  readonly adjusted: number;
  readonly closing: number;
  readonly minimum: number;
}

/** The statement of a month: its figures are those of its rows. */
export function statementBody(
  story: Story,
  period: StatementPeriod,
  opening: number,
  rows: readonly Entry[],
): Statement & { readonly StatementId: string } {
  const figures = figuresOf(opening, rows);
  return {
    AccountId: story.accountId,
    StatementId: `${story.accountId.slice(-10)}-${period.reference}`,
    StatementReference: period.reference,
    Type: "RegularPeriodic",
    StartDateTime: dateTime(period.startsAt),
    EndDateTime: dateTime(period.endsAt),
    CreationDateTime: dateTime(period.issuedAt),
    StatementDescription: [`Credit card statement ${period.reference}`],
    StatementBenefit: benefits(story, figures),
    StatementFee: fees(figures),
    StatementInterest: interests(figures),
    StatementAmount: amounts(story, figures),
    StatementDateTime: dates(story, period),
    StatementRate: rates,
    StatementValue: values(figures),
    TotalValue: money(figures.closing),
  };
}

function figuresOf(opening: number, rows: readonly Entry[]): Figures {
  const booked = rows.filter((row) => row.status === "BOOK");
  const sum = (credit: boolean, fits: RegExp): number =>
    booked
      .filter(
        (row) => row.credit === credit && fits.test(row.details.ProprietaryBankTransactionCode?.Code ?? ""),
      )
      .reduce((total, row) => total + row.pence, 0);
  const credits = sum(true, /^/);
  const debits = sum(false, /^/);
  const closing = opening + credits - debits;
  const repaid = sum(true, /^REPAYMENT$/);
  return {
    opening,
    credits,
    debits,
    purchases: sum(false, /^PURCHASE$/),
    cash: sum(false, /^CASH_WITHDRAWAL$/),
    fees: sum(false, /_FEE$/),
    lateFees: sum(false, /^MISSED_PAYMENT_FEE$/),
    cashFees: sum(false, /^CASH_WITHDRAWAL_FEE$/),
    transferFees: sum(false, /^BALANCE_TRANSFER_FEE$/),
    interest: sum(false, /INTEREST$/),
    purchaseInterest: sum(false, /^PURCHASE_INTEREST$/),
    cashInterest: sum(false, /^CASH_WITHDRAWAL_INTEREST$/),
    transferInterest: sum(false, /^BALANCE_TRANSFER_INTEREST$/),
    repaid,
    adjusted: credits - repaid,
    closing,
    minimum: Math.min(Math.max(0, -closing), Math.max(2_500, Math.round(-closing / 40))),
  };
}

function amounts(story: Story, figures: Figures): StatementAmount[] {
  const limit = story.plan.creditLimit ?? 0;
  const average = Math.round((figures.opening + figures.closing) / 2);
  const all: readonly (readonly [type: string, pence: number])[] = [
    ["PreviousClosingBalance", figures.opening],
    ["StartingBalance", figures.opening],
    ["ClosingBalance", figures.closing],
    ["PurchaseClosingBalance", Math.min(0, figures.closing + figures.cash)],
    ["CashClosingBalance", -figures.cash],
    ["BalanceTransferClosingBalance", 0],
    ["ArrearsClosingBalance", 0],
    ["AvailableBalance", limit + figures.closing],
    ["AverageBalanceWhenInCredit", Math.max(0, average)],
    ["AverageBalanceWhenInDebit", Math.min(0, average)],
    ["AverageDailyBalance", average],
    ["CreditLimit", limit],
    ["PreviousPayment", figures.repaid],
    ["CurrentPayment", -figures.minimum],
    ["MinimumPaymentDue", -figures.minimum],
    ["DirectDebitPaymentDue", -figures.minimum],
    ["PendingTransactionsBalance", 0],
    ["FSCSInsurance", 0],
    ["TotalAdjustments", figures.adjusted],
    ["TotalCashAdvances", -figures.cash],
    ["TotalCharges", -(figures.fees + figures.interest)],
    ["TotalCredits", figures.credits],
    ["TotalDebits", -figures.debits],
    ["TotalPurchases", -figures.purchases],
  ];
  return all.map(([type, pence]) => ({
    CreditDebitIndicator: indicator(pence),
    Type: `UK.OBIE.${type}`,
    Amount: { ...money(pence), SubType: "BCUR" },
    ...(type === "ClosingBalance" ? { LocalAmount: { ...money(pence), SubType: "LCUR" } } : {}),
  }));
}

function fees(figures: Figures): StatementFee[] {
  const percentage = { RateType: "UK.OBIE.EAR", Frequency: "UK.OBIE.PerTransactionPercentage" };
  return [
    fee("Total", "All fees of this month", figures.fees),
    {
      ...fee("LatePayment", "For each payment that is late", figures.lateFees),
      Frequency: "UK.OBIE.StatementMonthly",
    },
    { ...fee("CashAdvance", "For taking out cash", figures.cashFees), ...percentage, Rate: 3 },
    { ...fee("BalanceTransfer", "For bringing debt over", figures.transferFees), ...percentage, Rate: 3 },
    { ...fee("ForeignTransaction", "Payments abroad cost nothing", 0), ...percentage, Rate: 0 },
  ];
}

function fee(type: string, Description: string, pence: number): StatementFee {
  return { Description, CreditDebitIndicator: "Debit", Type: `UK.OBIE.${type}`, Amount: money(pence) };
}

function interests(figures: Figures): StatementInterest[] {
  const all: readonly (readonly [type: string, description: string, pence: number])[] = [
    ["Total", "All interest of this month", figures.interest],
    ["Purchase", "Interest on purchases", figures.purchaseInterest],
    ["Cash", "Interest on cash", figures.cashInterest],
    ["BalanceTransfer", "Interest on debt brought over", figures.transferInterest],
    ["EstimatedNext", "If only the minimum is paid", Math.round(figures.minimum * 0.0189)],
  ];
  return all.map(([type, Description, pence]) => ({
    Description,
    CreditDebitIndicator: "Debit",
    Type: `UK.OBIE.${type}`,
    Rate: 24.9,
    RateType: "UK.OBIE.FixedRate",
    Frequency: "UK.OBIE.Monthly",
    Amount: money(pence),
  }));
}

function dates(story: Story, period: StatementPeriod): StatementDateTime[] {
  const due = period.endsAt + 25 * day;
  const all: readonly (readonly [type: string, at: number])[] = [
    ["StatementAvailable", period.issuedAt],
    ["LastStatement", period.startsAt],
    ["NextStatement", period.endsAt + 31 * day],
    ["PaymentDue", due],
    ["DirectDebitDue", due],
    ["LastPayment", period.paymentDueAt],
    ["PurchasePromoEnd", story.openedAt + 90 * day],
    ["BalanceTransferPromoEnd", story.openedAt + 365 * day],
  ];
  return all.map(([type, at]) => ({ DateTime: dateTime(at), Type: `UK.OBIE.${type}` }));
}

const rates = [
  ["AnnualPurchase", "24.9"],
  ["AnnualPurchasePromo", "0"],
  ["AnnualPurchaseAfterPromo", "24.9"],
  ["MonthlyPurchase", "1.89"],
  ["AnnualCash", "34.9"],
  ["MonthlyCash", "2.53"],
  ["AnnualBalanceTransfer", "24.9"],
  ["AnnualBalanceTransferPromo", "0"],
  ["AnnualBalanceTransferAfterPromo", "24.9"],
  ["MonthlyBalanceTransfer", "1.89"],
].map(([type, rate]) => ({ Rate: rate ?? "0", Type: `UK.OBIE.${type}` }));

function values(figures: Figures): Statement["StatementValue"] {
  const points = String(Math.floor(figures.purchases / 100));
  return [
    { Value: decimal(figures.credits), Type: "UK.OBIE.Credits" },
    { Value: decimal(figures.debits), Type: "UK.OBIE.Debits" },
    { Value: points, Type: "UK.OBIE.RetailShoppingPoints" },
    { Value: points, Type: "UK.OBIE.RetailShoppingPointsBalance" },
  ];
}

function benefits(story: Story, figures: Figures): NonNullable<Statement["StatementBenefit"]> {
  return story.plan.hasEverything === true
    ? [
        { Type: "UK.OBIE.Cashback", Amount: money(Math.floor(figures.purchases / 200)) },
        { Type: "UK.OBIE.TravelInsurance", Amount: money(0) },
      ]
    : [];
}
