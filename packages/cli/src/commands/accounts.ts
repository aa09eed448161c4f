import type { Page, Paged, PresentCustomer } from "@zopa-openbanking/aisp";
import type { Command } from "commander";
import type { AttendedSession, UnattendedSession } from "zopa-openbanking";
import { CliError } from "../cli-error.js";
import { withClient } from "../client/client.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { type FormatFlags, listFormat } from "../listing/list-format.js";
import type { Listing } from "../listing/listing.js";
import { accountListing, balanceListing, statementListing, transactionListing } from "../listing/listings.js";
import { writeList } from "../listing/write-list.js";
import { chosenGrant } from "../store/chosen-grant.js";
import { coordinateRefresh } from "../store/coordinate-refresh.js";
import { withExamples } from "./examples.js";

interface ReadFlags extends FormatFlags {
  readonly consent?: string;
  readonly customerIp?: string;
  readonly customerAgent?: string;
}

interface FilterFlags extends ReadFlags {
  readonly from?: string;
  readonly to?: string;
}

/** `accounts`, `balances`, `transactions`, `statements`, `party` */
export function addAccounts(program: Command, contextOf: ContextOf): void {
  withExamples(
    listCommand(program, "accounts", "list the accounts that the customer shares").action(
      (flags: ReadFlags, command: Command) =>
        list(contextOf(command), accountListing, flags, ({ session, options }) =>
          session.accounts(options).pages(),
        ),
    ),
    [["accounts", "while the customer is away; four times a day and no more"]],
  );
  listCommand(program, "balances", "show the balances of one account, or of all")
    .argument("[account]", "its AccountId; all accounts when left out")
    .action((account: string | undefined, flags: ReadFlags, command: Command) =>
      list(contextOf(command), balanceListing, flags, (reading) =>
        ofAccounts(reading, account, (id) => reading.session.balances(id, reading.options)),
      ),
    );
  addTransactions(program, contextOf);
  addStatements(program, contextOf);
  addParty(program, contextOf);
}

function addTransactions(program: Command, contextOf: ContextOf): void {
  withExamples(
    listCommand(program, "transactions", "list the transactions of one account, or of all, as they are read")
      .argument("[account]", "its AccountId; all accounts when left out")
      .option("--from <date>", "booked on or after: 2026-01-31, or a time with an offset")
      .option("--to <date>", "booked on or before")
      .action((account: string | undefined, { from, to, ...flags }: FilterFlags, command: Command) =>
        list(contextOf(command), transactionListing, flags, (reading) =>
          ofAccounts(reading, account, (id) =>
            reading.session.transactions(
              id,
              { fromBookingDateTime: from, toBookingDateTime: to },
              reading.options,
            ),
          ),
        ),
      ),
    [
      ["transactions --from 2026-01-01 --to 2026-01-31", "a month, for people"],
      ["transactions --csv > transactions.csv", "for a spreadsheet"],
      ["transactions --ndjson | jq .Amount", "for a pipe, row by row"],
    ],
  );
}

function addStatements(program: Command, contextOf: ContextOf): void {
  listCommand(
    program,
    "statements",
    "list the statements of one account, or of all; the customer has to be there",
  )
    .argument("[account]", "its AccountId; all accounts when left out")
    .option("--from <date>", "beginning on or after")
    .option("--to <date>", "ending on or before")
    .action((account: string | undefined, { from, to, ...flags }: FilterFlags, command: Command) =>
      list(contextOf(command), statementListing, flags, (reading) => {
        const session = attended(reading);
        const filter = { fromStatementDateTime: from, toStatementDateTime: to };
        return ofAccounts(reading, account, (id) => session.statements(id, filter, reading.options));
      }),
    );
}

function addParty(program: Command, contextOf: ContextOf): void {
  readCommand(program, "party", "show the owner of an account, or the customer; who has to be there")
    .argument("[account]", "its AccountId; the customer when left out")
    .action(async (account: string | undefined, flags: ReadFlags, command: Command) => {
      const context = contextOf(command);
      await withSession(context, flags, async (reading) => {
        const party = await attended(reading).party(account, reading.options);
        const { PartyId, PartyType, Name, FullLegalName, AccountRole } = party ?? {};
        await context.print.result({ party: party ?? null }, () =>
          context.print.pairs([
            ["party", PartyId ?? "the bank says nothing"],
            ["type", PartyType],
            ["name", FullLegalName ?? Name],
            ["role", AccountRole],
          ]),
        );
      });
    });
}

function listCommand(program: Command, name: string, description: string): Command {
  return readCommand(program, name, description)
    .option("--csv", "write CSV")
    .option("--ndjson", "write a line of JSON for each");
}

function readCommand(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option("--consent <id>", "which grant, when several are kept")
    .option(
      "--customer-ip <address>",
      "the customer is there and asked for this: their own address, never yours",
    )
    .option("--customer-agent <text>", "what their browser or app calls itself");
}

interface Reading {
  readonly session: UnattendedSession | AttendedSession;
  readonly isAttended: boolean;
  readonly options: { readonly signal: AbortSignal };
}

async function list<Item>(
  context: CommandContext,
  listing: Listing<Item>,
  flags: ReadFlags,
  pages: (reading: Reading) => AsyncIterable<Page<Item>>,
): Promise<void> {
  const format = listFormat(flags, context.print.isJson);
  await withSession(context, flags, (reading) => writeList(context, listing, pages(reading), format));
}

/** One account, or all of them one after the other. */
async function* ofAccounts<Item>(
  { session, options }: Reading,
  account: string | undefined,
  read: (accountId: string) => Paged<Item>,
): AsyncGenerator<Page<Item>> {
  if (account !== undefined) {
    yield* read(account).pages();
    return;
  }
  for (const { AccountId } of await session.accounts(options).toArray()) {
    yield* read(AccountId).pages();
  }
}

function attended({ session, isAttended }: Reading): AttendedSession {
  if (!isAttended) {
    throw new CliError(
      "The bank shows this to a customer who is there, and to nobody else: give their own address by --customer-ip.",
      { code: "usage" },
    );
  }
  return session as AttendedSession;
}

async function withSession<Value>(
  context: CommandContext,
  { consent, customerIp, customerAgent }: ReadFlags,
  work: (reading: Reading) => Promise<Value>,
): Promise<Value> {
  const store = await context.store();
  const grant = chosenGrant(await store.list(), consent, store.file);
  const customer: PresentCustomer | "absent" =
    customerIp === undefined ? "absent" : { ipAddress: customerIp, userAgent: customerAgent };
  return await withClient(context, { coordinate: coordinateRefresh(store, grant) }, (client) => {
    const session = client.openSession(grant, { customer, onGrantChanged: store.save });
    return work({ session, isAttended: customer !== "absent", options: { signal: context.io.signal } });
  });
}
