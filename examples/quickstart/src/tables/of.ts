import type { Account } from "@zopa-openbanking/aisp-types";

/** Something that belongs to an account. */
export interface Of<Item> {
  readonly account: Account;
  readonly item: Item;
}

/** What belongs to this account. */
export function itemsOf<Item>(owner: Account, items: readonly Of<Item>[]): readonly Item[] {
  return items.flatMap(({ account, item }) => (account === owner ? [item] : []));
}
