import type { Grant, Pending } from "@zopa-openbanking/oidc-hybrid";
import { type Command, InvalidArgumentError } from "commander";
import type { ZopaClient } from "zopa-openbanking";
import { receiveCallback } from "../authorize/receive-callback.js";
import { showLink } from "../authorize/show-link.js";
import { CliError } from "../cli-error.js";
import { withClient } from "../client/client.js";
import type { CommandContext } from "../command-context.js";
import type { ContextOf } from "../context-of.js";
import { showGrant } from "../output/show-grant.js";
import type { GrantStore } from "../store/grant-store.js";
import { withExamples } from "./examples.js";

interface AuthorizeFlags {
  readonly consent?: string;
  readonly linkOnly?: boolean;
  readonly qrFile?: string;
  readonly callbackFile?: string;
  readonly listen?: number;
}

/** `authorize` */
export function addAuthorize(program: Command, contextOf: ContextOf): void {
  withExamples(
    program
      .command("authorize")
      .description("let the customer approve a consent, and keep the grant")
      .option("--consent <id>", "the consent, as it was created")
      .option("--link-only", "write the link and end; --callback-file goes on from there")
      .option("--qr-file <file>", "write the QR code as an SVG image")
      .option("--callback-file <file>", "take the answer from a file; - is stdin")
      .option(
        "--listen <port>",
        "wait for the answer on this port of 127.0.0.1, behind your redirect URI",
        portOf,
      )
      .action((flags: AuthorizeFlags, command: Command) => authorize(contextOf(command), flags)),
    [
      ["authorize --consent ID", "link and QR code; then paste the address that the customer came back to"],
      ["authorize --consent ID --link-only", "the link alone, for a script"],
      ["authorize --callback-file - < answer.txt", "the second half of it"],
      ["authorize --consent ID --listen 3000", "wait for the browser, behind a tunnel to your redirect URI"],
    ],
  );
}

async function authorize(context: CommandContext, flags: AuthorizeFlags): Promise<void> {
  if (flags.consent === undefined && flags.callbackFile === undefined) {
    throw new CliError("Which consent? Give its id by --consent, or an answer by --callback-file.", {
      code: "usage",
    });
  }
  if (flags.callbackFile === undefined && flags.linkOnly !== true && flags.listen === undefined) {
    context.ask.ready(pasteQuestion);
  }
  const store = await context.store();
  const grant = await withClient(context, {}, (client) => grantOf(context, flags, { client, store }));
  if (grant !== undefined) {
    await showGrant(context.print, grant, context.io.clock());
  }
}

const pasteQuestion = {
  message: "Paste the address that the customer came back to:",
  instead: "Give --link-only now and --callback-file later, or --listen.",
} as const;

interface Means {
  readonly client: ZopaClient;
  readonly store: GrantStore;
}

async function grantOf(
  context: CommandContext,
  flags: AuthorizeFlags,
  means: Means,
): Promise<Grant | undefined> {
  const { print, ask } = context;
  if (flags.callbackFile !== undefined) {
    return await complete(context, (await context.read(flags.callbackFile)).toString("utf8").trim(), means);
  }
  const pending = await context.during("Asking the bank …", () =>
    means.client.startAuthorization({ consentId: flags.consent ?? "" }, { signal: context.io.signal }),
  );
  await means.store.savePending(pending);
  await showLink(context, pending, flags);
  if (flags.linkOnly === true) {
    return undefined;
  }
  if (flags.listen !== undefined) {
    const answer = await context.during("Waiting for the customer …", () =>
      receiveCallback(context.io, { port: flags.listen ?? 0, redirectUri: pending.redirectUri }),
    );
    return await complete(context, answer, means);
  }
  print.say("");
  const pasted = await ask.text(pasteQuestion);
  return await complete(context, pasted, means);
}

/** An answer is taken once. It is put back only when it is clear that nothing was spent. */
async function complete(
  context: CommandContext,
  callback: string | URLSearchParams,
  { client, store }: Means,
): Promise<Grant> {
  const pending = await pendingOf(callback, store);
  const grant = await context
    .during("Exchanging the code …", () =>
      client.completeAuthorization(callback, pending, { signal: context.io.signal }),
    )
    .catch(async (problem: unknown) => {
      if ((problem as { readonly retryable?: unknown }).retryable === true) {
        await store.savePending(pending);
      }
      throw problem;
    });
  await store.save(grant);
  context.print.say("The grant is kept.");
  return grant;
}

async function pendingOf(callback: string | URLSearchParams, store: GrantStore): Promise<Pending> {
  const state = stateOf(callback);
  const pending = state === undefined ? undefined : await store.takePending(state);
  if (pending === undefined) {
    throw new CliError(
      "This answer is about no authorisation that was begun here, or it was taken before, or it is too late. Begin again: `zopa-ob authorize --consent ID`.",
      { code: "pending_not_found", place: store.file },
    );
  }
  return pending;
}

// Where it stands and whether it stands there once is looked at when the answer is read in full.
function stateOf(callback: string | URLSearchParams): string | undefined {
  const fields =
    typeof callback === "string" ? new URLSearchParams(callback.replace(/^[^#?]*[#?]/, "")) : callback;
  return fields.get("state") ?? undefined;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) {
    throw new InvalidArgumentError("A port is a number from 1 to 65535.");
  }
  return port;
}
