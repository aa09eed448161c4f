import { allowedOrigins, discover } from "@zopa-openbanking/discovery";
import { createKeySet, createSigner } from "@zopa-openbanking/jws";
import type { Transport } from "@zopa-openbanking/mtls";
import {
  type CoordinateRefresh,
  completeAuthorization,
  type Grant,
  type OidcHybridContext,
  type Pending,
  refresh,
  startAuthorization,
} from "@zopa-openbanking/oidc-hybrid";
import type { CliIo } from "../cli-io.js";
import type { Configuration } from "../configuration/configuration.js";
import { missingSetting } from "../configuration/missing-setting.js";
import { secretVariables } from "../configuration/settings.js";
import { openTransport } from "./open-transport.js";
import { secretOf } from "./read-secrets.js";

/** Everything that a command may ask of the bank. */
export interface Client {
  readonly startAuthorization: (consentId: string) => Promise<Pending>;
  readonly completeAuthorization: (callback: string | URLSearchParams, pending: Pending) => Promise<Grant>;
  readonly refreshGrant: (grant: Grant, coordinate: CoordinateRefresh) => Promise<Grant>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a client as configured: reads the keys, and asks the bank for its metadata.
 *
 * @throws {CliError} when something that it needs is not configured.
 */
export async function openClient(io: CliIo, configuration: Configuration): Promise<Client> {
  const { signal } = io;
  const transport = await openTransport(io, configuration);
  try {
    const context = await contextOf(io, configuration, transport);
    return {
      startAuthorization: (consentId: string) => startAuthorization(context, { consentId }, { signal }),
      completeAuthorization: (callback: string | URLSearchParams, pending: Pending) =>
        completeAuthorization(context, callback, pending, { signal }),
      refreshGrant: (grant: Grant, coordinate: CoordinateRefresh) =>
        refresh({ ...context, coordinate }, grant, { signal }),
      close: (): Promise<void> => transport.close({ signal: AbortSignal.timeout(2_000) }),
    };
  } catch (problem) {
    await transport.close();
    throw problem;
  }
}

async function contextOf(
  io: CliIo,
  configuration: Configuration,
  transport: Transport,
): Promise<OidcHybridContext> {
  const { profile, clientId, redirectUri, clientAuthentication, signing, file } = configuration;
  if (clientId === undefined || redirectUri === undefined || signing.kid === undefined) {
    const missing =
      clientId === undefined ? "clientId" : redirectUri === undefined ? "redirectUri" : "signing.kid";
    throw missingSetting(missing, file);
  }
  const key = await secretOf(io, signing.keyFile, secretVariables.signingKey);
  if (key === undefined) {
    throw missingSetting("signing.keyFile", file);
  }
  const passphrase = await secretOf(io, signing.passphraseFile, secretVariables.signingPassphrase);
  const signer = await createSigner({ key, kid: signing.kid, passphrase });
  const { clock, signal } = io;
  const metadata = await discover(profile, { fetch: transport.fetch, clock, signal });
  const { fetch } = transport.restrictTo([...allowedOrigins(metadata, profile)]);
  return {
    profile,
    metadata: metadata as OidcHybridContext["metadata"],
    clientId,
    redirectUri,
    signer,
    keySet: createKeySet({ jwksUri: metadata.jwks_uri ?? "", fetch, clock }),
    fetch,
    clock,
    clientAuthentication,
    certificate: () => transport.certificate,
  };
}
