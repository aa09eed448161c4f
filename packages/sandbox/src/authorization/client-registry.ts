/** `client_secret_basic` is for the permissive mode only. */
export type ClientAuthentication = "private_key_jwt" | "tls_client_auth" | "client_secret_basic";

/** What a third party tells the bank's support by e-mail. */
export interface ClientRegistration {
  /** Chosen by the bank when left out. One that is known already is registered anew. */
  readonly clientId?: string;
  /** What a customer reads in the app. */
  readonly name: string;
  /** `https` without a fragment. The permissive mode takes `http` on a loopback address too. */
  readonly redirectUris: readonly string[];
  readonly authentication: ClientAuthentication;
  /** The client's public signing keys. */
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  /** For `tls_client_auth`: the certificate's subject, in any of the spellings in use. */
  readonly tlsClientAuthSubjectDn?: string;
  /** For `client_secret_basic`. */
  readonly clientSecret?: string;
  /** For encrypted id_tokens: the algorithm for the key in `jwks` whose use is `enc`. */
  readonly idTokenEncryption?: { readonly alg: string; readonly enc: string };
}

export interface RegisteredClient extends ClientRegistration {
  readonly clientId: string;
}

/** The third parties that the bank knows. */
export interface ClientRegistry {
  /** @throws {TypeError} when something in the registration cannot be right; the message names it. */
  readonly register: (registration: ClientRegistration) => Promise<RegisteredClient>;
  readonly find: (clientId: string) => RegisteredClient | undefined;
  readonly list: () => readonly RegisteredClient[];
}
