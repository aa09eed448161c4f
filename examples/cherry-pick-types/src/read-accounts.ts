import { type Account, AccountsResponse } from "@zopa-openbanking/aisp-types/account";
import { type Transaction, TransactionsResponse } from "@zopa-openbanking/aisp-types/transaction";

/** A `fetch` of your own: behind a proxy that has the certificate, with a binding of your edge runtime, … */
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Where the account API is, and what opens it. */
export interface AccountApi {
  readonly fetch: Fetch;
  readonly baseUrl: string;
  readonly accessToken: string;
  /** The customer's own address, while they are with you. */
  readonly customerIpAddress: string;
}

/** Reads the accounts that the customer shared. */
export async function readAccounts(api: AccountApi): Promise<readonly Account[]> {
  const { Data } = AccountsResponse.parse(await read(api, "/accounts"));
  return Data.Account ?? [];
}

/** Reads the first page of an account's transactions, the latest first. */
export async function readTransactions(api: AccountApi, accountId: string): Promise<readonly Transaction[]> {
  const body = await read(api, `/accounts/${encodeURIComponent(accountId)}/transactions`);
  return TransactionsResponse.parse(body).Data.Transaction ?? [];
}

/** What came back is `unknown` until a schema has looked at it: that is what the package is for. */
async function read(api: AccountApi, path: string): Promise<unknown> {
  const response = await api.fetch(api.baseUrl + path, {
    redirect: "manual",
    headers: {
      accept: "application/json",
      authorization: `Bearer ${api.accessToken}`,
      "x-fapi-customer-ip-address": api.customerIpAddress,
      "x-fapi-interaction-id": crypto.randomUUID(),
    },
  });
  if (response.status !== 200) {
    await response.body?.cancel();
    throw new Error(`The bank answered ${response.status} to ${path}.`);
  }
  return await response.json();
}
