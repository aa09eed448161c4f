import type { Grant } from "@zopa-openbanking/oidc-hybrid";
import { type Command, Option } from "commander";
import { withClient } from "../client/client.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { grantSummary, showGrant } from "../output/show-grant.js";
import { timeWords } from "../output/time-words.js";
import { chosenGrant } from "../store/chosen-grant.js";
import { coordinateRefresh } from "../store/coordinate-refresh.js";
import { withExamples } from "./examples.js";

interface ShowFlags {
  readonly reveal?: "access_token" | "refresh_token";
}

/** `grant show | refresh | forget | seal` */
export function addGrant(program: Command, contextOf: ContextOf): void {
  const grant = program.command("grant").description("the grants that are kept here");
  withExamples(
    grant
      .command("show")
      .description("show a grant, or list them all; never a token, unless asked for by its name")
      .argument("[consent]", "the id of its consent; not needed while there is one grant")
      .addOption(
        new Option("--reveal <token>", "write this token").choices(["access_token", "refresh_token"]),
      )
      .action((consent: string | undefined, flags: ShowFlags, command: Command) =>
        show(contextOf(command), consent, flags),
      ),
    [
      ["grant show", "what is kept, and how long it lasts"],
      ["grant show --reveal access_token", "the token itself, for a script"],
    ],
  );
  grant
    .command("refresh")
    .description("get a new access token; processes that do so at once share one refresh")
    .argument("[consent]", "the id of its consent; not needed while there is one grant")
    .action((consent: string | undefined, _: unknown, command: Command) =>
      refresh(contextOf(command), consent),
    );
  grant
    .command("forget")
    .description("remove a grant from the store; the consent stays at the bank")
    .argument("<consent>", "the id of its consent")
    .action((consent: string, _: unknown, command: Command) => forget(contextOf(command), consent));
  grant
    .command("seal")
    .description("encrypt a store that was written in plain text, with the key that is configured")
    .action((_: unknown, command: Command) => sealStore(contextOf(command)));
}

async function show(
  context: CommandContext,
  consent: string | undefined,
  { reveal }: ShowFlags,
): Promise<void> {
  const { print, io } = context;
  const store = await context.store();
  const grants = await store.list();
  if (consent === undefined && reveal === undefined && grants.length !== 1) {
    await list(context, grants);
    return;
  }
  const grant = chosenGrant(grants, consent, store.file);
  if (reveal === undefined) {
    await showGrant(print, grant, io.clock());
    return;
  }
  const token = reveal === "access_token" ? grant.accessToken : grant.refreshToken;
  await print.result({ consentId: grant.consentId, [reveal]: token }, () => print.line(token ?? ""));
}

async function list(context: CommandContext, grants: readonly Grant[]): Promise<void> {
  const { print, io } = context;
  const now = io.clock();
  await print.result({ grants: grants.map(grantSummary) }, async () => {
    if (grants.length === 0) {
      print.say("No grant is kept. `zopa-ob authorize` gets one.");
      return;
    }
    await print.table({
      heading: ["consent", "access token until", "refresh token until"],
      rows: grants.map(({ consentId, accessTokenExpiresAt: access, refreshTokenExpiresAt: refreshed }) => [
        consentId,
        access === null ? "nobody knows" : timeWords(access, now),
        refreshed === null ? "nobody knows" : timeWords(refreshed, now),
      ]),
    });
  });
}

async function refresh(context: CommandContext, consent: string | undefined): Promise<void> {
  const { print, io } = context;
  const store = await context.store();
  const grant = chosenGrant(await store.list(), consent, store.file);
  const { signal } = io;
  const fresh = await context.during("Refreshing …", () =>
    withClient(context, { coordinate: coordinateRefresh(store, grant) }, (client) =>
      client.refreshGrant(grant, { signal }),
    ),
  );
  await showGrant(print, fresh, io.clock());
}

async function forget(context: CommandContext, consent: string): Promise<void> {
  const store = await context.store();
  const { consentId } = chosenGrant(await store.list(), consent, store.file);
  await store.remove(consentId);
  await context.print.result({ forgotten: consentId }, () =>
    context.print.line("The grant is forgotten here. The consent still stands at the bank."),
  );
}

async function sealStore(context: CommandContext): Promise<void> {
  const store = await context.store();
  await store.seal();
  await context.print.result({ sealed: store.file }, () => context.print.line("The grants are encrypted."));
}
