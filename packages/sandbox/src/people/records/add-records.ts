import type { Beneficiary, Offer, ScheduledPayment } from "@zopa-openbanking/aisp-types";
import type { Story } from "../histories/story.js";
import { accountByPhone, accountOf, agent, counterparty, transfer } from "../histories/transfer.js";
import { day } from "../invention/calendar.js";
import { dateTime } from "../wire/date-time.js";
import { money } from "../wire/money.js";
import { addMandatesInEveryState } from "./mandates-in-every-state.js";
import { productBody } from "./product-body.js";

/** What the bank says of an account beside its rows. */
export function addRecords(story: Story): void {
  const { plan, openedAt } = story;
  story.addRecord({ kind: "product", id: "product", since: openedAt, body: productBody(story) });
  if (plan.history === "nothing") {
    return;
  }
  if (plan.product === "credit_card") {
    addOffers(story);
    return;
  }
  addBeneficiaries(story);
  if (plan.history === "everyday") {
    schedule(story, 12, 15_000, "GARDEN SHED");
  }
  if (plan.hasEverything === true) {
    schedule(story, 45, 120_000, "HOLIDAY");
    addMandatesInEveryState(story);
  }
}

function addBeneficiaries(story: Story): void {
  ["Ann Onymous", "Ned Nobody", "Noland Lettings"].forEach((name, index) => {
    const other = counterparty(story, name);
    const id = `payee-${index + 1}`;
    const body: Beneficiary = {
      AccountId: story.accountId,
      BeneficiaryId: id,
      BeneficiaryType: index === 2 ? "Trusted" : "Ordinary",
      Reference: index === 2 ? "RENT FLAT 0" : "THANKS",
      SupplementaryData: { AddedIn: "App" },
      CreditorAgent: agent,
      CreditorAccount: index === 1 ? accountByPhone(story, other) : accountOf(other),
    };
    story.addRecord({ kind: "beneficiary", id, since: story.openedAt, body });
  });
}

/** A payment arranged before the bank's first day, paid some days after it. */
function schedule(story: Story, days: number, pence: number, Reference: string): void {
  const at = story.today + days * day + 9 * 3_600;
  const id = `scheduled-${days}`;
  const other = counterparty(story, "Lorem Ipsum Hardware");
  const body: ScheduledPayment = {
    AccountId: story.accountId,
    ScheduledPaymentId: id,
    ScheduledPaymentDateTime: dateTime(at),
    ScheduledType: days > 30 ? "Arrival" : "Execution",
    Reference,
    DebtorReference: `MY ${Reference}`,
    InstructedAmount: money(pence),
    CreditorAgent: agent,
    CreditorAccount: accountOf(other),
  };
  story.addRecord({ kind: "scheduled_payment", id, since: story.today - 5 * day, body });
  story.addRecord({ kind: "scheduled_payment", id, since: at, body: undefined });
  transfer(story, { at, credit: false, pence, code: "FASTER_PAYMENT_OUT_SENT", other, reference: Reference });
}

function addOffers(story: Story): void {
  const all: readonly Partial<Offer>[] = [
    {
      OfferType: "BalanceTransfer",
      Description: "Nothing to pay on transferred debt for a year",
      Rate: "0",
      Term: "12 months",
      Amount: money(200_000),
      Fee: money(3_000),
    },
    {
      OfferType: "LimitIncrease",
      Description: "A higher limit is yours if you like",
      Value: 500,
      Amount: money(50_000),
    },
    { OfferType: "PromotionalRate", Description: "A lower rate on purchases", Rate: "9.9", Term: "3 months" },
    {
      OfferType: "MoneyTransfer",
      Description: "Money from your card to your account",
      Rate: "4.9",
      Fee: money(1_500),
    },
    { OfferType: "Other", Description: "A free mug", URL: "https://sandbox.example/mug" },
  ];
  all.slice(0, story.plan.hasEverything === true ? 5 : 2).forEach((offer, index) => {
    const id = `offer-${index + 1}`;
    const since = Math.max(story.openedAt, story.today - 20 * day);
    const until = story.today + (40 + 30 * index) * day;
    const body: Offer = {
      AccountId: story.accountId,
      OfferId: id,
      StartDateTime: dateTime(since),
      EndDateTime: dateTime(until),
      ...offer,
    };
    story.addRecord({ kind: "offer", id, since, body });
    story.addRecord({ kind: "offer", id, since: until, body: undefined });
  });
}
