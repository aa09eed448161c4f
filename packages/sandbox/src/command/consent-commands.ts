import type { Command } from "commander";
import type { Consent } from "../consents/consents.js";
import type { SandboxState } from "../control/state-of.js";
import type { ReadyLink } from "../tpp/create-link.js";
import type { CommandIo } from "./command-io.js";
import { someText, someTexts } from "./option-values.js";
import { type RemoteOptions, reach, remoteCommand } from "./remote-command.js";
import { showConsents } from "./show-state.js";

interface LinkOptions extends RemoteOptions {
  readonly permission?: readonly string[];
  readonly expires?: string;
}

/** `consents`, `consents revoke`, `link` */
export function addConsentCommands(program: Command, io: CommandIo): void {
  const consents = program.command("consents").description("list the bank's consents, or withdraw one");

  remoteCommand(consents, "list", "list them", { isDefault: true }).action(async (options: RemoteOptions) => {
    const { controls, print } = await reach(io, options);
    await (options.json === true
      ? controls.get<SandboxState>("/_sandbox").then((state) => print.json(state.consents))
      : showConsents(controls, print));
  });
  remoteCommand(consents, "revoke <id>", "withdraw one, as the customer can at the bank").action(
    async (id: string, options: RemoteOptions) => {
      const { controls, print } = await reach(io, options);
      const path = `/_sandbox/consents/${encodeURIComponent(id)}/revoke`;
      const consent = await controls.post<Consent>(path);
      print.done(consent, `The consent is revoked: ${consent.status}.`, options);
    },
  );
  remoteCommand(program, "link", "make a consent of the ready-made client, and the link that opens it")
    .option("--permission <code...>", "what to ask for; everything that Zopa can show otherwise", someTexts)
    .option("--expires <time>", "when the consent ends, ISO 8601 with an offset", someText)
    .action((options: LinkOptions) => link(io, options));
}

async function link(io: CommandIo, options: LinkOptions): Promise<void> {
  const { controls, print } = await reach(io, options);
  const input = { permissions: options.permission, expirationDateTime: options.expires };
  const ready = await controls.post<ReadyLink>("/_sandbox/links", input);
  const page = `${controls.address}/phone?link=${encodeURIComponent(ready.url)}`;
  if (options.json === true) {
    print.json({ ...ready, page });
    return;
  }
  print.line(`Consent ${ready.consentId} waits for the customer. The link, as the app gets it:`);
  print.line();
  print.line(ready.url);
  print.line();
  print.line("Open it on the phone page:");
  print.line();
  print.line(page);
}
