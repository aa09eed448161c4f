import type { CallOptions } from "@zopa-openbanking/core";
import type { Grant } from "../grant.js";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { checkGrant } from "./check-grant.js";
import { checkRefreshToken } from "./check-refresh-token.js";
import { refreshOnce } from "./refresh-once.js";

/** Refreshes inside the lock that the context brings, if it brings one. */
export async function coordinatedRefresh(
  context: OidcHybridContext,
  grant: Grant,
  options: CallOptions & { readonly onSent: () => void },
): Promise<Grant> {
  if (context.coordinate === undefined) {
    return await refreshOnce(context, grant, options);
  }
  let hasRun = false;
  const run = async (latest: Grant = grant): Promise<Grant> => {
    if (hasRun) {
      throw new TypeError("`coordinate` called `run` twice: a refresh is never repeated by itself.");
    }
    hasRun = true;
    checkSame(context, latest, grant);
    checkRefreshToken(context, latest);
    return await refreshOnce(context, latest, options);
  };
  const { signal, interactionId } = options;
  const fresh = await context.coordinate(keyOf(grant), run, { signal, interactionId });
  checkSame(context, fresh, grant);
  return fresh;
}

/** Holds no secret, and stays the same when the refresh token is replaced. */
function keyOf({ issuer, clientId, consentId }: Grant): string {
  return [issuer, clientId, consentId].map(encodeURIComponent).join(" ");
}

/** A store that mixes grants up would show one customer the accounts of another. */
function checkSame(context: OidcHybridContext, other: Grant, grant: Grant): void {
  checkGrant(context, other);
  if (other.consentId !== grant.consentId || other.subject !== grant.subject) {
    throw new TypeError(
      "`coordinate` gave a grant of another consent or person: look at how the store finds it.",
    );
  }
}
