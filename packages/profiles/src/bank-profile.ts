import type { AispProfile } from "./aisp-profile.js";
import type { AlsoAccepts } from "./also-accepts.js";
import type { AuthorizationProfile } from "./authorization-profile.js";
import type { AvailabilityProfile } from "./availability-profile.js";
import type { CertificatesProfile } from "./certificates-profile.js";
import type { ClientAssertionProfile } from "./client-assertion-profile.js";
import type { ClientAuthentication } from "./client-authentication.js";
import type { DiscoveryProfile } from "./discovery-profile.js";
import type { Environment } from "./environment.js";
import type { HostedSandbox } from "./hosted-sandbox.js";
import type { IdTokenProfile } from "./id-token-profile.js";
import type { OriginsProfile } from "./origins-profile.js";
import type { ProfileSources } from "./profile-source.js";
import type { RefreshTokenProfile } from "./refresh-token-profile.js";
import type { RegistrationProfile } from "./registration-profile.js";
import type { CommonMistake, RequestObjectProfile } from "./request-object-profile.js";
import type { TlsProfile } from "./tls-profile.js";
import type { TokenResponseProfile } from "./token-response-profile.js";

/** A kind of Open Banking service that a bank's document covers. */
export type BankService = "account_information" | "payments";

/**
 * What one edition of a bank's documents says, as plain data.
 *
 * Every field is there in every profile; the few that are optional say what it means to leave them out.
 * A profile describes a bank, it never loosens a client: no field switches off a check that FAPI asks
 * for.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html | FAPI 1.0 Advanced}
 *
 * @example
 * ```ts
 * import { type BankProfile, zopaProduction } from "@zopa-openbanking/profiles";
 *
 * function audienceOf(profile: BankProfile): string {
 *   const { audience } = profile.requestObject;
 *   return audience === "issuer" ? profile.issuer : audience;
 * }
 *
 * audienceOf(zopaProduction); // "https://auth1.openbanking.zopa.com"
 * ```
 */
export interface BankProfile {
  /** Names the bank and its environment; the same in all editions. Kebab-case, for example `zopa-production`. */
  readonly id: string;
  /** The bank's name as a customer knows it. */
  readonly name: string;
  /** The edition of the bank's documents that this profile follows: year and month, `2025-06`. */
  readonly edition: string;
  /** Whether real customers stand behind it. */
  readonly environment: Environment;
  /** The title of the bank's own document that the edition refers to for further detail. */
  readonly specification: string;
  /** The services the edition covers. This toolkit reads accounts; the rest is here so that a reader knows. */
  readonly services: readonly BankService[];
  /** The issuer identifier, compared character by character with the metadata and every id_token. */
  readonly issuer: string;
  /** The full address of the discovery document. It is not derived: some banks serve it elsewhere. */
  readonly discoveryUrl: string;
  /** The base URL of the authorisation server as the bank prints it, trailing slash included. */
  readonly authorizationServerUrl: string;
  /** Hosts beside the issuer's that the client certificate and tokens are meant for. */
  readonly origins: OriginsProfile;
  /** What is special about the discovery document and the key set. */
  readonly discovery: DiscoveryProfile;
  /** How the customer is sent to the bank, and how the answer comes back. */
  readonly authorization: AuthorizationProfile;
  /** The signed request object. */
  readonly requestObject: RequestObjectProfile;
  /** Mistakes in the request object that the bank itself reports seeing often. */
  readonly commonMistakes: readonly CommonMistake[];
  /** The JWT of `private_key_jwt`. */
  readonly clientAssertion: ClientAssertionProfile;
  /** How a client may authenticate at the token endpoint. Nothing outside this list is ever used. */
  readonly clientAuthentication: readonly ClientAuthentication[];
  /** What the token endpoint answers. */
  readonly tokenResponse: TokenResponseProfile;
  /** The id_token, from the front channel and from the token endpoint. */
  readonly idToken: IdTokenProfile;
  /** Refresh tokens: how long they last and what comes after. */
  readonly refreshToken: RefreshTokenProfile;
  /** The account information API. */
  readonly aisp: AispProfile;
  /** Transport security, both ways. */
  readonly tls: TlsProfile;
  /** What the bank calls "down", and how fast it usually is. */
  readonly availability: AvailabilityProfile;
  /** Which certificates are taken for what. */
  readonly certificates: CertificatesProfile;
  /** How a client becomes known to the bank. */
  readonly registration: RegistrationProfile;
  /** The sandbox that the bank itself runs. */
  readonly hostedSandbox: HostedSandbox;
  /** What the bank takes beyond what this toolkit sends. Facts for a reader, never options of a client. */
  readonly alsoAccepts: AlsoAccepts;
  /** Where every line comes from: a dotted field path, or the path of a subtree, to its source. */
  readonly sources: ProfileSources;
}
