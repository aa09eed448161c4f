import { type CallOptions, type SharedCall, shareCall } from "@zopa-openbanking/core";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";

/** Refreshes a grant. */
type RenewGrant = (grant: Grant, options: CallOptions) => Promise<Grant>;

/** The newest grant of one authorisation, for everybody who has an older one of it. */
export interface LatestGrant {
  readonly current: Grant;
  /** When a token of it was last refused, in seconds since the Unix epoch. */
  refusedAt: number;
  /** Puts what a refresh gives in its place: one refresh for all who wait. */
  renew(run: RenewGrant, options: CallOptions): Promise<void>;
  /** Takes over a grant from elsewhere, unless the one at hand is as new. */
  offer(grant: Grant): void;
}

// Whoever reads with a grant holds its entry; with the last of them it goes, and so does the grant.
const registries = new WeakMap<OidcHybridContext, Map<string, WeakRef<LatestGrant>>>();
const forgotten = new FinalizationRegistry<{
  readonly registry: Map<string, WeakRef<LatestGrant>>;
  readonly key: string;
}>(({ registry, key }) => {
  if (registry.get(key)?.deref() === undefined) {
    registry.delete(key);
  }
});

/** Finds the newest grant of the same authorisation in this context, be it this one. */
export function latestGrantOf(context: OidcHybridContext, grant: Grant): LatestGrant {
  const registry = registries.get(context) ?? new Map<string, WeakRef<LatestGrant>>();
  registries.set(context, registry);
  const { consentId, subject, authorizedAt } = grant;
  const key = JSON.stringify([consentId, subject, authorizedAt]);
  const known = registry.get(key)?.deref();
  if (known !== undefined) {
    known.offer(grant);
    return known;
  }
  const entry = entryOf(grant);
  registry.set(key, new WeakRef(entry));
  forgotten.register(entry, { registry, key });
  return entry;
}

function entryOf(first: Grant): LatestGrant {
  let current = first;
  let flight: SharedCall<void> | undefined;
  return {
    get current(): Grant {
      return current;
    },
    refusedAt: Number.NEGATIVE_INFINITY,
    renew: (run: RenewGrant, options: CallOptions): Promise<void> => {
      if (flight?.isRunning() !== true) {
        flight = shareCall(async (call: CallOptions): Promise<void> => {
          current = await run(current, call);
        });
      }
      return flight.join(options);
    },
    offer: (grant: Grant): void => {
      current = grant.issuedAt > current.issuedAt ? grant : current;
    },
  };
}
