import {
  abortedError,
  type CallOptions,
  type Clock,
  type Fetch,
  OpenBankingError,
  quietly,
  readJson,
  sendRequest,
  shareCall,
  systemClock,
} from "@zopa-openbanking/core";
import { type ReadKeySet, readKeySet } from "./internal/read-key-set.js";
import { createRefetchBudget } from "./internal/refetch-budget.js";
import { keyNotFound, selectKeys } from "./internal/select-keys.js";
import type { KeyQuery, KeySet, KeySetStatus, SkippedKey, VerificationKey } from "./key-set.js";
import { KeySetError } from "./key-set-error.js";
import type { SignatureError } from "./signature-error.js";

/** Where a key set is published and how it is kept. */
export interface CreateKeySetInput {
  /** The `jwks_uri` of the bank's metadata: https. */
  readonly jwksUri: string | URL;
  readonly fetch: Fetch;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** How old a copy may be before it is fetched again, in seconds. 600 when left out. */
  readonly maximumAgeSeconds?: number | undefined;
  /**
   * How old a copy may be that is used because the endpoint does not answer, in seconds. 86,400 when left out. A key that
   * the bank withdraws during such a time is trusted until then.
   */
  readonly maximumStaleSeconds?: number | undefined;
  /** How long one fetch may take, in milliseconds. 10,000 when left out. */
  readonly timeoutMs?: number | undefined;
  /** Told after each fetch what was left out of the set, when anything was. What it throws is ignored. */
  readonly onSkipped?: ((skipped: readonly SkippedKey[]) => void) | undefined;
}

/** What a fetched key set is made of now, and how old it is. */
export interface RemoteKeySetStatus extends KeySetStatus {
  /** When the copy at hand was fetched, in seconds since the Unix epoch; undefined before the first fetch. */
  readonly fetchedAt: number | undefined;
  /** True when the copy is older than `maximumAgeSeconds`. */
  readonly isStale: boolean;
  /** Why the last fetch failed; undefined when it did not. */
  readonly lastFailure: OpenBankingError | undefined;
}

/** A key set that is fetched when it is needed and kept for a while. */
export interface RemoteKeySet extends KeySet {
  /** Tells what it is made of, how old it is, and why the last fetch failed if it did. Fetches nothing. */
  status(): RemoteKeySetStatus;
}

interface Copy extends ReadKeySet {
  readonly fetchedAt: number;
}

const mediaTypes: readonly string[] = ["application/json", "application/jwk-set+json"];
const limitBytes = 1_048_576;
/** After a failed fetch, how long until the next one: with a copy at hand, and without. */
const waitWithCopySeconds = 30;
const waitWithoutCopySeconds = 1;

/**
 * Makes a key set that is fetched from the bank.
 *
 * - Fetched when it is first needed; callers at the same time share one fetch, and one that gives up does not end it.
 * - Kept for `maximumAgeSeconds`. While the endpoint does not answer, the copy at hand is used up to
 *   `maximumStaleSeconds`, and the endpoint is asked again every 30 s at most.
 * - A `kid` that is not in it brings one fetch at once, even right after another: banks rotate keys without notice. The
 *   same `kid` is not looked for again for 60 s, and all unknown ones together bring at most 10 fetches in 300 s.
 * - At most 1 MiB and 256 entries are read. Entries that cannot be used are left out; see {@link RemoteKeySet.status}.
 *
 * @throws {TypeError} when `jwksUri` is not https or a number is not positive.
 * @see {@link https://openid.net/specs/openid-connect-core-1_0.html#RotateSigKeys | OpenID Connect Core §10.1.1, rotation}
 *
 * @example
 * ```ts
 * import { createKeySet } from "@zopa-openbanking/jws";
 *
 * const keySet = createKeySet({ jwksUri: "https://auth1.openbanking.zopa.com/jwks", fetch });
 * ```
 */
