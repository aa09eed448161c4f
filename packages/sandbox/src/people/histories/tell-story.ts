import type { DatabaseSync } from "node:sqlite";
import { writeEntries, writeHolds } from "../ledger/write-ledger.js";
import { addRecords } from "../records/add-records.js";
import { writeRecords } from "../records/read-records.js";
import { showEveryCode } from "./every-code.js";
import { liveOnCreditCard } from "./everyday-credit-card.js";
import { liveOnCurrentAccount } from "./everyday-current-account.js";
import { largeHistory } from "./large-history.js";
import { beginStory, type Story } from "./story.js";
import type { StorySetting } from "./story-setting.js";

/** Makes up all that happens to an account, and writes it down. */
export function tellStory(database: DatabaseSync, account: number, setting: StorySetting): void {
  const story = beginStory(setting);
  live(story);
  addRecords(story);
  const entries =
    setting.plan.history === "large"
      ? largeHistory(story)
      : [...story.entries].sort((one, other) => one.at - other.at);
  writeEntries(database, account, entries);
  writeHolds(database, account, story.holds);
  writeRecords(database, account, setting.today, story.records);
}

function live(story: Story): void {
  const { history, product } = story.plan;
  if (history === "every_code") {
    showEveryCode(story);
  } else if (history === "everyday" && product === "credit_card") {
    liveOnCreditCard(story);
  } else if (history === "everyday") {
    liveOnCurrentAccount(story);
  }
}
