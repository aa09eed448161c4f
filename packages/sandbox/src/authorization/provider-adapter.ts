import { type Adapter, type AdapterPayload, errors } from "oidc-provider";
import type { ProviderTime } from "./provider-time.js";
import type { StoredEntry } from "./stored-entry.js";
import type { TokenStore } from "./token-store.js";

export interface ProviderAdapterParts {
  readonly store: TokenStore;
  readonly time: ProviderTime;
  readonly now: () => number;
  /** The metadata of a client, as oidc-provider reads it. */
  readonly findClient: (clientId: string) => AdapterPayload | undefined;
}

// Sessions would let a second consent through without asking, and replays are found by our own rule, on the bank's clock.
const notKept = new Set(["Session", "ReplayDetection"]);
const timeMembers = ["iat", "exp", "iiat", "authTime", "loginTs"] as const;

/**
 * Lends the store to oidc-provider, one model at a time.
 *
 * Times are the bank's in the store and the machine's in oidc-provider's hands, so that advancing the bank's clock ages
 * what is stored.
 */
export function providerAdapter(parts: ProviderAdapterParts): (model: string) => Adapter {
  const { store, time, now } = parts;

  return (model: string) => ({
    upsert: (id: string, payload: AdapterPayload, expiresIn?: number) => {
      if (!notKept.has(model)) {
        const expiresAt = expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn;
        store.put({ model, id, payload: shifted(payload, time.aheadBySeconds()), expiresAt });
      }
      return done;
    },
    find: (id: string) => {
      if (model === "Client") {
        return Promise.resolve(parts.findClient(id));
      }
      const entry = store.get(model, id);
      return Promise.resolve(
        entry === undefined || isGone(entry, now())
          ? undefined
          : shifted(entry.payload, -time.aheadBySeconds()),
      );
    },
    consume: (id: string) => {
      const entry = store.get(model, id);
      // Two requests at once may both have read it unused: only the first of them consumes it.
      if (entry?.payload.consumed !== undefined) {
        store.removeGrant(entry.payload.grantId ?? "");
        return Promise.reject(
          new errors.InvalidGrant(
            model === "RefreshToken" ? "refresh token already used" : "authorization code already consumed",
          ),
        );
      }
      if (entry !== undefined) {
        store.put({ ...entry, payload: { ...entry.payload, consumed: now() } });
      }
      return done;
    },
    destroy: (id: string) => {
      store.remove(model, id);
      return done;
    },
    revokeByGrantId: (grantId: string) => {
      store.removeGrant(grantId);
      return done;
    },
    findByUid: () => done,
    findByUserCode: () => done,
  });
}

// An interaction that is over has to be gone; of the others oidc-provider says itself that they are expired.
function isGone({ model, expiresAt }: StoredEntry, now: number): boolean {
  return model === "Interaction" && expiresAt <= now;
}

const done: Promise<undefined> = Promise.resolve(undefined);

function shifted(payload: AdapterPayload, by: number): AdapterPayload {
  const copy = structuredClone(payload);
  for (const name of timeMembers) {
    const value = copy[name];
    if (typeof value === "number") {
      copy[name] = value + by;
    }
  }
  return copy;
}
