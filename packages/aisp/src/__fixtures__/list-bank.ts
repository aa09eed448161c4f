import { zopaProduction } from "@zopa-openbanking/profiles";
import type { AispBank } from "../aisp-bank.js";
import type { AttendedContext, UnattendedContext } from "../read-context.js";
import type { ReadProblem } from "../read-problem.js";

/** 23 November 2026, 12:00 in London. */
export const now: number = Date.UTC(2026, 10, 23, 12) / 1_000;

export const base = "https://rs1.openbanking.zopa.com/open-banking/v4.0/aisp";

export const token = "grant-token-4711";

/** The interaction ids of a fake bank's requests, in turn: the last digits count from 1. */
export function interactionId(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
}

/** One request as a fake bank saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/** Answers one request; `count` begins with 1. */
export type Answers = (request: SeenRequest, count: number) => Response | Promise<Response>;

export interface ListBank {
  readonly context: AttendedContext;
  readonly seen: readonly SeenRequest[];
  readonly problems: readonly ReadProblem[];
}

/** A bank that answers by this function, and the context of a customer who is there. */
export function listBank(answers: Answers, changes: Partial<AttendedContext> = {}): ListBank {
  const seen: SeenRequest[] = [];
  const problems: ReadProblem[] = [];
  let ids = 0;
  const context: AttendedContext = {
    profile: zopaProduction,
    customer: { ipAddress: "203.0.113.7" },
    clock: () => now,
    accessToken: async () => token,
    createInteractionId: () => {
      ids += 1;
      return interactionId(ids);
    },
    retries: "none",
    onProblem: (problem) => problems.push(problem),
    fetch: async (input, init = {}) => {
      const { method = "GET", signal } = init;
      const request = { method, url: new URL(input), headers: new Headers(init.headers) };
      const whole = { ...request, signal: signal ?? new AbortController().signal };
      seen.push(whole);
      return await answers(whole, seen.length);
    },
    ...changes,
  };
  return { context, seen, problems };
}

/** The same context when the customer is not there. */
export function absent(
  { customer: _customer, ...context }: AttendedContext,
  changes: Partial<UnattendedContext> = {},
): UnattendedContext {
  const budget = { take: async () => ({ isAllowed: true }) as const };
  return { ...context, customer: "absent", consentId: "aac-1", budget, ...changes };
}

/** Zopa with another `aisp` part. */
export function bankWith(changes: Partial<AispBank["aisp"]>): AispBank {
  return { name: "Zopa", aisp: { ...zopaProduction.aisp, ...changes } };
}

/** A bank that serves every operation of the standard. */
export function fullBank(): AispBank {
  const { endpoints } = zopaProduction.aisp;
  const served = Object.entries(endpoints).map(([name, value]) => [name, { ...value, supported: true }]);
  return bankWith({ endpoints: Object.fromEntries(served) as typeof endpoints });
}

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** A transaction with nothing but what the standard requires. */
export function transactionOf(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    AccountId: "22289",
    CreditDebitIndicator: "Debit",
    Status: "BOOK",
    BookingDateTime: "2026-11-20T10:00:00+00:00",
    Amount: { Amount: "12.30", Currency: "GBP" },
    ...changes,
  };
}

/** What is different about one page. */
export interface PageInput {
  readonly rows?: readonly unknown[];
  /** `Links.Next`; left out when undefined. */
  readonly next?: unknown;
  readonly links?: unknown;
  readonly meta?: unknown;
}

/** A page of transactions. */
export function pageOf({ rows = [transactionOf()], next, ...rest }: PageInput = {}): Response {
  const links = {
    Self: `${base}/accounts/22289/transactions`,
    ...(next === undefined ? {} : { Next: next }),
  };
  const { meta: Meta = {}, links: Links = links } = rest;
  return json({ Data: { Transaction: rows }, Links, Meta });
}

/** The address of a page of the transactions of account 22289. */
export function pageUrl(page: number): string {
  return `${base}/accounts/22289/transactions?page=${page}`;
}

/** A list of so many pages, one row on each, whose `TransactionId` is the number of its page. */
export function pages(count: number): Answers {
  return ({ url }) => {
    const page = Number(url.searchParams.get("page") ?? 1);
    const rows = [transactionOf({ TransactionId: `t${page}` })];
    return pageOf({ rows, next: page < count ? pageUrl(page + 1) : undefined, meta: { TotalPages: count } });
  };
}
