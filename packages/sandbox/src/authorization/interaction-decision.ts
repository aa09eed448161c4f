import type { Consent } from "../consents/consents.js";
import type { HeldAccount, People } from "../people/people.js";

/** What the customer did in the app. */
export interface Decision {
  readonly userId: string;
  readonly decision: "approve" | "decline";
  readonly accountIds: readonly string[];
}

/** Why the app does not take it. The sentence is for the customer. */
export interface DecisionRefused {
  readonly status: 400 | 401 | 403 | 409;
  readonly error:
    | "invalid_request"
    | "wrong_password"
    | "other_customer"
    | "no_account"
    | "foreign_account"
    | "consent_ended";
  readonly message: string;
}

const open = ["AWAU", "AUTH", "CANC"];

/** Reads what the app sent: who it is, what they decided, for which of their accounts. */
export function readDecision(
  people: Pick<People, "user" | "accountsOf">,
  consent: Consent | undefined,
  body: Readonly<Record<string, unknown>> | undefined,
  now: number,
): Decision | DecisionRefused {
  const { user: name, password, decision } = body ?? {};
  if (typeof name !== "string" || typeof password !== "string") {
    return refused(400, "invalid_request", "Send JSON with user, password, decision and accounts.");
  }
  const user = people.user(name);
  if (user === undefined || user.password !== password) {
    return refused(401, "wrong_password", "There is no customer with this name and password.");
  }
  if (decision !== "approve" && decision !== "decline") {
    return refused(400, "invalid_request", 'The decision must be "approve" or "decline".');
  }
  if (consent === undefined || !open.includes(consent.status)) {
    return refused(
      409,
      "consent_ended",
      consent === undefined
        ? "The app that asked has withdrawn its request."
        : `This request is over (${consent.status}). Start again from the app that asked.`,
    );
  }
  if (consent.userId !== undefined && consent.userId !== user.userId) {
    return refused(403, "other_customer", "Somebody else gave this consent. Only they can renew it.");
  }
  const accounts = chosenAccounts(people.accountsOf(user.userId, now), consent, body?.["accounts"]);
  return decision === "decline" || Array.isArray(accounts)
    ? { userId: user.userId, decision, accountIds: Array.isArray(accounts) ? accounts : [] }
    : (accounts as DecisionRefused);
}

function chosenAccounts(
  held: readonly HeldAccount[],
  consent: Consent,
  chosen: unknown,
): readonly string[] | DecisionRefused {
  // Who renews a consent and picks nothing keeps what they picked before.
  const accountIds = chosen ?? consent.accountIds;
  if (!Array.isArray(accountIds) || accountIds.length === 0) {
    return refused(400, "no_account", "Pick at least one account to share.");
  }
  const own = new Set(held.map(({ accountId }) => accountId));
  return accountIds.every((accountId) => typeof accountId === "string" && own.has(accountId))
    ? [...new Set(accountIds as readonly string[])]
    : refused(403, "foreign_account", "One of the accounts is not this customer's.");
}

function refused(
  status: DecisionRefused["status"],
  error: DecisionRefused["error"],
  message: string,
): DecisionRefused {
  return { status, error, message };
}
