import type { Clock, Fetch } from "@zopa-openbanking/core";
import type { AccessTokenSource } from "./access-token-source.js";
import type { AispBank } from "./aisp-bank.js";
import type { AispObserver } from "./aisp-observer.js";
import type { RequestLimiter } from "./create-request-limiter.js";
import type { ReadProblem } from "./read-problem.js";
import type { RetryRules } from "./retry-rules.js";

/**
 * Everything about one client at one bank's account API: made once, given to every function here as it is.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/account-and-transaction-api-profile | Account and Transaction API profile v4.0}
 *
 * @example
 * ```ts
 * import type { AispContext } from "@zopa-openbanking/aisp";
 * import type { Fetch } from "@zopa-openbanking/core";
 * import { zopaProduction } from "@zopa-openbanking/profiles";
 *
 * declare const transport: { fetch: Fetch }; // createTransport of mtls
 * declare const clientToken: () => Promise<string>; // clientCredentials of oidc-hybrid
 *
 * const context: AispContext = { profile: zopaProduction, fetch: transport.fetch, accessToken: clientToken };
 * ```
 */
export interface AispContext {
  /** What the bank's documents say: a `BankProfile`, or these parts of one. */
  readonly profile: AispBank;
  /** Presents the client certificate: tokens are bound to it. */
  readonly fetch: Fetch;
  readonly accessToken: AccessTokenSource;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** Milliseconds that only go forward, for durations. `performance.now` when left out. */
  readonly elapsedMs?: (() => number) | undefined;
  /** Makes the interaction id of an attempt that was given none: a UUID. `crypto.randomUUID` when left out. */
  readonly createInteractionId?: (() => string) | undefined;
  /** A number from 0 to 1, for the length of a wait before a repetition. `Math.random` when left out. */
  readonly random?: (() => number) | undefined;
  /** How long one attempt may take, its body included, in milliseconds. 30,000 when left out. */
  readonly timeoutMs?: number | undefined;
  /** The most bytes of one page that are read, after decompression. 8 MiB when left out. */
  readonly limitBytes?: number | undefined;
  /** When a reading request is made once more; `"none"` for never. See {@link RetryRules} for what holds when left out. */
  readonly retries?: RetryRules | "none" | undefined;
  /** Bounds how many requests are under way at this bank at once; share one among all contexts. No bound when left out. */
  readonly limiter?: RequestLimiter | undefined;
  /** Sees every request and answer, without anything secret or personal. */
  readonly observer?: AispObserver | undefined;
  /** Hears of everything that is wrong with an answer and was no reason to refuse it. Every page lists the same. */
  readonly onProblem?: ((problem: ReadProblem) => void) | undefined;
  /**
   * What becomes of a row that does not have the shape of the standard: `"refuse"` ends the reading with its path,
   * `"report"` leaves the row out and reports it. `"refuse"` when left out.
   */
  readonly unreadableRows?: "refuse" | "report" | undefined;
}
