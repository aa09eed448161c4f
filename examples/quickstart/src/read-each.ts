import type { Account } from "@zopa-openbanking/aisp-types";
import type { Narrator } from "./narrator.ts";
import type { Paper } from "./show/paper.ts";
import type { Of } from "./tables/of.ts";

/** What one account has of a kind: all pages of it. */
type ListOf<Item> = (accountId: string) => Promise<readonly (Item | undefined)[]>;
type TableOf<Item> = (paper: Paper, items: readonly Of<Item>[]) => string;

/** Reads one kind of thing of every account, all at once, and shows it: one step and one table. */
export type ReadEach = <Item>(
  title: string,
  list: ListOf<Item>,
  table: TableOf<Item>,
) => Promise<readonly Of<Item>[]>;

/** Makes the function that reads one kind of thing after the other. */
export function readEach(accounts: readonly Account[], narrator: Narrator): ReadEach {
  return async <Item>(title: string, list: ListOf<Item>, table: TableOf<Item>) => {
    const read = async (account: Account): Promise<readonly Of<Item>[]> =>
      (await list(account.AccountId)).flatMap((item) => (item === undefined ? [] : [{ account, item }]));
    const items = await narrator.step(
      title,
      async () => (await Promise.all(accounts.map(read))).flat(),
      ({ length }) => (length === 0 ? "none" : length.toLocaleString("en-GB")),
    );
    if (items.length > 0) {
      narrator.show((paper) => table(paper, items));
    }
    return items;
  };
}
