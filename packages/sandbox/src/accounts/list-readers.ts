import { zopaProduction } from "@zopa-openbanking/profiles";
import type { Answer, CustomerCall, Reader } from "./customer-call.js";
import { projected, servedAccounts, wholeAnswer } from "./list-answer.js";
import { statementsInWindow } from "./statements.js";
import type { ResourceName } from "./views.js";

type RowsOf = (accountId: string, call: CustomerCall) => readonly object[];

/** Reads a list of one account or of all, on a single page: as much as a person has of it fits there. */
function listReader(name: ResourceName, rowsOf: RowsOf): Reader {
  return (call: CustomerCall): Answer => {
    const rows = servedAccounts(call).flatMap((accountId) => rowsOf(accountId, call));
    return wholeAnswer(call, { [name]: projected(name, rows, call) });
  };
}

export const readAccounts: Reader = listReader("Account", (id, { bank, now }) =>
  present(bank.people.account(id, now)),
);

export const readBalances: Reader = listReader("Balance", (id, { bank, now }) =>
  bank.people
    .balances(id, now)
    .filter(({ Type }) => bank.surface === "obie" || zopaProduction.aisp.balanceTypes.includes(Type)),
);

export const readBeneficiaries: Reader = listReader("Beneficiary", (id, { bank }) =>
  bank.people.beneficiaries(id),
);

export const readDirectDebits: Reader = listReader("DirectDebit", (id, { bank, now }) =>
  bank.people.directDebits(id, now),
);

export const readStandingOrders: Reader = listReader("StandingOrder", (id, { bank, now }) =>
  bank.people.standingOrders(id, now),
);

export const readProducts: Reader = listReader("Product", (id, { bank }) => present(bank.people.product(id)));

export const readOffers: Reader = listReader("Offer", (id, { bank, now }) => bank.people.offers(id, now));

export const readScheduledPayments: Reader = listReader("ScheduledPayment", (id, { bank, now }) =>
  bank.people.scheduledPayments(id, now),
);

export const readParties: Reader = listReader("Party", (id, { bank }) => bank.people.parties(id));

export const readStatements: Reader = listReader("Statement", statementsInWindow);

/** Reads the owner of an account, as the customer sees it. */
export const readAccountParty: Reader = (call: CustomerCall): Answer => {
  const [accountId = ""] = call.accountIds;
  return partyAnswer(call, call.bank.people.accountParty(accountId, call.userId));
};

/** Reads the customer. */
export const readParty: Reader = (call: CustomerCall): Answer =>
  partyAnswer(call, call.bank.people.party(call.userId));

function partyAnswer(call: CustomerCall, party: object | undefined): Answer {
  const [Party] = projected("Party", present(party), call);
  return wholeAnswer(call, Party === undefined ? {} : { Party });
}

function present<Item>(item: Item | undefined): readonly Item[] {
  return item === undefined ? [] : [item];
}
