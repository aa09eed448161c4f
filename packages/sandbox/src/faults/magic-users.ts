import type { MagicUser } from "./faults.js";

/** The customers for whom one fault is always played: the commonest of the catalogue. */
export const magicUsers: readonly MagicUser[] = [
  magic("user-429", "too-many-requests", "is asked for too often: 429 with Retry-After"),
  magic("user-500", "error-500", "can never be read: 500"),
  magic("user-503", "unavailable-503", "can never be read: 503 with Retry-After"),
  magic("user-slow", "slow", "is read slowly: three seconds an answer"),
  magic("user-html", "html-502", "gets a gateway's page for an answer"),
  magic("user-truncated", "truncated-json", "gets JSON that ends in the middle"),
  magic("user-cut", "cut-mid-body", "gets a connection that ends in the middle"),
  magic("user-empty", "body-empty", "gets answers without a body"),
  magic("user-links-loop", "links-loop", "has pages that lead to themselves"),
  magic("user-links-leave", "links-other-host", "has pages that lead to another host"),
  magic("user-history-200", "history-cut-200", "shows no more than 200 transactions"),
  magic("user-odd-codes", "code-unknown", "has transaction codes that no list has"),
  magic("user-revokes", "consent-revoked-mid-read", "revokes the consent after the first answer"),
  magic("user-expires", "token-expires-mid-read", "ends the access token after each answer"),
  magic("user-reauthenticate", "reauthenticate", "has to authenticate again: 403"),
];

function magic(userId: string, fault: string, does: string): MagicUser {
  return {
    userId,
    name: `Magic ${userId.slice("user-".length)}`,
    fault,
    description: `A customer who ${does}.`,
  };
}
