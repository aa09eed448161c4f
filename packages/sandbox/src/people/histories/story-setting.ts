import type { AccountPlan } from "../personas/account-plan.js";

/** Which account a story is about. */
export interface StorySetting {
  readonly seed: string;
  /** The bank's first day. */
  readonly today: number;
  readonly plan: AccountPlan;
  readonly accountId: string;
  readonly holderName: string;
  readonly openedAt: number;
  /** The account's last moment, or where the bank's foresight ends. */
  readonly endsAt: number;
  /** How many rows a large history has. */
  readonly rows: number;
}
