import { inMonth, monthOf } from "../invention/calendar.js";
import { type Entry, moved } from "../ledger/entry.js";
import { statementBody } from "../records/statement-body.js";
import type { StatementPeriod } from "../records/statement-period.js";
import type { Story } from "./story.js";

const statementDay = 14;
const paymentDay = 8;

/** Closes a card's books every month. `during` may add what follows from the statement before. */
export function issueStatements(story: Story, during: (story: Story, period: StatementPeriod) => void): void {
  const written = [...story.entries].sort((one, other) => one.at - other.at);
  const firstMonth =
    monthOf(story.openedAt) - (story.openedAt < inMonth(monthOf(story.openedAt), statementDay) ? 1 : 0);
  let next = 0;
  let opening = 0;
  for (let month = firstMonth; inMonth(month, statementDay) <= story.endsAt; month += 1) {
    const period = periodFrom(month, opening);
    const rows: Entry[] = [];
    for (let entry = written[next]; entry !== undefined && entry.at <= period.endsAt; entry = written[next]) {
      rows.push(entry);
      next += 1;
    }
    const count = story.entries.length;
    during(story, period);
    rows.push(...story.entries.slice(count));
    const body = statementBody(story, period, rows);
    story.addRecord({ kind: "statement", id: body.StatementId, since: period.endsAt + 10_801, body });
    opening += rows.reduce((sum, row) => sum + moved(row), 0);
  }
}

function periodFrom(month: number, opening: number): StatementPeriod {
  return {
    startsAt: inMonth(month, statementDay),
    endsAt: inMonth(month + 1, statementDay) - 1,
    paymentDueAt: inMonth(month + 1, paymentDay, 5),
    opening,
  };
}
