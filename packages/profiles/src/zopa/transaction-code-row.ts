import type { TransactionCodeClass } from "../transaction-code-class.js";

/** One line of a table of codes: code, class, meaning. */
export type TransactionCodeRow = readonly [code: string, kind: TransactionCodeClass, meaning: string];
