import type { CallOptions } from "@zopa-openbanking/core";
import type { CoordinateRefresh, Grant } from "@zopa-openbanking/oidc-hybrid";
import type { GrantStore } from "./grant-store.js";

/**
 * Lets one process refresh and the others take what it got: the lock of the consent, then the stored grant, which counts when
 * it is newer than the one at hand.
 *
 * @param grant - the grant at hand, as it was read before.
 */
export function coordinateRefresh(store: GrantStore, grant: Grant): CoordinateRefresh {
  return (_key: string, run: (latest?: Grant) => Promise<Grant>, { signal }: CallOptions): Promise<Grant> =>
    store.whileAlone(
      grant.consentId,
      async () => {
        const stored = await store.find(grant.consentId);
        if (
          stored !== undefined &&
          stored.accessToken !== grant.accessToken &&
          stored.issuedAt >= grant.issuedAt
        ) {
          return stored;
        }
        if (stored !== undefined) {
          // Proves that there is room before a refresh token is spent whose successor would be lost otherwise.
          await store.save(stored);
        }
        const fresh = await run(stored);
        await store.save(fresh);
        return fresh;
      },
      { signal },
    );
}
