import type { DatabaseSync } from "node:sqlite";
import type { Party, Statement } from "@zopa-openbanking/aisp-types";
import { type AccountBooks, createAccountBooks, type StoredAccount } from "./database/account-books.js";
import type { RecordKind } from "./histories/story.js";
import { createLedger, type Ledger } from "./ledger/read-ledger.js";
import { createTransactions, type ReadTransactions } from "./ledger/read-transactions.js";
import type { HeldAccount, People, TransactionPage, TransactionQuery, User } from "./people.js";
import { balancesOf } from "./records/balances.js";
import { businessBody, partyOnAccount } from "./records/party-body.js";
import { createRecords, type ReadRecords } from "./records/read-records.js";
import { statementDocument } from "./records/statement-document.js";
import { statementPeriodOf } from "./records/statement-period.js";

/** The people, and what their keeper may do besides. */
export interface KeptPeople extends People {
  /** Makes up the histories of a customer's accounts now. */
  readonly prepare: (userId: string) => void;
  /** To be called when the tables were written anew. */
  readonly forget: () => void;
}

/** What the answers are read from. */
interface Sources {
  readonly books: AccountBooks;
  readonly ledger: Ledger;
  readonly records: ReadRecords;
  readonly transactions: ReadTransactions;
  readonly customer: (userId: string) => Customer | undefined;
}

interface Customer extends User {
  readonly party: Party;
}

/** Answers about the people in a database. */
export function createPeople(database: DatabaseSync): KeptPeople {
  const customers = createCustomers(database);
  const sources: Sources = {
    books: createAccountBooks(database),
    ledger: createLedger(database),
    records: createRecords(database),
    transactions: createTransactions(database),
    customer: customers.find,
  };
  const { books } = sources;

  return {
    ...customerAnswers(sources, () => customers.all().map(withoutParty)),
    ...accountAnswers(sources),
    ...recordAnswers(sources),
    ...statementAnswers(sources),
    prepare: (userId: string) => {
      for (const { accountId } of books.heldBy(userId)) {
        books.open(accountId);
      }
    },
    forget: () => {
      books.forget();
      sources.transactions.forget();
    },
  };
}

interface Customers {
  readonly all: () => readonly Customer[];
  readonly find: (userId: string) => Customer | undefined;
}

function createCustomers(database: DatabaseSync): Customers {
  const columns = "SELECT user_id, name, description, party FROM customer";
  const all = database.prepare(`${columns} ORDER BY position`);
  const one = database.prepare(`${columns} WHERE user_id = ?`);
  const customer = (row: ReturnType<typeof one.get> & object): Customer => ({
    userId: String(row["user_id"]),
    password: String(row["user_id"]),
    name: String(row["name"]),
    description: String(row["description"]),
    party: JSON.parse(String(row["party"])) as Party,
  });
  return {
    all: () => all.all().map(customer),
    find: (userId: string) => {
      const row = one.get(userId);
      return row && customer(row);
    },
  };
}

function withoutParty({ userId, password, name, description }: Customer): User {
  return { userId, password, name, description };
}

type Answers<Names extends keyof People> = Pick<People, Names>;

function customerAnswers(
  sources: Sources,
  users: () => readonly User[],
): Answers<"accountParty" | "parties" | "party" | "user" | "users"> {
  const { books, customer } = sources;
  return {
    users,
    user: (userId: string) => {
      const found = customer(userId);
      return found && withoutParty(found);
    },
    party: (userId: string) => customer(userId)?.party,
    parties: (accountId: string) => {
      const account = books.find(accountId);
      return account === undefined ? [] : partiesOf(sources, account);
    },
    accountParty: (accountId: string, userId: string) => {
      const account = books.find(accountId);
      return account && ownerOf(sources, account, userId);
    },
  };
}

function partiesOf(sources: Sources, account: StoredAccount): Party[] {
  const { accountId, setting, userIds } = account;
  const people = userIds.flatMap((userId: string) => sources.customer(userId)?.party ?? []);
  const parties = people.map((party, position) => partyOnAccount(party, accountId, people.length, position));
  if (setting.plan.isBusiness !== true) {
    return parties;
  }
  const business = partyOnAccount(businessBody(setting.seed, userIds[0] ?? ""), accountId, 1, 0);
  return [
    business,
    ...parties.map((party) => ({ ...party, PartyType: "Delegate", AccountRole: "UK.OBIE.Administrator" })),
  ];
}

