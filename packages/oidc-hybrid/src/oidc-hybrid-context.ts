import type { Clock, Fetch, Signer } from "@zopa-openbanking/core";
import type { DecryptJweRules, KeySet } from "@zopa-openbanking/jws";
import type { BankProfile, ClientAuthentication } from "@zopa-openbanking/profiles";
import type { CoordinateRefresh } from "./coordinate-refresh.js";
import type { ServerEndpoints } from "./server-endpoints.js";

/** The part of a `BankProfile` that the hybrid flow reads. */
export type OidcHybridProfile = Pick<
  BankProfile,
  | "issuer"
  | "authorization"
  | "requestObject"
  | "clientAssertion"
  | "clientAuthentication"
  | "tokenResponse"
  | "idToken"
  | "refreshToken"
>;

/** The client certificate that `fetch` presents: its SHA-256 thumbprint in base64url, as tokens are bound to it. */
export interface PresentedCertificate {
  /** @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-3.1 | RFC 8705 §3.1} */
  readonly x5tS256: string;
}

/**
 * Everything about one client at one bank: made once, given to every function here as it is.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.3 | FAPI 1.0 Advanced §5.2.3}
 *
 * @example
 * ```ts
 * import type { Fetch, Signer } from "@zopa-openbanking/core";
 * import { createKeySet } from "@zopa-openbanking/jws";
 * import type { OidcHybridContext } from "@zopa-openbanking/oidc-hybrid";
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * declare const signer: Signer; // createSigner of jws, or your KMS
 * declare const transport: { fetch: Fetch; certificate: { x5tS256: string } }; // createTransport of mtls
 * declare const metadata: { issuer: string; jwks_uri: string; token_endpoint: string }; // discover of discovery
 *
 * const context: OidcHybridContext = {
 *   profile: zopaProduction,
 *   metadata,
 *   clientId: "my-client-id",
 *   redirectUri: "https://tpp.example/callback",
 *   signer,
 *   keySet: createKeySet({ jwksUri: metadata.jwks_uri, fetch }),
 *   fetch: transport.fetch,
 *   clientAuthentication: "private_key_jwt",
 *   certificate: () => transport.certificate,
 * };
 * ```
 */
export interface OidcHybridContext {
  /** What the bank's documents say: a `BankProfile`, or these parts of one. */
  readonly profile: OidcHybridProfile;
  /** The bank's metadata, checked against the profile: what `discover` returns. */
  readonly metadata: ServerEndpoints;
  readonly clientId: string;
  /** Where the answer comes back: https, registered at the bank, and compared character by character. */
  readonly redirectUri: string;
  /** Signs request objects and client assertions. The key may live in a KMS. */
  readonly signer: Signer;
  /** The bank's keys, with which its id_tokens are verified. */
  readonly keySet: KeySet;
  /** Presents the client certificate: at the token endpoint it is due with either authentication. */
  readonly fetch: Fetch;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** How the client authenticates; one that the profile lists. */
  readonly clientAuthentication: ClientAuthentication;
  /**
   * The certificate that `fetch` presents, or a function that tells it at the moment, for one that is rotated. Tokens are
   * noted with it. Left out, nobody can tell that a token is bound to an earlier one.
   */
  readonly certificate?: PresentedCertificate | (() => PresentedCertificate | undefined) | undefined;
  /** Opens encrypted id_tokens. Give it exactly when encryption is registered: one that is not encrypted is refused then. */
  readonly decryptionKey?: DecryptJweRules | undefined;
  /** Gives so many random bytes. `crypto.getRandomValues` when left out. */
  readonly randomBytes?: ((length: number) => Uint8Array) | undefined;
  /** Makes the interaction id of a request that was given none: a UUID. `crypto.randomUUID` when left out. */
  readonly createInteractionId?: (() => string) | undefined;
  /** How far the bank's clock and ours may differ in an id_token, in seconds, 0 to 300. 60 when left out. */
  readonly clockToleranceSeconds?: number | undefined;
  /** How long one request may take, in milliseconds. 30,000 when left out. */
  readonly timeoutMs?: number | undefined;
  /**
   * A lock and a store that several processes share, around each refresh. Left out, callers of one process that give the
   * same context share one refresh of a grant, and several processes race.
   */
  readonly coordinate?: CoordinateRefresh | undefined;
}
