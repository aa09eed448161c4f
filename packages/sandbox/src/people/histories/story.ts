import { day } from "../invention/calendar.js";
import { createDraw, type Draw } from "../invention/draw.js";
import type { Entry, Hold } from "../ledger/entry.js";
import { type CardDetails, createCardDetails } from "./card-details.js";
import type { StorySetting } from "./story-setting.js";

/** What is said of a thing from a moment on. */
export interface RecordVersion {
  readonly kind: RecordKind;
  readonly id: string;
  readonly since: number;
  /** Without one, the thing has ceased. */
  readonly body: object | undefined;
}

export type RecordKind =
  | "beneficiary"
  | "direct_debit"
  | "offer"
  | "owner"
  | "product"
  | "scheduled_payment"
  | "standing_order"
  | "statement";

/** An account's life while it is being made up. */
export interface Story extends StorySetting {
  readonly draw: Draw;
  /** A number for a row's id. */
  readonly nextNumber: () => number;
  /** Rows outside the account's life are left out. */
  readonly addEntry: (entry: Entry) => void;
  readonly addHold: (hold: Hold) => void;
  readonly addRecord: (record: RecordVersion) => void;
  readonly cardDetails: CardDetails;
  readonly entries: readonly Entry[];
  readonly holds: readonly Hold[];
  readonly records: readonly RecordVersion[];
}

/** Begins the story of an account. */
export function beginStory(setting: StorySetting): Story {
  const entries: Entry[] = [];
  const holds: Hold[] = [];
  const records: RecordVersion[] = [];
  let number = 0;

  return {
    ...setting,
    draw: createDraw(setting.seed, setting.accountId),
    entries,
    holds,
    records,
    cardDetails: createCardDetails(setting),
    nextNumber: () => {
      number += 1;
      return number;
    },
    addEntry: (entry: Entry) => {
      if (entry.at >= setting.openedAt && entry.at <= setting.endsAt) {
        entries.push(entry);
      }
    },
    addHold: (hold: Hold) => {
      // Nobody can see what was over before the bank's first day.
      if (hold.fromAt <= setting.endsAt && hold.untilAt > setting.today - day) {
        holds.push(hold);
      }
    },
    addRecord: (record: RecordVersion) => {
      if (record.since <= setting.endsAt) {
        records.push(record);
      }
    },
  };
}
