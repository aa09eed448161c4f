import { monthOf } from "../invention/calendar.js";
import { type Entry, moved } from "../ledger/entry.js";
import { statementBody } from "../records/statement-body.js";
import { type StatementPeriod, statementPeriod, statementPeriodOf } from "../records/statement-period.js";
import type { Story } from "./story.js";

/** Adds what follows from the statement before; `opening` is the balance before the period, in pence. */
export type During = (story: Story, period: StatementPeriod, opening: number) => void;

/** Closes a card's books every month. */
export function issueStatements(story: Story, during: During): void {
  const written = [...story.entries].sort((one, other) => one.at - other.at);
  let period = statementPeriodOf(story.openedAt);
  let next = 0;
  let opening = 0;
  while (period.startsAt <= story.endsAt) {
    const rows: Entry[] = [];
    for (let entry = written[next]; entry !== undefined && entry.at <= period.endsAt; entry = written[next]) {
      rows.push(entry);
      next += 1;
    }
    const count = story.entries.length;
    during(story, period, opening);
    rows.push(...story.entries.slice(count));
    const body = statementBody(story, period, opening, rows);
    story.addRecord({ kind: "statement", id: body.StatementId, since: period.issuedAt, body });
    opening += rows.reduce((sum, row) => sum + moved(row), 0);
    period = statementPeriod(monthOf(period.startsAt) + 1);
  }
}
