import type { UnattendedAccess } from "@zopa-openbanking/aisp";
import type { CallOptions, Clock, Fetch } from "@zopa-openbanking/core";

/** What may still be read without the customer. */
export interface AccessesLeft {
  readonly left: number;
  /** When there will be one more, in seconds since the Unix epoch; undefined when none was used. */
  readonly nextAt?: number | undefined;
}

/** How a diagnosis is made. */
export interface DoctorOptions extends CallOptions {
  /** For addresses that need no client certificate: the metadata when no transport can be made, and your own key set. */
  readonly fetch?: Fetch | undefined;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** How long one request may take, in milliseconds. 10,000 when left out. */
  readonly timeoutMs?: number | undefined;
  /**
   * Whether a client that the bank does not accept is tried with another audience, kid and way to authenticate, each once, to
   * find out which of them it is. True when left out.
   */
  readonly tryAlternatives?: boolean | undefined;
  /** Tells how many accesses are left, without taking one. */
  readonly accessesLeft?:
    | ((access: UnattendedAccess, options?: CallOptions) => Promise<AccessesLeft>)
    | undefined;
}
