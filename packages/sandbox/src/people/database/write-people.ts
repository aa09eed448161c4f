import type { DatabaseSync } from "node:sqlite";
import { SandboxError } from "../../sandbox-error.js";
import type { StorySetting } from "../histories/story-setting.js";
import { day, dayOf, inMonth, monthOf } from "../invention/calendar.js";
import { accountIdOf } from "../invention/numbers.js";
import type { AccountPlan, Persona } from "../personas/account-plan.js";
import type { ExtraUser } from "../personas/extra-user.js";
import { personas } from "../personas/personas.js";
import { accountBody, accountLabel } from "../records/account-body.js";
import { partyBody } from "../records/party-body.js";
import { inTransaction } from "./in-transaction.js";

/** What a bank was made from. */
export interface BankIdentity {
  readonly seed: string;
  /** The bank's first day. */
  readonly today: number;
  readonly rows: number;
}

/** How far ahead of its first day the bank knows what will happen. */
const foresightInDays = 430;

/** Writes customers and accounts. Histories come when somebody looks at them. */
export function writePeople(
  database: DatabaseSync,
  identity: BankIdentity,
  users: readonly ExtraUser[],
): void {
  const everybody = [...personas, ...users.map(personaLike)];
  inTransaction(database, () => {
    const { seed, today, rows } = identity;
    database.prepare("INSERT INTO bank VALUES (?, ?, ?)").run(seed, today, rows);
    const customer = database.prepare("INSERT INTO customer VALUES (NULL, ?, ?, ?, ?)");
    for (const { userId, name, description } of everybody) {
      customer.run(userId, name, description, JSON.stringify(partyBody(seed, userId, name)));
    }
    for (const persona of everybody) {
      for (const plan of persona.accounts) {
        writeAccount(database, persona, settingOf(identity, persona, plan));
      }
    }
  });
}

function personaLike({ userId, name, description, like = "rora" }: ExtraUser): Persona {
  const model = personas.find((persona) => persona.userId === like);
  if (model === undefined) {
    throw new TypeError(
      `\`users\` has one that is to be like nobody here; \`like\` is one of ${personas.map((persona) => persona.userId).join(", ")}.`,
    );
  }
  if (personas.some((persona) => persona.userId === userId)) {
    throw new TypeError("`users` has one whose `userId` is taken by a customer who is always there.");
  }
  return { userId, name, description, accounts: model.accounts };
}

function settingOf({ seed, today, rows }: BankIdentity, persona: Persona, plan: AccountPlan): StorySetting {
  const isNew = plan.months === 0;
  return {
    seed,
    today,
    plan,
    accountId: accountIdOf(persona.userId, plan.product),
    holderName: persona.name,
    openedAt: isNew ? today - day : dayOf(inMonth(monthOf(today) - plan.months, 3)),
    endsAt: today + (plan.closesAfterDays ?? foresightInDays) * day - 1,
    rows,
  };
}

function writeAccount(database: DatabaseSync, persona: Persona, setting: StorySetting): void {
  const { lastInsertRowid } = database
    .prepare("INSERT INTO account VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, 0)")
    .run(
      setting.accountId,
      setting.plan.product,
      accountLabel(setting),
      JSON.stringify(setting),
      JSON.stringify(accountBody(setting)),
      setting.openedAt,
      setting.plan.closesAfterDays === undefined ? null : setting.endsAt + 1,
    );
  [persona.userId, ...(setting.plan.sharedWith ?? [])].forEach((userId, position) => {
    database.prepare("INSERT INTO holder VALUES (?, ?, ?)").run(lastInsertRowid, position, userId);
  });
}

/**
 * Reads what a bank was made from.
 *
 * @throws {SandboxError} when it was made from another seed than the one asked for.
 */
export function readIdentity(database: DatabaseSync, seed: string | undefined): BankIdentity {
  const identity = database.prepare("SELECT seed, today, row_count AS rows FROM bank").get() as unknown as
    | BankIdentity
    | undefined;
  if (identity === undefined) {
    throw new SandboxError(
      "The database is a sandbox bank that was never filled: delete it and start again.",
      {
        code: "database_not_ours",
      },
    );
  }
  if (seed !== undefined && seed !== identity.seed) {
    throw new SandboxError(
      "The database holds a bank that was made from another seed. Leave the seed out to go on with it, reset it to that seed, or name a new file.",
      { code: "database_unusable" },
    );
  }
  return { ...identity };
}
