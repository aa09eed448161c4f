import type { ReadProblem } from "@zopa-openbanking/aisp";
import type { Signer } from "@zopa-openbanking/core";
import { createSigner } from "@zopa-openbanking/jws";
import type { CoordinateRefresh } from "@zopa-openbanking/oidc-hybrid";
import { createZopaClient, type ZopaClient } from "zopa-openbanking";
import type { CliIo } from "../cli-io.js";
import type { CommandContext } from "../command-context.js";
import type { Configuration } from "../configuration/configuration.js";
import { missingSetting } from "../configuration/missing-setting.js";
import { secretVariables } from "../configuration/settings.js";
import { storedBudget } from "../store/stored-budget.js";
import { atPlace } from "./at-place.js";
import { openTransport } from "./open-transport.js";
import { secretOf } from "./read-secrets.js";

/** What a client may be opened with besides the configuration. */
export interface ClientOptions {
  readonly coordinate?: CoordinateRefresh | undefined;
}

/**
 * Opens a client as configured, for as long as the work needs it.
 *
 * @throws {CliError} when something that it needs is not configured.
 */
export async function withClient<Value>(
  context: CommandContext,
  options: ClientOptions,
  work: (client: ZopaClient) => Promise<Value>,
): Promise<Value> {
  const client = await openClient(context, options);
  try {
    return await work(client);
  } finally {
    // Whoever pressed Ctrl-C does not want to wait for an answer.
    const { signal } = context.io;
    await client.close({ signal: signal.aborted ? signal : AbortSignal.timeout(2_000) });
  }
}

async function openClient(context: CommandContext, { coordinate }: ClientOptions): Promise<ZopaClient> {
  const { io, print } = context;
  const configuration = await context.configuration();
  const { profile, clientId, redirectUri, clientAuthentication, file } = configuration;
  if (clientId === undefined || redirectUri === undefined) {
    throw missingSetting(clientId === undefined ? "clientId" : "redirectUri", file);
  }
  const signer = await signerOf(io, configuration);
  return createZopaClient({
    ...{ profile, clientId, redirectUri, clientAuthentication, signer, coordinate },
    transport: await openTransport(io, configuration),
    clock: io.clock,
    budget: storedBudget({
      file: `${configuration.store.file}.accesses`,
      clock: io.clock,
      signal: io.signal,
    }),
    unreadableRows: "report",
    onProblem: ({ message }: ReadProblem): void => print.warn(message),
  });
}

async function signerOf(io: CliIo, { signing, file }: Configuration): Promise<Signer> {
  const key = await secretOf(io, signing.keyFile, secretVariables.signingKey);
  if (key === undefined || signing.kid === undefined) {
    throw missingSetting(key === undefined ? "signing.keyFile" : "signing.kid", file);
  }
  const passphrase = await secretOf(io, signing.passphraseFile, secretVariables.signingPassphrase);
  const { kid } = signing;
  return await atPlace(signing.keyFile ?? secretVariables.signingKey, () =>
    createSigner({ key, kid, passphrase }),
  );
}
