import { zopaProduction202605 } from "@zopa-openbanking/profiles";
import { z } from "zod";
import { CliError } from "../cli-error.js";
import type { CliIo } from "../cli-io.js";
import type { ConfigurationFile } from "../configuration/configuration-schema.js";

const text = z.string().min(1);

const environment = z.object({
  discoveryUrl: text,
  issuer: text,
  resourceBaseUrl: text,
  clientId: text,
  redirectUri: text,
  kid: text,
  files: z.object({ signingKey: text, transportCertificate: text, transportKey: text, ca: text }),
});

const status = z.object({
  edition: z.enum(["2025-06", "2026-05"]),
  addresses: z.object({ token: text, resource: text }),
});

/**
 * Makes a configuration of the sandbox that is running: its addresses, and the keys of the client that it knows.
 *
 * @throws {CliError} `sandbox_unavailable` when none is running.
 */
export async function configurationOfSandbox(
  io: CliIo,
  control: string | undefined,
): Promise<ConfigurationFile> {
  const which = control === undefined ? [] : ["--control", control];
  const client = environment.safeParse(await answerOf(io, ["env", "--json", ...which]));
  const state = status.safeParse(await answerOf(io, ["status", "--json", ...which]));
  if (!client.success || !state.success) {
    throw new CliError("The sandbox answers in another way than is known. Are both of the same version?", {
      code: "sandbox_unavailable",
    });
  }
  const { files, clientId, redirectUri, kid, issuer } = client.data;
  return {
    profile: { base: "zopa-production", changes: changesOf(client.data, state.data, issuer) },
    clientId,
    redirectUri,
    signing: { keyFile: files.signingKey, kid },
    transport: {
      certFile: files.transportCertificate,
      keyFile: files.transportKey,
      caFile: files.ca,
      trustSystemRoots: false,
    },
    store: { file: "zopa-ob.sandbox-grants" },
  };
}

function changesOf(
  client: z.infer<typeof environment>,
  { edition, addresses }: z.infer<typeof status>,
  issuer: string,
): Readonly<Record<string, unknown>> {
  const { duplicated } = zopaProduction202605.authorization;
  return {
    id: "zopa-local-sandbox",
    name: "Zopa, the local sandbox",
    edition,
    environment: "sandbox",
    issuer,
    discoveryUrl: client.discoveryUrl,
    authorizationServerUrl: `${issuer}/`,
    origins: { token: [addresses.token], resource: [addresses.resource] },
    aisp: { baseUrl: client.resourceBaseUrl },
    ...(edition === "2026-05" ? { authorization: { duplicated } } : {}),
  };
}

async function answerOf(io: CliIo, words: readonly string[]): Promise<unknown> {
  const { exitCode, output } = await io.runSandbox(words, "keep");
  if (exitCode !== 0) {
    throw new CliError(
      "No sandbox is running that could be asked. Start one in another terminal: `zopa-ob sandbox up`.",
      {
        code: "sandbox_unavailable",
      },
    );
  }
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}
