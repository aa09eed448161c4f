import type { Transaction } from "@zopa-openbanking/aisp-types";
import { type AispProfile, zopaProduction } from "@zopa-openbanking/profiles";
import type { Consent } from "../consents/consents.js";
import type { TransactionPage, TransactionQuery } from "../people/people.js";
import type { Answer, CustomerCall } from "./customer-call.js";
import { projected } from "./list-answer.js";
import { pagedAnswer, pagePlace } from "./page-links.js";
import { consentWindow, filterWindow, intersection, isEmpty, type TimeWindow } from "./time-window.js";

const { pageSize, unattended }: AispProfile = zopaProduction.aisp;

/** How long after strong authentication an unattended client reads as far back as the consent goes, in seconds. */
const freshAuthenticationSeconds = 300;

/** The filters of transactions. */
const filters = { from: "fromBookingDateTime", to: "toBookingDateTime" } as const;

/** Reads the transactions of one account or of all, newest first account by account, 100 on a page. */
export function readTransactions(call: CustomerCall): Answer {
  return transactionsAnswer(call, filterWindow(call.context, filters, call.bank.zone), [
    filters.from,
    filters.to,
  ]);
}

/** Answers with a page of the rows that were asked for, are consented, and may be seen now. */
export function transactionsAnswer(
  call: CustomerCall,
  asked: TimeWindow,
  filterNames: readonly string[] = [],
): Answer {
  const place = pagePlace(call, filterNames);
  const allowed = intersection([consentWindow(call.consent), unattendedWindow(call, place.asOf)]);
  const page = rowsAt(call, intersection([asked, allowed]), place);

  return pagedAnswer(call, {
    place,
    filterNames,
    pageSize,
    total: page.total,
    data: { Transaction: projected("Transaction", page.rows, call) },
    available: intersection([allowed, availableIn(page)]),
  });
}

// Counted from when the walk began: a walk that began in time may end.
function unattendedWindow({ consent, isAttended }: CustomerCall, asOf: number): TimeWindow {
  const sinceAuthentication = asOf - (consent.authorisedAt ?? Number.NEGATIVE_INFINITY);
  const isUnlimited = isAttended || sinceAuthentication <= freshAuthenticationSeconds;
  return isUnlimited ? {} : { from: asOf - unattended.transactionDays * 86_400 };
}

interface Place {
  readonly asOf: number;
  readonly offset: number;
}

// Account after account: what stands before the page is passed over, and what is left of it is filled.
function rowsAt(
  { bank, accountIds, consent }: CustomerCall,
  window: TimeWindow,
  place: Place,
): TransactionPage {
  const query = { ...window, ...direction(consent), now: place.asOf };
  const rows: Transaction[] = [];
  const pages: TransactionPage[] = [];
  let total = 0;
  for (const accountId of accountIds) {
    const offset = Math.max(0, place.offset + rows.length - total);
    const limit = pageSize - rows.length;
    const page = isEmpty(window)
      ? { ...bank.people.transactions({ accountId, now: place.asOf, offset: 0, limit: 0 }), ...nothing }
      : bank.people.transactions({ ...query, accountId, offset, limit });
    rows.push(...page.rows);
    pages.push(page);
    total += page.total;
  }
  return { rows, total, ...available(pages) };
}

const nothing = { rows: [], total: 0 } as const;

function direction({ permissions }: Consent): Pick<TransactionQuery, "creditDebitIndicator"> {
  const credits = permissions.includes("ReadTransactionsCredits");
  const debits = permissions.includes("ReadTransactionsDebits");
  return credits && debits ? {} : { creditDebitIndicator: credits ? "Credit" : "Debit" };
}

function available(
  pages: readonly TransactionPage[],
): Pick<TransactionPage, "firstAvailable" | "lastAvailable"> {
  const first = pages.flatMap(({ firstAvailable }) => (firstAvailable === undefined ? [] : [firstAvailable]));
  const last = pages.flatMap(({ lastAvailable }) => (lastAvailable === undefined ? [] : [lastAvailable]));
  return {
    ...(first.length === 0 ? {} : { firstAvailable: Math.min(...first) }),
    ...(last.length === 0 ? {} : { lastAvailable: Math.max(...last) }),
  };
}

// With no row at all there is no range to speak of: an empty window.
function availableIn({ firstAvailable, lastAvailable }: TransactionPage): TimeWindow {
  return firstAvailable === undefined || lastAvailable === undefined
    ? { from: 1, to: 0 }
    : { from: firstAvailable, to: lastAvailable };
}
