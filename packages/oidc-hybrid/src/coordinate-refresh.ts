import type { CallOptions } from "@zopa-openbanking/core";
import type { Grant } from "./grant.js";

/**
 * Runs one refresh while no other process runs one of the same grant.
 *
 * Take the lock named `key`; read the stored grant again; when it is newer than the one at hand, return it without calling
 * `run`. Otherwise call `run` once, with the stored grant if there is one, store what it resolves to before the lock is let
 * go, and return it. Call `run` once at most, and let what it rejects with through.
 *
 * @param key - names the grant, stays the same over its refreshes and holds no secret.
 * @param run - refreshes: the grant given to it, or the caller's when none is.
 * @param options - its signal ends the wait for the lock when nobody waits for the refresh any more.
 *
 * @example
 * ```ts
 * import type { CoordinateRefresh, Grant } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare const store: {
 *   withLock<T>(key: string, work: () => Promise<T>): Promise<T>;
 *   read(key: string): Promise<Grant | undefined>;
 *   write(key: string, grant: Grant): Promise<void>;
 * };
 *
 * const coordinate: CoordinateRefresh = (key, run) =>
 *   store.withLock(key, async () => {
 *     const fresh = await run(await store.read(key));
 *     await store.write(key, fresh);
 *     return fresh;
 *   });
 * ```
 */
export type CoordinateRefresh = (
  key: string,
  run: (latest?: Grant) => Promise<Grant>,
  options: CallOptions,
) => Promise<Grant>;
