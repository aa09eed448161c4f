import { type Money, money, moneyText } from "@zopa-openbanking/aisp";
import type { CreditDebitIndicator, MoneyAmount } from "@zopa-openbanking/aisp-types";

/** An amount for a person: `1,084.44 GBP`, or `−31.16 GBP` for a debit: what leaves an account, or is owed on a card. */
export function amount(
  given: MoneyAmount | undefined,
  direction?: CreditDebitIndicator | undefined,
): string | undefined {
  return given === undefined ? undefined : amountOf(money(given, direction));
}

/** The same for an amount that was calculated. */
export function amountOf(exact: Money): string {
  const [whole = "", ...fraction] = moneyText(exact).replace("-", "−").split(".");
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ","), ...fraction].join(".");
}
