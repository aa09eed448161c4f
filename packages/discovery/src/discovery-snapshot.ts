import type { ServerMetadata } from "./server-metadata.js";

/**
 * What a `Discovery` knows, as plain JSON to store and give back: for functions that start anew each time, and for work
 * without a network. It holds nothing secret; whoever can change it can only choose among addresses that pass the checks,
 * so keep it where your configuration is kept.
 *
 * @example
 * ```ts
 * import type { DiscoverySnapshot } from "@zopa-openbanking/discovery";
 *
 * const ageInSeconds = ({ fetchedAt }: DiscoverySnapshot, now: number): number => now - fetchedAt;
 * ```
 */
export interface DiscoverySnapshot {
  /** The form of this object. */
  readonly version: 1;
  /** When the bank gave the document, in seconds since the Unix epoch. */
  readonly fetchedAt: number;
  readonly metadata: ServerMetadata;
}
