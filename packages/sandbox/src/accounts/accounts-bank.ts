import type { Bank } from "../bank.js";
import type { BankZone } from "./bank-zone.js";
import type { PageCursors } from "./page-cursors.js";

/** What the account information API needs of the bank. */
export type AccountsParts = Pick<
  Bank,
  "mode" | "surface" | "addresses" | "clock" | "consents" | "people" | "findToken"
>;

/** The bank as its endpoints see it. */
export interface AccountsBank extends AccountsParts {
  readonly zone: BankZone;
  readonly cursors: PageCursors;
}
