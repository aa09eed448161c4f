import type { KnownPermission } from "@zopa-openbanking/aisp-types/consent";

/**
 * What a customer will be asked to share. A date that is a text is ISO 8601 with an offset.
 *
 * @example
 * ```ts
 * import type { CreateConsentInput } from "@zopa-openbanking/aisp";
 *
 * const input: CreateConsentInput = {
 *   permissions: ["ReadAccountsDetail", "ReadTransactionsDetail", "ReadTransactionsCredits", "ReadTransactionsDebits"],
 *   expirationDateTime: "2027-03-29T00:00:00+01:00",
 * };
 * ```
 */
export interface CreateConsentInput {
  /** `ReadAccountsBasic` or `ReadAccountsDetail` at least; the others open one operation or more each. */
  readonly permissions: readonly KnownPermission[];
  /** When it ends. Left out: it does not, though tokens do. */
  readonly expirationDateTime?: string | Date | undefined;
  /** No transaction or statement before this. Left out: as far as the bank goes back. */
  readonly transactionFromDateTime?: string | Date | undefined;
  /** No transaction or statement after this: later ones are never shown. Left out: up to the day of reading. */
  readonly transactionToDateTime?: string | Date | undefined;
}
