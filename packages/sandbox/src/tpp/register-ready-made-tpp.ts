import type { ClientAuthentication, ClientRegistry } from "../authorization/client-registry.js";
import type { Pki } from "../pki/pki.js";
import type { ReadyMadeTpp } from "./ready-made-tpp.js";

/** What {@link registerReadyMadeTpp} needs to know. */
export interface ReadyMadeTppInput {
  readonly clients: ClientRegistry;
  readonly pki: Pki;
  readonly authentication: ClientAuthentication;
  readonly redirectUri: string;
}

/** Makes the third party known that the bank has from the start: the same client id each time. */
export async function registerReadyMadeTpp(input: ReadyMadeTppInput): Promise<ReadyMadeTpp> {
  const { clients, pki, authentication, redirectUri } = input;
  const { transport, signing } = pki.tpp;
  const { clientId } = await clients.register({
    clientId: "throwaway-tpp",
    name: "Throwaway Accounts",
    redirectUris: [redirectUri],
    authentication,
    jwks: { keys: [{ ...signing.publicJwk, kid: signing.kid, use: "sig", alg: "PS256" }] },
    ...(authentication === "tls_client_auth" ? { tlsClientAuthSubjectDn: transport.subject } : {}),
  });

  return {
    clientId,
    redirectUri,
    signingKey: signing.key,
    kid: signing.kid,
    cert: transport.cert,
    key: transport.key,
    ca: pki.ca,
  };
}
