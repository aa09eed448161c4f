import { freezeDeeply } from "./freeze-deeply.js";
import { creditCardCodes } from "./zopa/credit-card-codes.js";
import { currentAccountCodes } from "./zopa/current-account-codes.js";
import type { TransactionCodeRow } from "./zopa/transaction-code-row.js";
import type { ZopaProduct, ZopaTransactionCode } from "./zopa-transaction-code.js";

/**
 * Zopa's 97 transaction codes: 25 of the credit card, 72 of the current account.
 *
 * Codes are spelt as Zopa spells them, in mixed case, and some are longer than the 35 characters that the
 * standard's schema allows. Others appear without notice: read them with {@link findZopaTransactionCode}.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Transactions.html}
 *
 * @example
 * ```ts
 * import { zopaTransactionCodes } from "@zopa-openbanking/profiles/zopa-transaction-codes";
 *
 * const holds = zopaTransactionCodes.filter((entry) => entry.class === "hold");
 * ```
 */
export const zopaTransactionCodes: readonly ZopaTransactionCode[] = /* @__PURE__ */ allCodes();

function allCodes(): readonly ZopaTransactionCode[] {
  return freezeDeeply([
    ...entriesOf("creditCard", creditCardCodes),
    ...entriesOf("currentAccount", currentAccountCodes),
  ]);
}

function entriesOf(product: ZopaProduct, rows: readonly TransactionCodeRow[]): ZopaTransactionCode[] {
  return rows.map(([code, kind, meaning]: TransactionCodeRow): ZopaTransactionCode => {
    return { code, product, meaning, class: kind };
  });
}
