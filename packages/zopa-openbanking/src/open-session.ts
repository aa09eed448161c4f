import {
  type AttendedContext,
  account,
  accounts,
  balances,
  beneficiaries,
  directDebits,
  offers,
  type PresentCustomer,
  party,
  type ReadContext,
  standingOrders,
  statements,
  transactions,
} from "@zopa-openbanking/aisp";
import { createGrantTokens, type Grant } from "@zopa-openbanking/oidc-hybrid";
import type { AttendedSession, UnattendedSession } from "./session.js";
import type { SessionInput } from "./zopa-client.js";
import type { ZopaContexts } from "./zopa-contexts.js";

/** Binds the readers of the accounts to a grant, and to the customer or their absence. */
export function openSession(
  contexts: ZopaContexts,
  grant: Grant,
  { customer, onGrantChanged }: SessionInput<PresentCustomer | "absent">,
): AttendedSession | UnattendedSession {
  const { accessToken, grant: latest } = createGrantTokens(contexts.tokens, grant, {
    onGrantChanged,
    refresh: contexts.refresh,
  });
  return customer === "absent"
    ? unattendedSession(contexts.unattended(accessToken, grant.consentId), latest)
    : attendedSession(contexts.attended(accessToken, customer), latest);
}

function unattendedSession(context: ReadContext, grant: () => Grant): UnattendedSession {
  return {
    grant,
    accounts: (options) => accounts(context, options),
    account: (accountId, options) => account(context, accountId, options),
    balances: (accountId, options) => balances(context, accountId, options),
    transactions: (accountId, filter, options) => transactions(context, accountId, filter, options),
  };
}

function attendedSession(context: AttendedContext, grant: () => Grant): AttendedSession {
  return {
    ...unattendedSession(context, grant),
    beneficiaries: (accountId, options) => beneficiaries(context, accountId, options),
    directDebits: (accountId, options) => directDebits(context, accountId, options),
    standingOrders: (accountId, options) => standingOrders(context, accountId, options),
    offers: (accountId, options) => offers(context, accountId, options),
    party: (accountId, options) => party(context, accountId, options),
    statements: (accountId, filter, options) => statements(context, accountId, filter, options),
  };
}
