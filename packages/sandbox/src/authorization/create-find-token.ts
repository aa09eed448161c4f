import type { Consents } from "../consents/consents.js";
import type { TokenStore } from "./token-store.js";
import type { FindToken, TokenFacts } from "./tokens.js";

export interface FindTokenParts {
  readonly store: TokenStore;
  readonly consents: Pick<Consents, "find">;
  readonly now: () => number;
}

/**
 * Looks tokens up for the account information API.
 *
 * A customer's token of a consent that is CANC or EXPD is still known, so that the API can say why it is refused; one
 * of a deleted consent, or one that was revoked or superseded, is not.
 */
export function createFindToken({ store, consents, now }: FindTokenParts): FindToken {
  return (accessToken: string) => Promise.resolve(find(accessToken));

  function find(accessToken: string): TokenFacts | undefined {
    const entry = store.get("AccessToken", accessToken) ?? store.get("ClientCredentials", accessToken);
    if (entry === undefined) {
      return undefined;
    }
    const { clientId = "", scope = "", "x5t#S256": x5tS256, accountId: consentId } = entry.payload;
    const facts = { clientId, scope: String(scope), x5tS256, expired: entry.expiresAt <= now() };
    if (consentId === undefined) {
      return { kind: "client", ...facts };
    }
    const consent = consents.find(consentId);
    return consent?.userId === undefined
      ? undefined
      : { kind: "customer", ...facts, consentId, userId: consent.userId };
  }
}
