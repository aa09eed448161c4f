import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types";
import { type KnownPermission, permissions, permissionTable } from "@zopa-openbanking/aisp-types/permissions";
import type { BankProfile } from "@zopa-openbanking/profiles";
import type { Command } from "commander";
import { CliError } from "../cli-error.js";
import { withClient } from "../client/client.js";
import type { CommandContext } from "../command-context.js";
import { didYouMean } from "../configuration/did-you-mean.js";
import type { ContextOf } from "../context-of.js";
import { timeWords } from "../output/time-words.js";
import { withExamples } from "./examples.js";

interface CreateFlags {
  readonly permission?: readonly string[];
  readonly expires?: string;
  readonly from?: string;
  readonly to?: string;
}

/** `consent create | get | delete | list-permissions` */
export function addConsent(program: Command, contextOf: ContextOf): void {
  const consent = program.command("consent").description("what a customer is asked to share");
  withExamples(
    consent
      .command("create")
      .description("make a consent, for the customer to approve")
      .option("--permission <code...>", "what to ask for; everything that the bank serves when left out")
      .option("--expires <time>", "when it ends: 90d, or 2027-03-29T00:00:00Z; never when left out")
      .option("--from <time>", "no transaction before this")
      .option("--to <time>", "no transaction after this")
      .action((flags: CreateFlags, command: Command) => create(contextOf(command), flags)),
    [
      ["consent create", "everything that the bank serves, without an end"],
      ["consent create --permission ReadAccountsBasic ReadBalances --expires 90d", "two things, for 90 days"],
    ],
  );
  consent
    .command("get")
    .description("show a consent as it stands at the bank")
    .argument("<consent>", "its id")
    .action((id: string, _: unknown, command: Command) => get(contextOf(command), id));
  consent
    .command("delete")
    .description("delete a consent at the bank, and the grant that is kept of it")
    .argument("<consent>", "its id")
    .action((id: string, _: unknown, command: Command) => remove(contextOf(command), id));
  consent
    .command("list-permissions")
    .description("list the permissions that there are, and what each shows")
    .action((_: unknown, command: Command) => listPermissions(contextOf(command)));
}

async function create(
  context: CommandContext,
  { permission, expires, from, to }: CreateFlags,
): Promise<void> {
  const { profile } = await context.configuration();
  const input = {
    permissions: permission === undefined ? servedPermissions(profile) : permission.map(knownPermission),
    expirationDateTime: expires === undefined ? undefined : expiry(expires, context.io.clock()),
    transactionFromDateTime: from,
    transactionToDateTime: to,
  };
  const consent = await context.during("Asking the bank …", () =>
    withClient(context, {}, (client) => client.createConsent(input, { signal: context.io.signal })),
  );
  await show(context, consent);
  context.print.say(`\nNext: \`zopa-ob authorize --consent ${consent.ConsentId}\`.`);
}

async function get(context: CommandContext, id: string): Promise<void> {
  const consent = await context.during("Asking the bank …", () =>
    withClient(context, {}, (client) => client.getConsent(id, { signal: context.io.signal })),
  );
  await show(context, consent);
}

async function remove(context: CommandContext, id: string): Promise<void> {
  await context.during("Asking the bank …", () =>
    withClient(context, {}, (client) => client.deleteConsent(id, { signal: context.io.signal })),
  );
  const store = await context.store();
  await store.remove(id);
  await context.print.result({ deleted: id }, () => context.print.line("The consent is deleted."));
}

async function show({ print, io }: CommandContext, consent: AccountAccessConsent): Promise<void> {
  const until = (time: string | undefined, otherwise: string): string =>
    time === undefined ? otherwise : timeWords(Date.parse(time) / 1_000, io.clock());
  await print.result(consent, () =>
    print.pairs([
      ["consent", consent.ConsentId],
      ["status", `${consent.Status} (${statusWords[consent.Status] ?? "not known"})`],
      ["created", until(consent.CreationDateTime, "not told")],
      ["ends", until(consent.ExpirationDateTime, "never")],
      ["permissions", consent.Permissions.join(", ")],
    ]),
  );
}

const statusWords: Readonly<Record<string, string>> = {
  AWAU: "waits for the customer",
  AUTH: "approved",
  RJCT: "declined, for good",
  CANC: "stopped",
  EXPD: "over, for good",
};

async function listPermissions(context: CommandContext): Promise<void> {
  const { aisp } = (await context.configuration()).profile;
  const unserved: readonly string[] = [...aisp.permissions.rejected, ...aisp.permissions.withoutEndpoint];
  const rows = permissions.map((name) => ({
    permission: name,
    meaning: permissionTable[name].meaning,
    isServed: !unserved.includes(name),
  }));
  await context.print.result({ permissions: rows }, () =>
    context.print.table({
      heading: ["permission", "served", "what it shows"],
      rows: rows.map(({ permission, meaning, isServed }) => [permission, isServed ? "yes" : "no", meaning]),
    }),
  );
}

/** What may be asked for without a thought: not what the bank refuses or has no use for, no weaker twin, no full card number. */
function servedPermissions({ aisp }: BankProfile): readonly KnownPermission[] {
  const { rejected, withoutEndpoint } = aisp.permissions;
  const served = permissions.filter((name) => ![...rejected, ...withoutEndpoint, "ReadPAN"].includes(name));
  return served.filter((name) => {
    const { includedIn } = permissionTable[name];
    return includedIn === undefined || !served.includes(includedIn);
  });
}

function knownPermission(name: string): KnownPermission {
  const known = permissions.find((each) => each === name);
  if (known === undefined) {
    throw new CliError(
      `There is no permission ${name}.${didYouMean(name, permissions)} \`zopa-ob consent list-permissions\` lists them.`,
      { code: "usage" },
    );
  }
  return known;
}

function expiry(text: string, now: number): string {
  const days = /^(\d{1,4})d$/.exec(text)?.[1];
  return days === undefined
    ? text
    : new Date((Math.floor(now) + Number(days) * 86_400) * 1_000).toISOString();
}