export function createKeySet(input: CreateKeySetInput): RemoteKeySet {
  const { fetch, clock = systemClock, onSkipped } = input;
  const url = checkedUri(input.jwksUri);
  const maximumAgeSeconds = positive("maximumAgeSeconds", input.maximumAgeSeconds ?? 600);
  const maximumStaleSeconds = positive("maximumStaleSeconds", input.maximumStaleSeconds ?? 86_400);
  const timeoutMs = positive("timeoutMs", input.timeoutMs ?? 10_000);
  const budget = createRefetchBudget();
  let copy: Copy | undefined;
  let failure: { readonly at: number; readonly error: OpenBankingError } | undefined;

  const fetchCopy = async (options: CallOptions): Promise<void> => {
    const fetchedAt = clock();
    try {
      const request = { method: "GET", url, mediaTypes, read: readJson } as const;
      const { body } = await sendRequest({ fetch, clock, timeoutMs, limitBytes }, request, options);
      copy = { ...readKeySet(body), fetchedAt };
      failure = undefined;
    } catch (problem) {
      // An abort says nothing about the endpoint: everybody who waited has given up.
      if (OpenBankingError.is(problem) && options.signal?.aborted !== true) {
        failure = { at: clock(), error: problem };
      }
      throw problem;
    }
    report(copy.skipped, onSkipped);
  };

  const flight = shareCall(fetchCopy);

  /** The age of the copy; one from the future, by a clock that was put back, counts as old as can be. */
  const age = (): number =>
    copy === undefined || copy.fetchedAt > clock() ? Number.POSITIVE_INFINITY : clock() - copy.fetchedAt;

  const refreshed = async (options: CallOptions): Promise<Copy> => {
    const wait = copy === undefined ? waitWithoutCopySeconds : waitWithCopySeconds;
    const sinceFailure = failure === undefined ? Number.POSITIVE_INFINITY : clock() - failure.at;
    let problem: unknown = failure?.error;
    if (sinceFailure < 0 || sinceFailure >= wait) {
      problem = await outcome(flight.join(options));
    }
    if (problem !== undefined && options.signal?.aborted === true) {
      throw abortedError(options.signal.reason, url.host, "The key set");
    }
    if (copy !== undefined && (problem === undefined || age() <= maximumStaleSeconds)) {
      return copy;
    }
    throw unavailable(problem, url.host);
  };

  const lookedForOnceMore = async (
    query: KeyQuery,
    options: CallOptions,
  ): Promise<readonly VerificationKey[]> => {
    if (!flight.isRunning()) {
      if (!budget.allows(query, clock())) {
        throw notFound(
          query,
          copy,
          "it was looked for a moment ago, or too many unknown keys were",
          undefined,
        );
      }
      budget.spend(clock());
    }
    const problem = await outcome(flight.join(options));
    if (problem !== undefined) {
      throw options.signal?.aborted === true
        ? abortedError(options.signal.reason, url.host, "The key set")
        : notFound(query, copy, "it could not be fetched again", problem);
    }
    const found = selectKeys(copy?.keys ?? [], query);
    if (found.length === 0) {
      budget.missed(query, clock());
      throw notFound(query, copy, undefined, undefined);
    }
    return found;
  };

  const find = async (query: KeyQuery, options: CallOptions = {}): Promise<readonly VerificationKey[]> => {
    if (options.signal?.aborted === true) {
      throw abortedError(options.signal.reason, url.host, "The key set");
    }
    const { keys } = copy !== undefined && age() < maximumAgeSeconds ? copy : await refreshed(options);
    const found = selectKeys(keys, query);
    return found.length > 0 ? found : lookedForOnceMore(query, options);
  };

  const status = (): RemoteKeySetStatus => ({
    keys: copy?.keys.length ?? 0,
    skipped: copy?.skipped ?? [],
    fetchedAt: copy?.fetchedAt,
    isStale: copy !== undefined && age() >= maximumAgeSeconds,
    lastFailure: failure?.error,
  });

  return Object.freeze({ find, status });
}

function checkedUri(input: string | URL): URL {
  const url = URL.canParse(String(input)) ? new URL(input) : undefined;
  if (url?.protocol !== "https:" || url.username !== "" || url.password !== "" || url.hash !== "") {
    throw new TypeError("`jwksUri` must be an https URL without a name, a password or a fragment.");
  }
  return url;
}

function positive(name: string, value: number): number {
  if (!Number.isFinite(value) || value <= 0) {
    throw new TypeError(`\`${name}\` must be a positive number.`);
  }
  return value;
}

function report(skipped: readonly SkippedKey[], onSkipped: CreateKeySetInput["onSkipped"]): void {
  if (skipped.length > 0) {
    // An observer does not decide whether a signature is good.
    quietly(() => onSkipped?.(skipped));
  }
}

/** What a promise was rejected with; undefined when it was not. */
async function outcome(promise: Promise<void>): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (problem) {
    return problem ?? new Error("no reason was given");
  }
}

function unavailable(cause: unknown, host: string): unknown {
  if (KeySetError.is(cause) || !OpenBankingError.is(cause)) {
    return cause;
  }
  return new KeySetError(
    `The key set of ${host} could not be fetched, and no copy that is young enough is at hand: nothing can be verified. ` +
      "The cause says why; try again later.",
    { code: "key_set_unavailable", cause },
  );
}

function notFound(
  query: KeyQuery,
  copy: Copy | undefined,
  whyNotFetched: string | undefined,
  cause: unknown,
): SignatureError {
  const skipped = copy?.skipped.length ?? 0;
  const fetched =
    whyNotFetched === undefined
      ? "It was fetched again just now."
      : `It was not fetched again: ${whyNotFetched}. Try later.`;
  const hint =
    skipped === 0 ? "" : ` ${skipped} of its entries cannot be used; the status of the key set tells why.`;
  return keyNotFound(query, fetched + hint, { retryable: whyNotFetched !== undefined, cause });
}
