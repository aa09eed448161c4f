import { createTransport, type IdentityInput, type Transport } from "@zopa-openbanking/mtls";
import type { BankProfile } from "@zopa-openbanking/profiles";
import type { CliIo } from "../cli-io.js";
import type { Configuration } from "../configuration/configuration.js";
import { missingSetting } from "../configuration/missing-setting.js";
import { secretVariables } from "../configuration/settings.js";
import { readNamed } from "../read-named.js";
import { atPlace } from "./at-place.js";
import { secretOf } from "./read-secrets.js";

/** Tells whether a client certificate is configured. */
export function hasIdentity({ transport }: Configuration): boolean {
  return transport.certFile !== undefined || transport.pfxFile !== undefined;
}

/**
 * Opens what presents the client certificate, to the bank's own hosts.
 *
 * @throws {CliError} when no certificate is configured, or a file cannot be read.
 * @throws {IdentityError} when certificate and key cannot work.
 */
export async function openTransport(io: CliIo, configuration: Configuration): Promise<Transport> {
  const { caFile, trustSystemRoots, proxy } = configuration.transport;
  const identity = await identityOf(io, configuration);
  const ca = caFile === undefined ? undefined : await readNamed(caFile);
  const { certFile, pfxFile } = configuration.transport;
  return await atPlace(pfxFile ?? certFile, () =>
    createTransport({
      ...identity,
      ...{ ca, trustSystemRoots, proxy },
      clock: io.clock,
      allowedOrigins: originsOf(configuration.profile),
    }),
  );
}

async function identityOf(io: CliIo, { transport, file }: Configuration): Promise<IdentityInput> {
  const { certFile, keyFile, pfxFile, passphraseFile } = transport;
  const passphrase = await secretOf(io, passphraseFile, secretVariables.transportPassphrase);
  if (pfxFile !== undefined) {
    return { pfx: await readNamed(pfxFile), passphrase };
  }
  if (certFile === undefined) {
    throw missingSetting("transport.certFile", file);
  }
  const key = await secretOf(io, keyFile, secretVariables.transportKey);
  if (key === undefined) {
    throw missingSetting("transport.keyFile", file);
  }
  return { cert: await readNamed(certFile), key, passphrase };
}

function originsOf({ issuer, discoveryUrl, origins }: BankProfile): readonly string[] {
  const own = [issuer, discoveryUrl].map((url) => new URL(url).origin);
  return [...new Set([...own, ...origins.token, ...origins.resource])];
}
