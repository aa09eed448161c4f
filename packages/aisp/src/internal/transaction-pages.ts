import { isTransactionsResponse, TransactionsResponse } from "@zopa-openbanking/aisp-types/transaction";
import type { ListSource } from "./list-source.js";

/** How a page of transactions is read, whichever operation gave it. They come by the thousand: a page that holds is not copied. */
export const transactionPages: Omit<ListSource<TransactionsResponse["Data"], "Transaction">, "endpoint"> = {
  schema: TransactionsResponse,
  accepts: isTransactionsResponse,
  member: "Transaction",
};
