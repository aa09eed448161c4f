import type { Account, AccountIdentification } from "@zopa-openbanking/aisp-types";
import { cardOf } from "../histories/card-details.js";
import type { StorySetting } from "../histories/story-setting.js";
import { createDraw } from "../invention/draw.js";
import { iban, impossibleLei, sortCodeAndAccountNumber, testBic } from "../invention/numbers.js";
import { dateTime } from "../wire/date-time.js";
import { inventedAddress } from "./invented-address.js";

/** An account as the standard describes it, while it is open. */
export function accountBody(setting: StorySetting): Account {
  const { plan } = setting;
  const isCard = plan.product === "credit_card";
  return {
    AccountId: setting.accountId,
    Status: "Enabled",
    StatusUpdateDateTime: dateTime(setting.openedAt),
    Currency: "GBP",
    AccountCategory: plan.isBusiness === true ? "Business" : "Personal",
    AccountTypeCode: isCard ? "CARD" : "CACC",
    Description: isCard ? "Zopa Credit Card" : "Zopa Bank Account",
    ...(plan.nickname === undefined ? {} : { Nickname: plan.nickname }),
    OpeningDate: dateTime(setting.openedAt),
    ...(plan.closesAfterDays === undefined ? {} : { MaturityDate: dateTime(setting.endsAt + 1) }),
    SwitchStatus: "UK.CASS.NotSwitched",
    Account: identifications(setting),
    StatementFrequencyAndFormat: [
      {
        Frequency: "MNTH",
        CommunicationMethod: isCard ? "POST" : "EMAL",
        Format: "DPDF",
        DeliveryAddress: inventedAddress(setting.seed, setting.accountId),
      },
    ],
    Servicer: { SchemeName: "UK.OBIE.BICFI", Identification: testBic, Name: "Zopa Bank (sandbox)" },
  };
}

function identifications(setting: StorySetting): AccountIdentification[] {
  const { plan, holderName: Name } = setting;
  if (plan.product === "credit_card") {
    return [{ SchemeName: "UK.OBIE.PAN", Identification: cardOf(setting), Name }];
  }
  const number = accountNumberOf(setting);
  return [
    {
      SchemeName: "UK.OBIE.SortCodeAccountNumber",
      Identification: number,
      Name,
      SecondaryIdentification: `ROLL-${number.slice(-4)}`,
      ...(plan.isBusiness === true ? { LEI: impossibleLei } : {}),
    },
    {
      SchemeName: "UK.OBIE.IBAN",
      Identification: iban(createDraw(setting.seed, `iban of ${setting.accountId}`), "GB"),
      Name,
    },
  ];
}

/** The sort code and account number of a bank account, without a separator. */
function accountNumberOf(setting: StorySetting): string {
  return sortCodeAndAccountNumber(createDraw(setting.seed, `number of ${setting.accountId}`));
}

/** How the app calls it. */
export function accountLabel(setting: StorySetting): string {
  const isCard = setting.plan.product === "credit_card";
  const number = isCard ? cardOf(setting) : accountNumberOf(setting);
  return `${isCard ? "Credit card" : "Bank account"} ····${number.slice(-4)}`;
}
