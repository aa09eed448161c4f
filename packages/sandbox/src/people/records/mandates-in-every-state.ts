import type { DirectDebit, StandingOrder } from "@zopa-openbanking/aisp-types";
import type { Story } from "../histories/story.js";
import { accountByPhone, agent, counterparty } from "../histories/transfer.js";
import { day } from "../invention/calendar.js";
import { dateTime } from "../wire/date-time.js";
import { money } from "../wire/money.js";

/** Regular payments that nothing is paid on any more: cancelled, expired, suspended; with frequencies of their own. */
export function addMandatesInEveryState(story: Story): void {
  const stopped = [
    { state: "CANC", name: "Former Gym", frequency: { Type: "WEEK", PointInTime: "01" } },
    { state: "EXPI", name: "Old Insurance", frequency: { Type: "YEAR", CountPerPeriod: 1 } },
    { state: "SUSP", name: "Paused Magazine", frequency: { Type: "QURT", CountPerPeriod: 1 } },
  ] as const;
  for (const { state, name, frequency } of stopped) {
    const last = story.today - 400 * day;
    const mandate = {
      MandateIdentification: `M-${state}`,
      Classification: "USGB",
      CategoryPurposeCode: "OTHR",
      FirstPaymentDateTime: dateTime(last - 365 * day),
      FinalPaymentDateTime: dateTime(last),
      Frequency: frequency,
      Reason: name,
    };
    const debit: DirectDebit = {
      AccountId: story.accountId,
      DirectDebitId: `dd-${state}`,
      DirectDebitStatusCode: state,
      MandateRelatedInformation: mandate,
      Name: name,
    };
    const order: StandingOrder = {
      AccountId: story.accountId,
      StandingOrderId: `so-${state}`,
      NumberOfPayments: "12",
      StandingOrderStatusCode: state,
      FinalPaymentAmount: money(1_000),
      CreditorAgent: agent,
      CreditorAccount: accountByPhone(story, counterparty(story, name)),
      MandateRelatedInformation: mandate,
    };
    story.addRecord({ kind: "direct_debit", id: `dd-${state}`, since: last, body: debit });
    story.addRecord({ kind: "standing_order", id: `so-${state}`, since: last, body: order });
  }
}
