import { allowedOrigins } from "@zopa-openbanking/discovery";
import { createLocalKeySet } from "@zopa-openbanking/jws";
import type { OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
import type { Outcome } from "./attempt.js";
import type { Examination } from "./examination.js";

/** What a token request is made with: as configured, but for the redirect URI, which is not sent here and has a check of its own. */
export async function tokenContext(examination: Examination, clientId: string): Promise<OidcHybridContext> {
  const { config, now, timeoutMs } = examination;
  const { profile, clientAuthentication = "private_key_jwt" } = config;
  const metadata = done(await examination.metadata());
  const transport = done(await examination.transport());
  const signer = await examination.signer();
  const trusted = transport.restrictTo(allowedOrigins(metadata, profile));
  return {
    profile,
    metadata,
    clientId,
    redirectUri: "https://not-sent.invalid/",
    signer: signer.isDone ? signer.value : noSigner,
    keySet: createLocalKeySet({ keys: [] }),
    fetch: trusted.fetch,
    clock: now,
    clientAuthentication,
    certificate: () => transport.certificate,
    timeoutMs,
  };
}

function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.isDone) {
    throw outcome.problem;
  }
  return outcome.value;
}

/** `tls_client_auth` signs nothing here. */
const noSigner: OidcHybridContext["signer"] = {
  alg: "PS256",
  kid: "none",
  sign: () => Promise.reject(new TypeError("There is no signing key.")),
};
