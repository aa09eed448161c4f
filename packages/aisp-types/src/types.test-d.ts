import { expectTypeOf } from "vitest";
import type * as z from "zod";
import type {
  AccountAccessConsentRequest,
  KnownPermission,
  KnownTransactionStatus,
  OBTransaction6,
  PaymentPurposeCode,
  Statement,
  StatementInterestRateType,
  Transaction,
  TransactionStatus,
  TransactionsResponse,
} from "./index.js";
import { type BalancesResponse, Transaction as TransactionSchema } from "./index.js";
import * as strict from "./strict.js";

declare const transaction: Transaction;

// A code that nobody has published yet can be held and written down.
expectTypeOf<"OfTomorrow">().toExtend<TransactionStatus>();

// The known ones are still known: an editor offers them, a switch narrows to them.
expectTypeOf<KnownTransactionStatus>().toEqualTypeOf<"BOOK" | "FUTR" | "INFO" | "PDNG" | "RJCT">();
expectTypeOf<KnownTransactionStatus>().toExtend<TransactionStatus>();
expectTypeOf<"SALA">().toExtend<PaymentPurposeCode>();

// Amounts and dates stay the bank's text.
expectTypeOf(transaction.Amount.Amount).toBeString();
expectTypeOf(transaction.BookingDateTime).toBeString();

// TransactionId is optional in the standard, and at Zopa too.
expectTypeOf(transaction.TransactionId).toEqualTypeOf<string | undefined>();

// A page may come without its list.
expectTypeOf<TransactionsResponse["Data"]["Transaction"]>().toEqualTypeOf<Transaction[] | undefined>();
expectTypeOf<z.output<typeof BalancesResponse>["Data"]["Balance"]>().toExtend<
  readonly unknown[] | undefined
>();

// What a schema gives is the interface, by name; both kinds of schemas give the same.
expectTypeOf(TransactionSchema.parse).returns.toEqualTypeOf<Transaction>();
expectTypeOf(strict.Transaction.parse).returns.toEqualTypeOf<Transaction>();

// An official name is the same type.
expectTypeOf<OBTransaction6>().toEqualTypeOf<Transaction>();

// A misspelt permission in a request does not compile.
expectTypeOf<AccountAccessConsentRequest["Data"]["Permissions"]>().toEqualTypeOf<KnownPermission[]>();
expectTypeOf<{
  Data: { Permissions: ["ReadEverything"] };
  Risk: Record<string, never>;
}>().not.toExtend<AccountAccessConsentRequest>();

// The corrected reference: rates of interest have types of rates.
type Interest = NonNullable<Statement["StatementInterest"]>[number];
expectTypeOf<Interest["RateType"]>().toEqualTypeOf<StatementInterestRateType | undefined>();
expectTypeOf<BalancesResponse>().not.toBeAny();

// What the standard asks for at least is enough.
expectTypeOf<{
  Data: { Permissions: ["ReadAccountsBasic"] };
  Risk: Record<never, never>;
}>().toExtend<AccountAccessConsentRequest>();