function ownerOf(sources: Sources, account: StoredAccount, userId: string): Party | undefined {
  const parties = partiesOf(sources, account);
  // Of a business the business; of a joint account whoever gave the consent.
  const position = account.setting.plan.isBusiness === true ? 0 : account.userIds.indexOf(userId);
  return account.userIds.includes(userId) ? parties[position] : undefined;
}

function accountAnswers(
  sources: Sources,
): Answers<"account" | "accountsOf" | "balances" | "heldAccount" | "transactions"> {
  const { books, ledger } = sources;
  return {
    heldAccount: (accountId: string) => {
      const account = books.find(accountId);
      return account && heldAccount(account);
    },
    accountsOf: (userId: string, now: number) =>
      books
        .heldBy(userId)
        .filter((account) => isOpen(account, now))
        .map(heldAccount),
    account: (accountId: string, now: number) => {
      const account = books.find(accountId);
      return account !== undefined && isOpen(account, now) ? account.body : undefined;
    },
    balances: (accountId: string, now: number) => {
      const account = books.open(accountId);
      return account === undefined
        ? []
        : balancesOf(ledger, { account: account.number, accountId, plan: account.setting.plan, now });
    },
    transactions: (query: TransactionQuery) => readTransactions(sources, query),
  };
}

function heldAccount({ accountId, userIds, product, label }: StoredAccount): HeldAccount {
  return { accountId, userIds, product, label };
}

function isOpen({ closesAt, setting }: StoredAccount, now: number): boolean {
  return now >= setting.openedAt && now < (closesAt ?? Number.POSITIVE_INFINITY);
}

function readTransactions(sources: Sources, query: TransactionQuery): TransactionPage {
  const account = sources.books.open(query.accountId);
  if (account === undefined) {
    return { rows: [], total: 0 };
  }
  const page = sources.ledger.page(account.number, query);
  const rows = sources.transactions.compose(account.accountId, page.rows, (row) =>
    referenceOf(account, row.at, query.now),
  );
  return {
    rows,
    total: page.total,
    ...(page.firstAt === undefined ? {} : { firstAvailable: page.firstAt }),
    ...(page.lastAt === undefined ? {} : { lastAvailable: page.lastAt }),
  };
}

/** The statement that a row of a card is on, once it can be had. */
function referenceOf({ product, setting }: StoredAccount, at: number, now: number): string | undefined {
  if (product !== "credit_card") {
    return undefined;
  }
  const { issuedAt, reference } = statementPeriodOf(at);
  return issuedAt <= Math.min(now, setting.endsAt) ? reference : undefined;
}

function recordAnswers(
  sources: Sources,
): Answers<"beneficiaries" | "directDebits" | "offers" | "product" | "scheduledPayments" | "standingOrders"> {
  const always = Number.MAX_SAFE_INTEGER;
  const read = <T>(kind: RecordKind, accountId: string, now: number): readonly T[] => {
    const account = sources.books.open(accountId);
    return account === undefined ? [] : sources.records<T>(account.number, kind, now);
  };
  return {
    directDebits: (accountId: string, now: number) => read("direct_debit", accountId, now),
    standingOrders: (accountId: string, now: number) => read("standing_order", accountId, now),
    beneficiaries: (accountId: string) => read("beneficiary", accountId, always),
    scheduledPayments: (accountId: string, now: number) => read("scheduled_payment", accountId, now),
    offers: (accountId: string, now: number) => read("offer", accountId, now),
    product: (accountId: string) =>
      read<NonNullable<ReturnType<People["product"]>>>("product", accountId, always)[0],
  };
}

function statementAnswers(sources: Sources): Answers<"statementFile" | "statements"> {
  const statements = (accountId: string, now: number): readonly Statement[] => {
    const account = sources.books.open(accountId);
    return account === undefined
      ? []
      : sources.records<Statement>(account.number, "statement", now).toReversed();
  };
  return {
    statements,
    statementFile: (accountId: string, statementId: string, now: number) => {
      const found = statements(accountId, now).find(({ StatementId }) => StatementId === statementId);
      const holder = sources.books.find(accountId)?.setting.holderName ?? "";
      return found && statementDocument(holder, found);
    },
  };
}
