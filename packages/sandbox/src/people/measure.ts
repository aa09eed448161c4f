import { openPeople } from "./open-people.js";
import type { TransactionQuery } from "./people.js";

/** What opening a bank and reading a large account cost. */
export interface PeopleFigures {
  /** To open a bank in memory, nobody looked at yet. */
  readonly openMs: number;
  /** To make an ordinary customer's history at the first look. */
  readonly firstLookMs: number;
  readonly rows: number;
  readonly loadMs: number;
  /** Median of a page of 100, by where in the history it is and whether it is filtered by sign. */
  readonly pageMs: Readonly<Record<string, number>>;
  /** What the process has grown by, in MiB. */
  readonly memoryMiB: number;
}

/**
 * Measures the people of the bank.
 *
 * @param milliseconds - A clock that only goes forward, `performance.now`.
 * @param memoryBytes - The memory of the process, `() => process.memoryUsage().rss`.
 */
export function measurePeople(
  milliseconds: () => number,
  memoryBytes: () => number,
  rows: number = 1_000_000,
): PeopleFigures {
  const now = 1_795_424_400;
  const timed = (work: () => void): number => {
    const start = milliseconds();
    work();
    return milliseconds() - start;
  };
  const median = (work: () => void): number =>
    Array.from({ length: 21 }, () => timed(work)).toSorted((one, other) => one - other)[10] ?? 0;

  let people = openPeople({ today: now });
  people.close();
  const openMs = timed(() => {
    people = openPeople({ today: now });
  });
  const [held] = people.accountsOf("rora", now);
  const firstLookMs = timed(() => people.balances(held?.accountId ?? "", now));
  people.close();

  const before = memoryBytes();
  const loadMs = timed(() => {
    people = openPeople({ today: now, rows });
  });
  const [large] = people.accountsOf("million", now);
  const query: TransactionQuery = { accountId: large?.accountId ?? "", now, offset: 0, limit: 100 };
  const page = (more: Partial<TransactionQuery>): number =>
    median(() => people.transactions({ ...query, ...more }));
  const { total } = people.transactions({ ...query, creditDebitIndicator: "Debit", limit: 1 });
  const pageMs = {
    newest: page({}),
    middle: page({ offset: Math.floor(rows / 2) }),
    oldest: page({ offset: Math.max(0, rows - 100) }),
    "middle, debits": page({ offset: Math.floor(total / 2), creditDebitIndicator: "Debit" }),
    "one month, middle": page({ from: now - 400 * 86_400, to: now - 370 * 86_400, offset: 5_000 }),
  };
  const memoryMiB = (memoryBytes() - before) / 2 ** 20;
  people.close();
  return { openMs, firstLookMs, rows, loadMs, pageMs, memoryMiB };
}
