import type { KeptEntries } from "./kept-entries.js";
import type { StoredEntry } from "./stored-entry.js";

/** What the authorisation server remembers: codes, tokens, grants, interactions. */
export interface TokenStore {
  readonly put: (entry: StoredEntry) => void;
  /** Expired ones too, until they are swept. */
  readonly get: (model: string, id: string) => StoredEntry | undefined;
  readonly remove: (model: string, id: string) => void;
  /** Removes the grant and all that was given out for it. */
  readonly removeGrant: (grantId: string) => void;
  /** The grant in force for a consent: there is never more than one. */
  readonly grantOf: (consentId: string) => string | undefined;
  readonly clear: () => void;
  readonly size: () => number;
}

// Expired ones are kept so that a refusal can say "expired" where it would otherwise have to say "unknown".
const expiredKept = 5_000;
const leastPutsBetweenSweeps = 256;

/** Makes a store on the bank's clock: empty, or with what was kept, and then what changes is kept too. */
export function createTokenStore(now: () => number, kept?: KeptEntries): TokenStore {
  const entries = new Map<string, StoredEntry>();
  const keysOfGrant = new Map<string, Set<string>>();
  const grantOfConsent = new Map<string, string>();
  let putsUntilSweep = leastPutsBetweenSweeps;

  function removeKey(key: string): void {
    const entry = entries.get(key);
    if (entry === undefined) {
      return;
    }
    entries.delete(key);
    kept?.remove(entry.model, entry.id);
    const grantId = grantIdOf(entry);
    const keys = grantId === undefined ? undefined : keysOfGrant.get(grantId);
    keys?.delete(key);
    if (grantId !== undefined && keys?.size === 0) {
      keysOfGrant.delete(grantId);
    }
    const { accountId } = entry.payload;
    if (entry.model === "Grant" && accountId !== undefined && grantOfConsent.get(accountId) === entry.id) {
      grantOfConsent.delete(accountId);
    }
  }

  function put(entry: StoredEntry): void {
    const key = keyOf(entry.model, entry.id);
    entries.set(key, entry);
    const grantId = grantIdOf(entry);
    if (grantId !== undefined) {
      const keys = keysOfGrant.get(grantId) ?? new Set();
      keysOfGrant.set(grantId, keys.add(key));
    }
    if (entry.model === "Grant" && entry.payload.accountId !== undefined) {
      grantOfConsent.set(entry.payload.accountId, entry.id);
    }
  }

  function sweep(): void {
    const expired = [...entries].filter(([, entry]) => entry.expiresAt <= now());
    const useless = expired.filter(([, entry]) => entry.model === "Interaction");
    const telling = expired.filter(([, entry]) => entry.model !== "Interaction");
    const surplus = telling.slice(0, Math.max(0, telling.length - expiredKept));
    for (const [key] of [...useless, ...surplus]) {
      removeKey(key);
    }
    // In proportion to what there is: sweeping stays a constant part of the work, however many grants live for a year.
    putsUntilSweep = Math.max(leastPutsBetweenSweeps, entries.size / 4);
  }

  for (const entry of kept?.all() ?? []) {
    put(entry);
  }

  return {
    put: (entry: StoredEntry) => {
      put(entry);
      kept?.put(entry);
      putsUntilSweep -= 1;
      if (putsUntilSweep <= 0) {
        sweep();
      }
    },
    get: (model: string, id: string) => entries.get(keyOf(model, id)),
    remove: (model: string, id: string) => removeKey(keyOf(model, id)),
    removeGrant: (grantId: string) => {
      for (const key of [...(keysOfGrant.get(grantId) ?? [])]) {
        removeKey(key);
      }
    },
    grantOf: (consentId: string) => grantOfConsent.get(consentId),
    clear: () => {
      entries.clear();
      keysOfGrant.clear();
      grantOfConsent.clear();
      kept?.clear();
    },
    size: () => entries.size,
  };
}

function keyOf(model: string, id: string): string {
  return `${model}:${id}`;
}

function grantIdOf({ model, id, payload }: StoredEntry): string | undefined {
  return model === "Grant" ? id : model === "Interaction" ? undefined : payload.grantId;
}
