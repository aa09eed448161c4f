import {
  abortedError,
  type CallOptions,
  shareCall,
  systemClock,
  type TransportError,
} from "@zopa-openbanking/core";
import { type DiscoverOptions, discover } from "./discover.js";
import { DiscoveryError } from "./discovery-error.js";
import type { DiscoveryProblem } from "./discovery-problem.js";
import type { DiscoverySnapshot } from "./discovery-snapshot.js";
import type { DiscoverySubject } from "./discovery-subject.js";
import { checkedSeconds } from "./internal/checked-seconds.js";
import { checkedSubject } from "./internal/checked-subject.js";
import { isDown } from "./internal/is-down.js";
import { snapshotFrom } from "./internal/snapshot-from.js";
import type { ServerMetadata } from "./server-metadata.js";

/** How a {@link Discovery} fetches, and how long it keeps. */
export interface CreateDiscoveryOptions extends Omit<DiscoverOptions, keyof CallOptions> {
  /** How long a document counts as fresh, in seconds. An hour when left out. */
  readonly lifetimeSeconds?: number | undefined;
  /** How long after that it is still served while the bank's endpoint is down, in seconds. A day when left out. */
  readonly staleSeconds?: number | undefined;
  /**
   * How long the endpoint is left alone after a failure while there is a document to serve, in seconds. A minute when left
   * out; longer when the bank asks for it by `Retry-After`.
   */
  readonly pauseSeconds?: number | undefined;
  /** What {@link Discovery.snapshot} once gave, as it is or as parsed from JSON. It is checked like a document of the bank. */
  readonly snapshot?: unknown;
}

/** A document, and how it stands with it. */
export interface Discovered {
  readonly metadata: ServerMetadata;
  /** When the bank gave it, in seconds since the Unix epoch. */
  readonly fetchedAt: number;
  /** True when its lifetime is over and the endpoint is down. */
  readonly isStale: boolean;
  /** Why there is no fresher one; only with `isStale`. */
  readonly failure?: DiscoveryProblem;
}

/** One bank's metadata, kept. */
export interface Discovery {
  /**
   * Gives the metadata: from memory while it is fresh, or else from the bank, with one request for all who wait. While the
   * endpoint is down it gives the old document for a limited time, and says so.
   *
   * A document that is refused is no outage: it ends in an error, and the old one is not served for it.
   *
   * @throws {DiscoveryError} {@link BankError} {@link TransportError} {@link ResponseFormatError} as `discover` does.
   */
  get(options?: CallOptions): Promise<Discovered>;
  /** Asks the bank whatever is in memory, and never gives an old document. Throws as {@link Discovery.get} does. */
  refresh(options?: CallOptions): Promise<Discovered>;
  /** What is in memory, to be stored; `undefined` as long as there is nothing. */
  snapshot(): DiscoverySnapshot | undefined;
}

/** A snapshot that was made on a machine whose clock is ahead of ours by no more than this is as good as of now. */
const clockToleranceSeconds = 60;

/**
 * Keeps one bank's metadata: a lifetime, an old document while the endpoint is down, one request for concurrent callers,
 * and a snapshot to carry it over.
 *
 * Nothing is fetched before the first call. A caller's signal ends the wait of this caller alone.
 *
 * @param subject - a bank profile, or the issuer as text.
 * @throws {DiscoveryError} `snapshot_invalid`, or `issuer_mismatch` when the snapshot is another issuer's.
 * @throws {TypeError} when an argument is wrong.
 *
 * @example
 * ```ts
 * import { createDiscovery } from "@zopa-openbanking/discovery";
 *
 * const discovery = createDiscovery("https://auth1.openbanking.zopa.com", { fetch, lifetimeSeconds: 900 });
 *
 * const { metadata, isStale } = await discovery.get();
 * const stored: string = JSON.stringify(discovery.snapshot());
 * ```
 */
export function createDiscovery(
  subject: DiscoverySubject | string,
  { snapshot, lifetimeSeconds, staleSeconds, pauseSeconds, ...context }: CreateDiscoveryOptions,
): Discovery {
  const bank = checkedSubject(subject);
  const clock = context.clock ?? systemClock;
  const lifetime = checkedSeconds("lifetimeSeconds", lifetimeSeconds ?? 3_600);
  const stale = checkedSeconds("staleSeconds", staleSeconds ?? 86_400);
  const pause = checkedSeconds("pauseSeconds", pauseSeconds ?? 60);
  const { host } = new URL(bank.discoveryUrl);

  let held = snapshot === undefined ? undefined : snapshotFrom(snapshot, bank);
  let outage: Outage | undefined;

  const load = shareCall<Discovered>(async (call) => {
    try {
      const metadata = await discover(bank, { ...context, ...call });
      held = Object.freeze({ version: 1, fetchedAt: clock(), metadata });
      outage = undefined;
      return served(held);
    } catch (problem) {
      if (isDown(problem)) {
        outage = { failure: problem, until: clock() + pauseAfter(problem, pause) };
      } else if (DiscoveryError.is(problem)) {
        outage = undefined;
      }
      throw problem;
    }
  });

  const isYoungerThan = (seconds: number): boolean => {
    const age = held === undefined ? Number.NaN : clock() - held.fetchedAt;
    return age >= -clockToleranceSeconds && age < seconds;
  };

  const refresh = async (options: CallOptions = {}): Promise<Discovered> => {
    const { signal } = options;
    try {
      return await load.join(options);
    } catch (problem) {
      throw signal?.aborted === true && problem === signal.reason
        ? abortedError(signal.reason, host)
        : problem;
    }
  };

  return {
    refresh,
    snapshot: () => held,
    get: async (options = {}) => {
      if (held !== undefined && isYoungerThan(lifetime)) {
        return served(held);
      }
      if (
        held !== undefined &&
        outage !== undefined &&
        clock() < outage.until &&
        isYoungerThan(lifetime + stale)
      ) {
        return served(held, outage.failure);
      }
      try {
        return await refresh(options);
      } catch (problem) {
        if (
          held !== undefined &&
          isDown(problem) &&
          options.signal?.aborted !== true &&
          isYoungerThan(lifetime + stale)
        ) {
          return served(held, problem);
        }
        throw problem;
      }
    },
  };
}

interface Outage {
  readonly failure: DiscoveryProblem;
  /** Until when the endpoint is left alone, in seconds since the Unix epoch. */
  readonly until: number;
}

function served({ metadata, fetchedAt }: DiscoverySnapshot, failure?: DiscoveryProblem): Discovered {
  return failure === undefined
    ? { metadata, fetchedAt, isStale: false }
    : { metadata, fetchedAt, isStale: true, failure };
}

function pauseAfter(problem: DiscoveryProblem, pauseSeconds: number): number {
  return Math.max(pauseSeconds, problem.code === "bank_error" ? (problem.retryAfterSeconds ?? 0) : 0);
}
