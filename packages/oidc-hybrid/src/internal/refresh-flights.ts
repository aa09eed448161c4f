import { type CallOptions, type SharedCall, shareCall } from "@zopa-openbanking/core";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";

/** One refresh that is under way, and whether the refresh token has left. */
export interface Flight {
  readonly call: SharedCall<Grant>;
  readonly isSent: () => boolean;
}

/** Refreshes, and tells when the refresh token leaves. */
export type RunRefresh = (options: CallOptions & { readonly onSent: () => void }) => Promise<Grant>;

// A context is a plain object that its user makes, so what belongs to it is kept beside it, and goes with it.
const flights = new WeakMap<OidcHybridContext, Map<string, Flight>>();

/** Gives the refresh of this grant that is under way, or a new one; it starts when it is joined. */
export function flightOf(context: OidcHybridContext, grant: Grant, run: RunRefresh): Flight {
  const ofContext = flights.get(context) ?? new Map<string, Flight>();
  flights.set(context, ofContext);
  const key = JSON.stringify([grant.consentId, grant.refreshToken]);
  const running = ofContext.get(key);
  return running?.call.isRunning() === true ? running : newFlight(run, ofContext, key);
}

/** It is kept from its start to its end, and one that was abandoned does not take away the one after it. */
function newFlight(run: RunRefresh, ofContext: Map<string, Flight>, key: string): Flight {
  let isSent = false;
  const onSent = (): void => {
    isSent = true;
  };
  const start = async (options: CallOptions): Promise<Grant> => {
    ofContext.set(key, flight);
    try {
      return await run({ ...options, onSent });
    } finally {
      if (ofContext.get(key) === flight) {
        ofContext.delete(key);
      }
    }
  };
  const flight: Flight = { call: shareCall(start), isSent: () => isSent };
  return flight;
}
