import { day, inMonth, monthOf } from "../invention/calendar.js";
import { moved } from "../ledger/entry.js";
import { bankCode } from "../wire/bank-code.js";
import { payByCard } from "./pay-by-card.js";
import { collectDirectDebit, payStandingOrder } from "./regular-payments.js";
import type { Story } from "./story.js";
import { accountByPhone, counterparty, transfer } from "./transfer.js";

const directDebits = [
  {
    id: "dd-energy",
    to: "Make-Believe Energy",
    dayOfMonth: 5,
    pence: 9_850,
    varies: 2_200,
    reference: "ENERGY 0042",
    more: { PaymentPurposeCode: "ENRG" },
  },
  {
    id: "dd-council",
    to: "Sampleton Borough Council",
    dayOfMonth: 8,
    pence: 14_100,
    varies: 0,
    reference: "COUNCIL TAX",
    more: { PaymentPurposeCode: "TAXS" },
  },
  {
    id: "dd-mobile",
    to: "Pretend Mobile",
    dayOfMonth: 12,
    pence: 1_800,
    varies: 450,
    reference: "MOBILE",
    more: { PaymentPurposeCode: "PHON" },
  },
  {
    id: "dd-water",
    to: "Imaginary Water",
    dayOfMonth: 19,
    pence: 3_200,
    varies: 0,
    reference: "WATER 99",
    more: { PaymentPurposeCode: "WTER" },
  },
  {
    id: "dd-insurance",
    to: "Unreal Insurance",
    dayOfMonth: 26,
    pence: 2_950,
    varies: 0,
    reference: "POLICY 0",
    more: { PaymentPurposeCode: "INSU" },
  },
] as const;

const rent = {
  id: "so-rent",
  to: "Noland Lettings",
  dayOfMonth: 1,
  pence: 92_000,
  varies: 0,
  reference: "RENT FLAT 0",
  more: { PaymentPurposeCode: "RENT" },
} as const;

const friends = ["Ann Onymous", "Ned Nobody", "Sue Donym", "Ivan Example"] as const;

/** A bank account with wages, bills, rent, friends and the shops. */
export function liveOnCurrentAccount(story: Story): void {
  const first = story.openedAt + 10 * 3_600;
  const savings = counterparty(story, `${story.holderName} (savings)`);
  const opening = { at: first, credit: true, pence: 150_000, reference: "HELLO" };
  transfer(story, { ...opening, code: "FASTER_PAYMENT_IN", other: savings });
  for (const debit of directDebits) {
    collectDirectDebit(story, debit);
  }
  payStandingOrder(story, rent);
  for (let month = monthOf(story.openedAt); month <= monthOf(story.endsAt); month += 1) {
    shop(story, month);
    getPaid(story, month);
    settleWithFriends(story, month);
  }
  closeMonths(story);
}

function shop(story: Story, month: number): void {
  const { draw, plan } = story;
  const from = inMonth(month, 1);
  const until = inMonth(month + 1, 1) - 1;
  const count = Math.round(((plan.purchasesAWeek ?? 0) * (until - from)) / (7 * day));
  for (let index = 0; index < count; index += 1) {
    payByCard(story, draw.between(from, until));
  }
}

function getPaid(story: Story, month: number): void {
  const pence = (story.plan.income ?? 0) + story.draw.between(0, 4_000);
  const at = inMonth(month, 27, 2);
  if (story.plan.isBusiness === true) {
    const other = counterparty(
      story,
      story.draw.oneOf(["Hypothetical Holdings", "Notional Goods", "Sample & Co"]),
    );
    transfer(story, {
      at,
      credit: true,
      pence,
      code: "FASTER_PAYMENT_IN",
      other,
      reference: `INVOICE ${month}`,
    });
    return;
  }
  const other = counterparty(story, "Fabricated Widgets Payroll");
  transfer(story, {
    at,
    credit: true,
    pence,
    code: "DIRECT_CREDIT_REQUEST",
    other,
    reference: "SALARY",
    more: {
      CategoryPurposeCode: "SALA",
      PaymentPurposeCode: "SALA",
      ExtendedProprietaryBankTransactionCodes: [
        { Code: "BACS_CREDIT", Issuer: "Zopa", Description: "Wages paid in" },
      ],
      UltimateDebtor: {
        Name: "Fabricated Widgets Group",
        Identification: "ZZ-000042",
        SchemeName: "UK.OBIE.BBAN",
        LEI: "5493ZZZZZZZZZZZZZZ00",
        PostalAddress: { TownName: "Mockingham", Country: "GB" },
      },
    },
  });
}

function settleWithFriends(story: Story, month: number): void {
  const { draw } = story;
  const friend = counterparty(story, draw.oneOf(friends));
  const at = inMonth(month, draw.between(3, 24), draw.between(8, 21), draw.between(0, 59));
  const pence = draw.between(500, 6_000);
  transfer(story, { at, credit: true, pence, code: "FASTER_PAYMENT_IN", other: friend, reference: "DINNER" });
  transfer(story, {
    at: at + draw.between(3_600, 2 * day),
    credit: false,
    pence: draw.between(500, 4_000),
    code: "FASTER_PAYMENT_OUT_SENT",
    other: friend,
    reference: "THANKS",
    more: {
      CreditorAccount: accountByPhone(story, friend),
      CategoryPurposeCode: "MP2P",
      UltimateCreditor: {
        Name: friend.name,
        Identification: friend.account,
        SchemeName: "UK.OBIE.SortCodeAccountNumber",
      },
      SupplementaryData: { Channel: "App", Split: false },
    },
  });
}

/** What follows from the balance: interest, and what is too much goes to the savings. */
function closeMonths(story: Story): void {
  const written = [...story.entries].sort((one, other) => one.at - other.at);
  let next = 0;
  let balance = 0;
  for (let month = monthOf(story.openedAt); month <= monthOf(story.endsAt); month += 1) {
    const at = inMonth(month, 28, 4);
    for (let entry = written[next]; entry !== undefined && entry.at <= at; entry = written[next]) {
      balance += moved(entry);
      next += 1;
    }
    const count = story.entries.length;
    receiveFromTheBank(story, at, balance);
    putAside(story, at + 5 * 3_600, balance);
    balance += story.entries.slice(count).reduce((sum, entry) => sum + moved(entry), 0);
  }
}

function receiveFromTheBank(story: Story, at: number, balance: number): void {
  // Two per cent a year, roughly, on what is there.
  const interest = Math.floor(Math.max(0, balance) / 600);
  const gifts = [
    { code: "INTEREST_APPLIED", text: "Interest", pence: interest },
    { code: "CASHBACK_APPLIED", text: "Cashback on your bills", pence: story.draw.between(120, 480) },
  ];
  for (const { code, text, pence } of gifts.filter((gift) => gift.pence > 0)) {
    const details = { ...bankCode(code), TransactionInformation: text };
    story.addEntry({ at, credit: true, pence, status: "BOOK", number: story.nextNumber(), details });
  }
}

function putAside(story: Story, at: number, balance: number): void {
  const spare = balance - 300_000;
  if (spare > 20_000) {
    const other = counterparty(story, `${story.holderName} (savings)`);
    const pence = Math.floor(spare / 5_000) * 5_000;
    transfer(story, {
      at,
      credit: false,
      pence,
      code: "FASTER_PAYMENT_OUT_SENT",
      other,
      reference: "SAVINGS",
    });
  }
}
