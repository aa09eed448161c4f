import { type Merchant, rates } from "../invention/merchants.js";
import type { Details } from "../ledger/entry.js";
import { dateTime } from "../wire/date-time.js";
import { money } from "../wire/money.js";
import type { Story } from "./story.js";

/** What a price costs in pounds, and what the row says of it when it was in another currency. */
export function convert(
  story: Story,
  merchant: Merchant,
  price: number,
  at: number,
): { readonly pence: number; readonly particulars: Details | undefined } {
  const { currency } = merchant;
  if (currency === undefined) {
    return { pence: price, particulars: undefined };
  }
  // The day's rate: some thousandths beside the usual one. In ten-thousandths, so that it prints with four places.
  const usual = Math.round((rates[currency] ?? 1) * 10_000);
  const rate = usual + story.draw.between(-Math.floor(usual / 50), Math.floor(usual / 50));
  const pence = Math.max(1, Math.round((price * rate) / 10_000));
  return { pence, particulars: exchange(currency, rate, price, at) };
}

function exchange(currency: string, rate: number, price: number, at: number): Details {
  return {
    CurrencyExchange: {
      SourceCurrency: currency,
      TargetCurrency: "GBP",
      UnitCurrency: currency,
      ExchangeRate: rate / 10_000,
      ContractIdentification: `FX-${at}`,
      QuotationDate: dateTime(at),
      InstructedAmount: money(price, currency),
    },
    ChargeAmount: money(0),
  };
}
