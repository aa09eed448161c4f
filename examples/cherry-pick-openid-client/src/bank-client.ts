import { createSigner } from "@zopa-openbanking/jws";
import { createTransport, type Transport } from "@zopa-openbanking/mtls";
import type { BankProfile } from "@zopa-openbanking/profiles";
import {
  type Configuration,
  customFetch,
  discovery,
  enableDetachedSignatureResponseChecks,
  enableNonRepudiationChecks,
  useCodeIdTokenResponseType,
} from "openid-client";
import { privateKeyJwt, type Signer } from "./private-key-jwt.ts";

/** What the bank and the Directory gave you. Certificates and keys in PEM. */
export interface Registration {
  readonly profile: BankProfile;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
  readonly signingKey: string;
  readonly kid: string;
}

export interface BankClient {
  readonly registration: Registration;
  readonly transport: Transport;
  readonly signer: Signer;
  readonly configuration: Configuration;
}

/** openid-client, with our transport below it, our signer beside it and a profile to go by. */
export async function createBankClient(registration: Registration): Promise<BankClient> {
  const { profile, clientId, cert, key, ca, signingKey, kid } = registration;
  const { issuer, origins } = profile;
  const allowedOrigins = [new URL(issuer).origin, ...origins.token, ...origins.resource];
  const transport = await createTransport({ cert, key, ca, allowedOrigins });
  const signer = await createSigner({ key: signingKey, kid });
  const configuration = await discovery(
    new URL(profile.discoveryUrl),
    clientId,
    { id_token_signed_response_alg: "PS256", use_mtls_endpoint_aliases: true },
    privateKeyJwt(profile, signer),
    { [customFetch]: (url, options) => transport.fetch(url, options as RequestInit) },
  );
  useCodeIdTokenResponseType(configuration);
  enableDetachedSignatureResponseChecks(configuration);
  enableNonRepudiationChecks(configuration);
  return { registration, transport, signer, configuration };
}
