import { discover, type ServerMetadata } from "@zopa-openbanking/discovery";
import type { BankProfile } from "@zopa-openbanking/profiles";
import type { CommandContext } from "../command-context.js";
import { hasIdentity, openTransport } from "./open-transport.js";

/** Fetches a bank's metadata: with the client certificate where one is configured for this bank, without it elsewhere. */
export async function fetchMetadata(context: CommandContext, profile: BankProfile): Promise<ServerMetadata> {
  const { io } = context;
  const configuration = await context.configuration();
  const { clock, signal } = io;
  if (!hasIdentity(configuration) || configuration.profile !== profile) {
    return await discover(profile, { fetch: io.fetch, clock, signal });
  }
  const transport = await openTransport(io, configuration);
  try {
    return await discover(profile, { fetch: transport.fetch, clock, signal });
  } finally {
    await transport.close();
  }
}
