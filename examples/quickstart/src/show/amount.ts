import type { CreditDebitIndicator, MoneyAmount } from "@zopa-openbanking/aisp-types";

/** An amount with thousands apart: `1,084.44 GBP`. The digits stay the bank's text and become no number. */
export function amount(money: MoneyAmount | undefined): string | undefined {
  if (money === undefined) {
    return undefined;
  }
  const [whole = "", ...fraction] = money.Amount.split(".");
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${[apart, ...fraction].join(".")} ${money.Currency}`;
}

/** The same with its sign: a debit is what leaves the account, or is owed on a card. */
export function signedAmount(
  money: MoneyAmount | undefined,
  direction: CreditDebitIndicator | undefined,
): string | undefined {
  const text = amount(money);
  return text === undefined || direction !== "Debit" ? text : `−${text}`;
}
