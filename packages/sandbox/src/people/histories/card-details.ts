import { createDraw } from "../invention/draw.js";
import type { Merchant } from "../invention/merchants.js";
import { cardNumber } from "../invention/numbers.js";
import type { Details } from "../ledger/entry.js";
import type { AccountProduct } from "../people.js";
import { bankCode } from "../wire/bank-code.js";
import type { StorySetting } from "./story-setting.js";

/** Zopa's codes for the stages of a card payment. The credit card has few: it tells them by `Status` alone. */
export interface CardCodes {
  readonly hold: string;
  readonly booked: string;
  readonly declined: string;
  readonly refund: string;
  readonly reverted?: string;
  readonly expired?: string;
}

export const codesOf: Readonly<Record<AccountProduct, CardCodes>> = {
  credit_card: { hold: "PURCHASE", booked: "PURCHASE", declined: "PURCHASE", refund: "REFUND" },
  current_account: {
    hold: "AUTHORISATION_APPROVED",
    booked: "PURCHASE_CLEARING",
    declined: "AUTHORISATION_DECLINED",
    refund: "MERCHANT_REFUND",
    reverted: "AUTHORISATION_REVERTED",
    expired: "AUTHORISATION_REVERSAL_ISSUER_EXPIRATION",
  },
};

const agreed = ["Contactless", "PIN", "ConsumerDevice", "None"] as const;

/** The number of the account's card. */
export function cardOf(setting: StorySetting): string {
  return cardNumber(createDraw(setting.seed, `card of ${setting.accountId}`));
}

/** What a row says of a payment at a merchant, by code. The same object for the same, so that it is stored once. */
export type CardDetails = (merchant: Merchant, code: string) => Details;

/** Makes the details of one account's card payments. */
export function createCardDetails(setting: StorySetting): CardDetails {
  const card = cardOf(setting);
  const made = new Map<string, Details>();

  return (merchant: Merchant, code: string) => {
    const key = `${code} ${merchant.name}`;
    const details = made.get(key) ?? cardDetails(setting, card, merchant, code);
    made.set(key, details);
    return details;
  };
}

function cardDetails(
  { plan, holderName }: StorySetting,
  card: string,
  merchant: Merchant,
  code: string,
): Details {
  return {
    ...bankCode(code),
    TransactionInformation: merchant.name,
    AddressLine: merchant.town,
    MerchantDetails: { MerchantName: merchant.name, MerchantCategoryCode: merchant.category },
    CardInstrument: {
      CardSchemeName: plan.product === "credit_card" ? "MasterCard" : "VISA",
      AuthorisationType: agreed[merchant.name.length % agreed.length] ?? "None",
      Name: holderName,
      Identification: card,
    },
  };
}
