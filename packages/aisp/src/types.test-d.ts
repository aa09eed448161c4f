import type { Account, Offer, Party, Transaction } from "@zopa-openbanking/aisp-types";
import { zopaProduction } from "@zopa-openbanking/profiles";
import { describe, expectTypeOf, it } from "vitest";
import {
  type AccessError,
  type AccessErrorCode,
  type AispBank,
  type AispContext,
  type AispError,
  type AispObserver,
  type AttendedContext,
  account,
  accounts,
  allTransactions,
  balances,
  createAccessBudget,
  createRequestLimiter,
  type LinkError,
  type LinkErrorCode,
  type ListOptions,
  offers,
  type Page,
  type Paged,
  type PagePosition,
  parties,
  party,
  product,
  type ReadContext,
  type ReadProblem,
  standingOrders,
  statementFile,
  statements,
  transactions,
  type UnattendedContext,
} from "./index.js";

declare const attended: AttendedContext;
declare const unattended: UnattendedContext;
declare const either: ReadContext;
declare const bare: AispContext;
declare const page: Page<Account>;
declare const problem: ReadProblem;

describe("a context without the customer", () => {
  it("reads accounts, balances and transactions", () => {
    expectTypeOf(accounts(unattended)).toEqualTypeOf<Paged<Account>>();
    expectTypeOf(account(unattended, "1")).resolves.toEqualTypeOf<Account>();
    expectTypeOf(balances).parameter(0).toEqualTypeOf<ReadContext>();
    expectTypeOf(transactions(unattended, "1")).toEqualTypeOf<Paged<Transaction>>();
  });

  it("cannot be given to a reader that needs them", () => {
    // @ts-expect-error -- the customer is absent
    offers(unattended, "1");
    // @ts-expect-error -- the customer is absent
    void party(unattended);
    // @ts-expect-error -- the customer is absent
    parties(unattended, "1");
    // @ts-expect-error -- the customer is absent
    void product(unattended, "1");
    // @ts-expect-error -- the customer is absent
    standingOrders(unattended, "1");
    // @ts-expect-error -- the customer is absent
    statements(unattended, "1");
    // @ts-expect-error -- the customer is absent
    allTransactions(unattended);
    // @ts-expect-error -- the customer is absent
    void statementFile(unattended, "1", "2");
  });

  it("cannot be given to them by way of one that may have the customer or not", () => {
    // @ts-expect-error -- the customer may be absent
    offers(either, "1");
    if (either.customer !== "absent") {
      offers(either, "1");
    }
  });

  it("cannot be made without a budget and a consent to count by", () => {
    // @ts-expect-error -- no budget, no consentId
    const context: ReadContext = { ...bare, customer: "absent" };
    void context;
    const whole = { ...bare, customer: "absent", consentId: "aac-1", budget: createAccessBudget() } as const;
    expectTypeOf(whole).toExtend<UnattendedContext>();
  });

  it("cannot be told of a customer beside", () => {
    // @ts-expect-error -- absent, or an address, and not both
    const context: ReadContext = { ...unattended, customer: { ipAddress: "203.0.113.7" }, budget: "absent" };
    void context;
  });
});

describe("a context with the customer", () => {
  it("needs their address", () => {
    // @ts-expect-error -- no ipAddress
    const context: AttendedContext = { ...bare, customer: { userAgent: "Mozilla/5.0" } };
    void context;
  });

  it("says who is there or that nobody is, and never neither", () => {
    // @ts-expect-error -- no customer
    accounts(bare);
  });
});

describe("a list", () => {
  it("is iterated, collected or read in pages", () => {
    const list = transactions(attended, "1");
    expectTypeOf(list).toExtend<AsyncIterable<Transaction>>();
    expectTypeOf(list.toArray({ limit: 3 })).resolves.toEqualTypeOf<Transaction[]>();
    expectTypeOf(list.pages()).toEqualTypeOf<AsyncGenerator<Page<Transaction>, void, undefined>>();
    expectTypeOf<Page<Offer>["items"]>().toEqualTypeOf<readonly Offer[]>();
    expectTypeOf<Page<Offer>["position"]>().toEqualTypeOf<PagePosition | undefined>();
  });

  it("goes on from a position that was stored as JSON", () => {
    expectTypeOf<ListOptions["resume"]>().toEqualTypeOf<PagePosition | undefined>();
    expectTypeOf<PagePosition>().toExtend<Readonly<Record<keyof PagePosition, string | number>>>();
  });

  it("has pages and problems that cannot be changed", () => {
    // @ts-expect-error -- readonly
    page.items.push({ AccountId: "1" });
    // @ts-expect-error -- readonly
    page.problems = [];
    // @ts-expect-error -- readonly
    problem.code = "link_null";
  });

  it("has a party that may be missing", () => {
    expectTypeOf(party(attended)).resolves.toEqualTypeOf<Party | undefined>();
  });
});

it("every list of codes is open: a code of tomorrow is no type error", () => {
  expectTypeOf<"XYZ">().toExtend<Transaction["CreditDebitIndicator"]>();
  expectTypeOf<"XYZ">().toExtend<Transaction["Status"]>();
  expectTypeOf<"XYZ">().toExtend<NonNullable<Account["AccountTypeCode"]>>();
  expectTypeOf<"XYZ">().toExtend<NonNullable<Offer["OfferType"]>>();
});

it("takes a whole profile, or only the part that is read", () => {
  expectTypeOf(zopaProduction).toExtend<AispBank>();
  expectTypeOf<AispBank>().toEqualTypeOf<Pick<typeof zopaProduction, "name" | "aisp">>();
  expectTypeOf<typeof fetch>().toExtend<AispContext["fetch"]>();
});

it("narrows an error by its code", () => {
  expectTypeOf<Extract<AispError, { code: "bank_error" }>["status"]>().toEqualTypeOf<number>();
  expectTypeOf<AccessError["code"]>().toEqualTypeOf<AccessErrorCode>();
  expectTypeOf<AccessErrorCode>().toEqualTypeOf<
    | "endpoint_not_served"
    | "customer_required"
    | "history_requires_customer"
    | "access_limit_reached"
    | "position_invalid"
  >();
  expectTypeOf<LinkError["code"]>().toEqualTypeOf<LinkErrorCode>();
  expectTypeOf<LinkErrorCode>().toEqualTypeOf<
    | "link_unreadable"
    | "link_relative"
    | "link_not_https"
    | "link_with_credentials"
    | "link_to_other_origin"
    | "link_to_other_path"
    | "link_to_other_resource"
    | "link_loop"
    | "too_many_pages"
  >();
});

it("an observer sees the template of a path and never an address", () => {
  type Seen = Parameters<NonNullable<AispObserver["onResponse"]>>[0];
  expectTypeOf<keyof Seen>().toEqualTypeOf<
    "endpoint" | "method" | "route" | "attempt" | "interactionId" | "status" | "errorCode" | "durationMs"
  >();
});

it("a limiter gives back what it runs", () => {
  expectTypeOf(createRequestLimiter(2)(async () => 7)).resolves.toEqualTypeOf<number>();
});
