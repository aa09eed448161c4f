export { findZopaTransactionCode } from "./find-zopa-transaction-code.js";
export type { TransactionCodeClass } from "./transaction-code-class.js";
export type { ZopaProduct, ZopaTransactionCode } from "./zopa-transaction-code.js";
export { zopaTransactionCodes } from "./zopa-transaction-codes-list.js";
