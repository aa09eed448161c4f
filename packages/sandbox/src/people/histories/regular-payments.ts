import type { DirectDebit, MandateRelatedInformation, StandingOrder } from "@zopa-openbanking/aisp-types";
import { day, inMonth, monthOf } from "../invention/calendar.js";
import type { Details } from "../ledger/entry.js";
import { dateTime } from "../wire/date-time.js";
import { money } from "../wire/money.js";
import { remittance } from "./remittance.js";
import type { Story } from "./story.js";
import { accountOf, agent, counterparty, transfer, transferDetails } from "./transfer.js";

/** A payment that comes again every month. */
export interface RegularPayment {
  readonly id: string;
  readonly to: string;
  readonly dayOfMonth: number;
  readonly pence: number;
  /** Up to so much more or less, each time. */
  readonly varies: number;
  readonly reference: string;
  readonly more?: Details;
}

/** Lets direct debits be collected every month, and tells of each the last time. */
export function collectDirectDebit(story: Story, debit: RegularPayment): void {
  const mandate: MandateRelatedInformation = {
    MandateIdentification: `DDM-${debit.id}`,
    Classification: debit.varies === 0 ? "FIXE" : "VARI",
    Frequency: { Type: "MNTH", PointInTime: String(debit.dayOfMonth).padStart(2, "0") },
    Reason: debit.reference,
  };
  const says = (since: number, previous: Partial<DirectDebit>): void =>
    story.addRecord({
      kind: "direct_debit",
      id: debit.id,
      since,
      body: {
        AccountId: story.accountId,
        DirectDebitId: debit.id,
        DirectDebitStatusCode: "ACTV",
        MandateRelatedInformation: mandate,
        Name: debit.to,
        ...previous,
      } satisfies DirectDebit,
    });
  says(story.openedAt, {});
  for (const at of everyMonth(story, debit.dayOfMonth, 3)) {
    const pence = payment(story, debit);
    const number = story.nextNumber();
    announce(story, debit, at, pence, number);
    pay(story, debit, "DIRECT_DEBIT_REQUEST", at, pence, number);
    says(at, { PreviousPaymentDateTime: dateTime(at), PreviousPaymentAmount: money(pence) });
  }
}

function announce(story: Story, debit: RegularPayment, at: number, pence: number, number: number): void {
  if (story.plan.announces === true) {
    const other = counterparty(story, debit.to);
    const details = transferDetails("DIRECT_DEBIT_REQUEST", false, other, debit.reference, debit.more);
    const hold = { fromAt: at - 10 * day, untilAt: at, expectedAt: at, status: "FUTR" as const };
    story.addHold({ ...hold, credit: false, pence, number, details });
  }
}

/** Lets a standing order be paid every month, and tells of it the last and the next time. */
export function payStandingOrder(story: Story, order: RegularPayment): void {
  const times = everyMonth(story, order.dayOfMonth, 6);
  const [first] = times;
  const beyond = inMonth(monthOf(times.at(-1) ?? story.openedAt) + 1, order.dayOfMonth, 6);
  const other = counterparty(story, order.to);
  const amount = money(order.pence);
  const says = (since: number, last: number | undefined, next: number): void =>
    story.addRecord({
      kind: "standing_order",
      id: order.id,
      since,
      body: {
        AccountId: story.accountId,
        StandingOrderId: order.id,
        NextPaymentDateTime: dateTime(next),
        ...(last === undefined ? {} : { LastPaymentDateTime: dateTime(last), LastPaymentAmount: amount }),
        StandingOrderStatusCode: "ACTV",
        FirstPaymentAmount: amount,
        NextPaymentAmount: amount,
        CreditorAgent: agent,
        CreditorAccount: accountOf(other),
        MandateRelatedInformation: {
          MandateIdentification: `SOM-${order.id}`,
          Classification: "FIXE",
          FirstPaymentDateTime: dateTime(first ?? next),
          RecurringPaymentDateTime: dateTime(next),
          Frequency: { Type: "MNTH", CountPerPeriod: 1 },
          Reason: order.reference,
        },
        RemittanceInformation: remittance(order.to, order.reference, story.openedAt),
        SupplementaryData: { Channel: "App" },
      } satisfies StandingOrder,
    });
  says(story.openedAt, undefined, first ?? beyond);
  times.forEach((at, index) => {
    pay(story, order, "FASTER_PAYMENT_OUT_SENT", at, order.pence, story.nextNumber());
    says(at, at, times[index + 1] ?? beyond);
  });
}

function pay(
  story: Story,
  regular: RegularPayment,
  code: string,
  at: number,
  pence: number,
  number: number,
): void {
  const { reference, more } = regular;
  const other = counterparty(story, regular.to);
  transfer(story, { at, credit: false, pence, code, other, reference, number, ...(more && { more }) });
}

function payment(story: Story, debit: RegularPayment): number {
  return debit.pence + (debit.varies === 0 ? 0 : story.draw.between(-debit.varies, debit.varies));
}

function everyMonth(story: Story, dayOfMonth: number, hour: number): number[] {
  const from = monthOf(story.openedAt);
  const count = monthOf(story.endsAt) - from + 1;
  return Array.from({ length: count }, (_, index) => inMonth(from + index, dayOfMonth, hour)).filter(
    (at) => at > story.openedAt + 3 * day && at <= story.endsAt,
  );
}
