import type { ZopaProduct, ZopaTransactionCode } from "./zopa-transaction-code.js";
import { zopaTransactionCodes } from "./zopa-transaction-codes-list.js";

/**
 * Finds what one of Zopa's transaction codes stands for.
 *
 * Never throws: a code that is not in the table comes back as it was given, with the class `unknown`, because
 * new ones appear without notice. The exact spelling is looked for first, since Zopa has two codes that differ
 * in case alone; then case is ignored, since Zopa mixes case and may tidy it up. Of several that fit, the
 * first in the table is taken.
 *
 * @param code - The `ProprietaryBankTransactionCode.Code` of a transaction; `undefined` when it has none.
 * @param product - Looks among the codes of one product only.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/Transactions.html}
 *
 * @example
 * ```ts
 * import { findZopaTransactionCode } from "@zopa-openbanking/profiles/zopa-transaction-codes";
 *
 * findZopaTransactionCode("AUTHORISATION_DECLINED").class; // "declined"
 * findZopaTransactionCode("SOMETHING_NEW").class; // "unknown"
 * ```
 */
export function findZopaTransactionCode(
  code: string | undefined,
  product?: ZopaProduct,
): ZopaTransactionCode {
  // What a bank sends is checked at run time only as far as its caller checks it.
  const given = typeof code === "string" ? code : "";
  const ofProduct = (entry: ZopaTransactionCode): boolean =>
    product === undefined || entry.product === product;
  const exact = (entry: ZopaTransactionCode): boolean => ofProduct(entry) && entry.code === given;
  const similar = (entry: ZopaTransactionCode): boolean => {
    // The length comes first: a text of megabytes is not put into lower case 97 times.
    return (
      ofProduct(entry) &&
      entry.code.length === given.length &&
      entry.code.toLowerCase() === given.toLowerCase()
    );
  };
  return zopaTransactionCodes.find(exact) ?? zopaTransactionCodes.find(similar) ?? unknownCode(given);
}

function unknownCode(code: string): ZopaTransactionCode {
  return Object.freeze({ code, product: "unknown", meaning: "Not in our table of codes.", class: "unknown" });
}
