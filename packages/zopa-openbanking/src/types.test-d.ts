import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types";
import { expectTypeOf } from "vitest";
import {
  type Account,
  type AispError,
  type AttendedSession,
  type Balance,
  type Grant,
  type OpenBankingError,
  type Paged,
  type Party,
  type Pending,
  type PresentCustomer,
  type Statement,
  type Transaction,
  type UnattendedSession,
  type ZopaClient,
  type ZopaClientConfig,
  type ZopaError,
  zopaProduction,
} from "./index.js";

declare const zopa: ZopaClient;
declare const grant: Grant;
declare const customer: PresentCustomer;
declare const whoever: PresentCustomer | "absent";

// Whether the customer is there decides what can be read, and the compiler knows.
expectTypeOf(zopa.openSession(grant, { customer })).toEqualTypeOf<AttendedSession>();
expectTypeOf(zopa.openSession(grant, { customer: "absent" })).toEqualTypeOf<UnattendedSession>();
expectTypeOf(zopa.openSession(grant, { customer: whoever })).toEqualTypeOf<UnattendedSession>();

// What needs the customer is not there without them.
expectTypeOf<UnattendedSession>().not.toHaveProperty("offers");
expectTypeOf<UnattendedSession>().not.toHaveProperty("party");
expectTypeOf<UnattendedSession>().not.toHaveProperty("statements");
expectTypeOf<UnattendedSession>().not.toHaveProperty("beneficiaries");
expectTypeOf<UnattendedSession>().not.toHaveProperty("directDebits");
expectTypeOf<UnattendedSession>().not.toHaveProperty("standingOrders");
// A function that reads without the customer takes a session with them as well.
expectTypeOf<AttendedSession>().toExtend<UnattendedSession>();

// A list is iterated item by item, and each has the standard's shape.
expectTypeOf<AttendedSession["accounts"]>().returns.toEqualTypeOf<Paged<Account>>();
expectTypeOf<AttendedSession["balances"]>().returns.toEqualTypeOf<Paged<Balance>>();
expectTypeOf<AttendedSession["transactions"]>().returns.toEqualTypeOf<Paged<Transaction>>();
expectTypeOf<AttendedSession["statements"]>().returns.toEqualTypeOf<Paged<Statement>>();
expectTypeOf<AttendedSession["account"]>().returns.resolves.toEqualTypeOf<Account>();
expectTypeOf<AttendedSession["party"]>().returns.resolves.toEqualTypeOf<Party | undefined>();
expectTypeOf<Paged<Transaction>>().toExtend<AsyncIterable<Transaction>>();
expectTypeOf<Paged<Transaction>["toArray"]>().returns.resolves.toEqualTypeOf<Transaction[]>();

// What must survive between two steps is plain JSON: nothing in it is lost on the way into a store.
expectTypeOf<Grant[keyof Grant]>().toExtend<string | number | null | readonly string[]>();
expectTypeOf<Pending[keyof Pending]>().toExtend<string | number | null>();
expectTypeOf(zopa.completeAuthorization).returns.resolves.toEqualTypeOf<Grant>();
expectTypeOf(zopa.refreshGrant).returns.resolves.toEqualTypeOf<Grant>();
expectTypeOf(zopa.createConsent).returns.resolves.toEqualTypeOf<AccountAccessConsent>();

// A profile of ours is given as it is, and a client needs no more than six things.
expectTypeOf(zopaProduction).toExtend<ZopaClientConfig["profile"]>();
expectTypeOf<
  Pick<
    ZopaClientConfig,
    "profile" | "clientId" | "redirectUri" | "signer" | "transport" | "clientAuthentication"
  >
>().toExtend<ZopaClientConfig>();

// A misspelt permission, and a session that does not say whether the customer is there, do not compile.
// @ts-expect-error -- ReadBalances
void zopa.createConsent({ permissions: ["ReadBalance"] });
// @ts-expect-error -- customer
void zopa.openSession(grant, {});

// `switch (error.code)` narrows.
declare const error: ZopaError;
expectTypeOf(error).toExtend<OpenBankingError>();
expectTypeOf<AispError>().toExtend<ZopaError>();
if (error.code === "access_limit_reached") {
  expectTypeOf(error.retryAt).toEqualTypeOf<number | undefined>();
}
if (error.code === "id_token_invalid") {
  expectTypeOf(error.claim).toEqualTypeOf<string | undefined>();
}
