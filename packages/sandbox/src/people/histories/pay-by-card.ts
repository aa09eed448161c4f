import { day } from "../invention/calendar.js";
import { type Merchant, merchants } from "../invention/merchants.js";
import type { Details } from "../ledger/entry.js";
import { type CardCodes, codesOf } from "./card-details.js";
import { convert } from "./convert.js";
import type { Story } from "./story.js";

/** A payment while it is under way. */
interface Purchase {
  readonly at: number;
  readonly pence: number;
  readonly merchant: Merchant;
  readonly details: (code: string) => Details;
  readonly particulars: Details | undefined;
  readonly number: number | undefined;
  readonly codes: CardCodes;
}

/** Pays by card: most payments are pending for some days and then book; some are declined, taken back or run out. */
export function payByCard(story: Story, at: number): void {
  const purchase = makePurchase(story, at);
  if (!story.draw.chance(story.plan.troubled ?? 0)) {
    settle(story, purchase);
    return;
  }
  const trouble = story.draw.between(1, 4);
  if (trouble === 1) {
    decline(story, purchase);
  } else if (trouble === 2) {
    settle(story, purchase);
    refund(story, purchase);
  } else {
    release(story, purchase, trouble === 3 ? "reverted" : "expired");
  }
}

function makePurchase(story: Story, at: number): Purchase {
  const { draw, plan } = story;
  const isAbroad = draw.chance(plan.abroad ?? 0);
  const merchant = draw.oneOf(merchants[isAbroad ? "abroad" : (plan.shopsIn ?? "home")]);
  const price = draw.between(merchant.from, merchant.to);
  const { pence, particulars } = convert(story, merchant, price, at);
  return {
    at,
    pence,
    merchant,
    particulars,
    details: (code: string) => story.cardDetails(merchant, code),
    number: draw.chance(plan.withoutId ?? 0) ? undefined : story.nextNumber(),
    codes: codesOf[plan.product],
  };
}

function settle(story: Story, purchase: Purchase): void {
  const { at, number, codes, pence, particulars } = purchase;
  const booksAt = at + story.draw.between(day / 2, 3 * day);
  const common = { credit: false, pence, particulars };
  story.addHold({
    ...common,
    fromAt: at,
    untilAt: booksAt,
    expectedAt: booksAt + story.draw.between(0, day / 4),
    status: "PDNG",
    number,
    details: purchase.details(codes.hold),
  });
  story.addEntry({
    ...common,
    at: booksAt,
    status: "BOOK",
    number: number === undefined || keepsItsId(story) ? number : story.nextNumber(),
    details: purchase.details(codes.booked),
  });
}

function keepsItsId(story: Story): boolean {
  const { booksUnder } = story.plan;
  return booksUnder === "either_id" ? story.draw.chance(50) : booksUnder === "same_id";
}

function decline(story: Story, purchase: Purchase): void {
  const { at, number, codes, pence, particulars } = purchase;
  const details = {
    ...purchase.details(codes.declined),
    TransactionInformation: "Declined: try another card",
  };
  story.addEntry({ at, status: "RJCT", credit: false, pence, number, particulars, details });
}

function release(story: Story, purchase: Purchase, how: "expired" | "reverted"): void {
  const { at, number, codes, pence, particulars } = purchase;
  const endsAt = at + (how === "expired" ? 7 * day : story.draw.between(3_600, 2 * day));
  const movement = { pence, particulars };
  story.addHold({
    ...movement,
    credit: false,
    fromAt: at,
    untilAt: endsAt,
    expectedAt: endsAt + day,
    status: "PDNG",
    number,
    details: purchase.details(codes.hold),
  });
  if (codes[how] !== undefined) {
    const details = purchase.details(codes[how]);
    story.addEntry({
      ...movement,
      at: endsAt,
      status: "INFO",
      credit: true,
      number: story.nextNumber(),
      details,
    });
  }
}

function refund(story: Story, purchase: Purchase): void {
  const at = purchase.at + story.draw.between(4 * day, 12 * day);
  const details = purchase.details(purchase.codes.refund);
  const { pence, particulars } = purchase;
  story.addEntry({
    at,
    status: "BOOK",
    credit: true,
    pence,
    particulars,
    number: story.nextNumber(),
    details,
  });
}
