import type { AccessBudget, AispObserver, ReadProblem, RetryRules } from "@zopa-openbanking/aisp";
import type { Clock, Signer } from "@zopa-openbanking/core";
import type { MetadataFinding } from "@zopa-openbanking/discovery";
import type { DecryptJweRules } from "@zopa-openbanking/jws";
import type { Transport } from "@zopa-openbanking/mtls";
import type { CoordinateRefresh } from "@zopa-openbanking/oidc-hybrid";
import type { BankProfile, ClientAuthentication } from "@zopa-openbanking/profiles";

/** One client of one bank. */
export interface ZopaClientConfig {
  /** What the bank's documents say: `zopaProduction`, another edition, or the profile that a sandbox hands out. */
  readonly profile: BankProfile;
  readonly clientId: string;
  /** Where the customer comes back to: https, registered at the bank, and compared character by character. */
  readonly redirectUri: string;
  /** Signs request objects and client assertions: `createSigner`, or your own for a KMS or HSM. */
  readonly signer: Signer;
  /** Presents the client certificate: `createTransport`. It is narrowed to the bank's own origins, and closed with the client. */
  readonly transport: Transport;
  /** How the client authenticates; one that the profile lists. */
  readonly clientAuthentication: ClientAuthentication;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** How many requests for accounts may be under way at the bank at once. 8 when left out. */
  readonly concurrentRequests?: number | undefined;
  /** Counts what is read without the customer. In the memory of this process when left out; see `createAccessBudget`. */
  readonly budget?: AccessBudget | undefined;
  /** When a reading request is made once more; `"none"` for never. */
  readonly retries?: RetryRules | "none" | undefined;
  /** Whether a row that is not of the standard's shape ends the reading, or is left out and reported. `"refuse"` when left out. */
  readonly unreadableRows?: "refuse" | "report" | undefined;
  /** Sees every request for consents and accounts, without anything secret or personal. */
  readonly observer?: AispObserver | undefined;
  /** Hears of what is wrong with the bank's answers and was no reason to refuse them. */
  readonly onProblem?: ((problem: ReadProblem) => void) | undefined;
  /** Hears of what does not fit in the bank's metadata, each time they are fetched. It decides nothing; see `checkMetadata`. */
  readonly onMetadataFinding?: ((finding: MetadataFinding) => void) | undefined;
  /** A lock and a store that several processes share, around each refresh of a grant. */
  readonly coordinate?: CoordinateRefresh | undefined;
  /** Opens encrypted id_tokens; exactly when encryption is registered. */
  readonly decryptionKey?: DecryptJweRules | undefined;
  /** How far the bank's clock and ours may differ in an id_token, in seconds, 0 to 300. 60 when left out. */
  readonly clockToleranceSeconds?: number | undefined;
  /** How long one request may take, in milliseconds. 30,000 when left out. */
  readonly timeoutMs?: number | undefined;
  /** Makes interaction ids: UUIDs. `crypto.randomUUID` when left out. */
  readonly createInteractionId?: (() => string) | undefined;
  /** Gives so many random bytes. `crypto.getRandomValues` when left out. */
  readonly randomBytes?: ((length: number) => Uint8Array) | undefined;
}
