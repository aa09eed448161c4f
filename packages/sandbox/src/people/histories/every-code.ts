import {
  type ZopaTransactionCode,
  zopaTransactionCodes,
} from "@zopa-openbanking/profiles/zopa-transaction-codes";
import { day } from "../invention/calendar.js";
import { merchants } from "../invention/merchants.js";
import type { Details } from "../ledger/entry.js";
import { bankCode } from "../wire/bank-code.js";
import { issueStatements } from "./issue-statements.js";
import type { Story } from "./story.js";
import { counterparty, transferDetails } from "./transfer.js";

const round: number = 28 * day;

/** Each code of the product once in four weeks, from the account's first day to its last. */
export function showEveryCode(story: Story): void {
  const product = story.plan.product === "credit_card" ? "creditCard" : "currentAccount";
  const codes = zopaTransactionCodes.filter((code) => code.product === product);
  const step = Math.floor(round / (codes.length + 1));
  for (let from = story.openedAt; from <= story.endsAt; from += round) {
    for (const [index, code] of codes.entries()) {
      show(story, code, from + (index + 1) * step);
    }
  }
  if (product === "creditCard") {
    issueStatements(story, () => undefined);
  }
}

function show(story: Story, code: ZopaTransactionCode, at: number): void {
  const credit = isCredit(code);
  const pence = story.draw.between(101, 4_999);
  const details = describe(story, code, credit);
  const movement = { credit, pence, details, number: story.nextNumber() };
  if (code.class === "hold") {
    // Until the next of its kind: at every moment there is one of each.
    const untilAt = at + round;
    story.addHold({ ...movement, fromAt: at, untilAt, expectedAt: untilAt, status: "PDNG" });
    return;
  }
  story.addEntry({ ...movement, at, status: statusOf(code) });
}

function statusOf({ code, class: kind }: ZopaTransactionCode): "BOOK" | "INFO" | "RJCT" {
  if (kind === "declined") {
    return "RJCT";
  }
  // What the bank puts right before it books, or leaves open, moves no money here.
  return kind === "release" || kind === "unknown" || /_PENDING(OUT)?$/.test(code) ? "INFO" : "BOOK";
}

const comesIn =
  /_IN(_|$)|^OCT_|^DIRECT_CREDIT|INTEREST_(APPLIED|INCREASE)|CASHBACK|FEEDBACK|INCENTIVE|INCREASE_COMMITTED|GOODWILL|^REPAYMENT$|WRITE_OFF|REFUND/i;
const givesBack =
  /^AUTHORISATION_(REVER|ADVICE|REDUCED|INCREASE_REVERTED)|AUTH_ADJUSTMENT|RELEASED$|REVERSE_PENDING|DEDUCTION_REVERSAL$/;
const takesAway = /REFUND(ED)?_REVERSAL$|^OCT_.*Rever|^REPAYMENT_UNAPPLIED/i;

function isCredit({ code }: ZopaTransactionCode): boolean {
  return givesBack.test(code) || (comesIn.test(code) && !takesAway.test(code));
}

function describe(story: Story, { code, meaning }: ZopaTransactionCode, credit: boolean): Details {
  const text = { ...bankCode(code), TransactionInformation: meaning };
  if (/PAYMENT_(IN|OUT)|^DIRECT_|^OFP|^IFP/.test(code)) {
    return { ...transferDetails(code, credit, counterparty(story, "Ann Onymous"), "EVERY CODE"), ...text };
  }
  return /PURCHASE|^AUTH|^OCT|MERCHANT|DISPUTE|FRAUD/.test(code)
    ? { ...story.cardDetails(merchants.home[0], code), ...text }
    : text;
}
