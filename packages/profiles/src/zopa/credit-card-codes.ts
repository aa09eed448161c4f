import type { TransactionCodeRow } from "./transaction-code-row.js";

/** The 25 codes of the credit card: code, class, meaning in our words. */
export const creditCardCodes: readonly TransactionCodeRow[] = [
  ["BALANCE_TRANSFER", "moneyMoved", "A debt was brought over from another card."],
  ["BALANCE_TRANSFER_FEE", "fee", "The charge for a balance transfer."],
  ["BALANCE_TRANSFER_REFUNDED", "moneyMoved", "A balance transfer was given back."],
  ["BALANCE_TRANSFER_FEE_REFUNDED", "moneyMoved", "The charge for a balance transfer was given back."],
  ["BALANCE_TRANSFER_INTEREST", "interest", "Interest charged on transferred debt."],
  ["CASH_WITHDRAWAL", "moneyMoved", "The card was used to take out cash."],
  ["CASH_WITHDRAWAL_INTEREST", "interest", "Interest charged on cash that was taken out."],
  ["CASH_WITHDRAWAL_FEE", "fee", "The charge for taking out cash."],
  ["CASH_WITHDRAWAL_FEE_REFUNDED", "moneyMoved", "The charge for taking out cash was given back."],
  ["DISPUTE_REFUNDED", "moneyMoved", "Money came back after a disputed payment."],
  [
    "DISPUTE_REJECTED",
    "unknown",
    "A dispute was turned down; whether an earlier credit is taken back is not said.",
  ],
  ["FEE_INTEREST", "interest", "Interest charged on unpaid fees."],
  ["FRAUD_REFUNDED", "moneyMoved", "Money came back after a fraud report."],
  [
    "FRAUD_REJECTED",
    "unknown",
    "A fraud report was turned down; whether an earlier credit is taken back is not said.",
  ],
  ["GENERIC_ADJUSTMENT", "adjustment", "The bank put the balance right."],
  ["GOODWILL_PAYMENT", "moneyMoved", "The bank credited money out of goodwill."],
  ["INTEREST_REFUNDED", "moneyMoved", "Interest was given back."],
  ["MISSED_PAYMENT_FEE", "fee", "The charge for a repayment that did not come in time."],
  ["MISSED_PAYMENT_FEE_REFUNDED", "moneyMoved", "The charge for a late repayment was given back."],
  ["PURCHASE", "moneyMoved", "Something was bought with the card."],
  ["PURCHASE_INTEREST", "interest", "Interest charged on purchases."],
  ["REFUND", "moneyMoved", "Money came back to the card."],
  ["REPAYMENT", "moneyMoved", "The customer paid towards the card."],
  ["REPAYMENT_UNAPPLIED", "moneyMoved", "An earlier repayment was taken back."],
  ["WRITE_OFF", "adjustment", "The bank gave up a debt."],
];
