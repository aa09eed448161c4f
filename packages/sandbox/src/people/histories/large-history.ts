import { merchants } from "../invention/merchants.js";
import type { Details, Entry } from "../ledger/entry.js";
import type { Story } from "./story.js";
import { counterparty, transferDetails } from "./transfer.js";

/** As many rows as are asked for, evenly spread up to the bank's first day; oldest first, made one by one. */
export function* largeHistory(story: Story): Generator<Entry> {
  const spent = merchants.home.map((merchant) => story.cardDetails(merchant, "PURCHASE_CLEARING"));
  const payroll = counterparty(story, "Fabricated Widgets Payroll");
  const earned = transferDetails("DIRECT_CREDIT_REQUEST", true, payroll, "SALARY");
  const length = story.today - 1 - story.openedAt;
  let balance = 0;
  for (let index = 0; index < story.rows; index += 1) {
    const credit = balance < 10_000;
    const pence = credit ? story.draw.between(40_000, 90_000) : story.draw.between(100, 9_900);
    balance += credit ? pence : -pence;
    const details: Details = credit ? earned : (spent[index % spent.length] ?? earned);
    const at = story.openedAt + Math.floor((length * (index + 1)) / story.rows);
    yield { at, credit, pence, status: "BOOK", number: index + 1, details };
  }
}
