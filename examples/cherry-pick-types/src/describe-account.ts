import type { Account } from "@zopa-openbanking/aisp-types/account";
import type { Transaction } from "@zopa-openbanking/aisp-types/transaction";

/** One line for a person: the types say what may be missing, and the compiler sees that it is thought of. */
export function describeAccount(account: Account, [latest]: readonly Transaction[]): string {
  const name = `${account.AccountTypeCode ?? "Account"} in ${account.Currency ?? "an unknown currency"}`;
  return latest === undefined ? `${name}, never used` : `${name}, latest: ${describeTransaction(latest)}`;
}

function describeTransaction({
  Amount,
  CreditDebitIndicator,
  MerchantDetails,
  TransactionInformation,
}: Transaction): string {
  const sign = CreditDebitIndicator === "Debit" ? "-" : "+";
  const what = MerchantDetails?.MerchantName ?? TransactionInformation ?? "no description";
  return `${sign}${Amount.Amount} ${Amount.Currency} ${what}`;
}
