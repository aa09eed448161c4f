import type { Command } from "commander";
import type { ClientState, SandboxState } from "../control/state-of.js";
import { CommandError } from "./command-error.js";
import type { CommandIo } from "./command-io.js";
import { someText } from "./option-values.js";
import { type RemoteOptions, reach, remoteCommand } from "./remote-command.js";

/** `client list`, `client add` */
export function addClientCommands(program: Command, io: CommandIo): void {
  const client = program
    .command("client")
    .description("list the third parties that the bank knows, or add one");

  remoteCommand(client, "list", "list them", { isDefault: true }).action(async (options: RemoteOptions) => {
    const { controls, print } = await reach(io, options);
    const { clients } = await controls.get<SandboxState>("/_sandbox");
    if (options.json === true) {
      print.json(clients);
      return;
    }
    const rows = clients.map(({ clientId, name, authentication, redirectUris }) => [
      clientId,
      name,
      authentication,
      redirectUris.join(" "),
    ]);
    print.table(["client", "name", "authentication", "redirect URIs"], rows, "The bank knows no client.");
  });
  remoteCommand(client, "add", "register a third party, as an e-mail to the bank's support does")
    .requiredOption(
      "--file <path>",
      "the registration as JSON: name, redirectUris, authentication, jwks",
      someText,
    )
    .action((options: RemoteOptions & { readonly file: string }) => addClient(io, options));
}

async function addClient(io: CommandIo, options: RemoteOptions & { readonly file: string }): Promise<void> {
  const registration = await readRegistration(io, options.file);
  const { controls, print } = await reach(io, options);
  const client = await controls.post<ClientState>("/_sandbox/clients", registration);
  print.done(client, `The bank knows ${client.name} now. Its client id is ${client.clientId}.`, options);
}

async function readRegistration(io: CommandIo, file: string): Promise<unknown> {
  const text = await io.readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandError(`${file} cannot be read (${cause.code ?? "unknown reason"}). Check --file.`, {
      cause,
    });
  });
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message would quote the file, and a registration may hold a secret.
    throw new CommandError(
      `${file} is not JSON. Write the registration as an object, names in double quotes.`,
    );
  }
}
