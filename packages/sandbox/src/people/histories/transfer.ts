import type { CashAccount, IdentifiedAgent } from "@zopa-openbanking/aisp-types";
import { createDraw } from "../invention/draw.js";
import { impossibleLei, mobileNumber, sortCodeAndAccountNumber, testBic } from "../invention/numbers.js";
import type { Details } from "../ledger/entry.js";
import { bankCode } from "../wire/bank-code.js";
import type { Story } from "./story.js";

/** Somebody at another bank. */
export interface Counterparty {
  readonly name: string;
  /** The sort code and account number, without a separator. */
  readonly account: string;
}

/** A person or company that does not exist; the same name always has the same account. */
export function counterparty(story: Story, name: string): Counterparty {
  return { name, account: sortCodeAndAccountNumber(createDraw(story.seed, `account of ${name}`)) };
}

/** A payment that came from another bank or went there. */
export interface Transfer {
  readonly at: number;
  readonly credit: boolean;
  readonly pence: number;
  readonly code: string;
  readonly other: Counterparty;
  readonly reference: string;
  readonly more?: Details;
  /** The number of a row that announced it. */
  readonly number?: number;
}

/** Books a payment from or to another bank. */
export function transfer(story: Story, payment: Transfer): void {
  const { at, credit, pence, other } = payment;
  story.addEntry({
    at,
    credit,
    pence,
    status: "BOOK",
    number: payment.number ?? story.nextNumber(),
    details: transferDetails(payment.code, credit, other, payment.reference, payment.more),
  });
}

/** What a row says of a payment and of who is on its other side. */
export function transferDetails(
  code: string,
  credit: boolean,
  other: Counterparty,
  reference: string,
  more: Details = {},
): Details {
  return {
    ...bankCode(code),
    TransactionInformation: `${other.name} ${reference}`,
    TransactionReference: reference,
    ...(credit
      ? { DebtorAgent: agent, DebtorAccount: accountOf(other) }
      : { CreditorAgent: agent, CreditorAccount: accountOf(other) }),
    ...more,
  };
}

/** Where other people bank. */
export const agent: IdentifiedAgent = {
  SchemeName: "UK.OBIE.BICFI",
  Identification: testBic,
  Name: "Another Invented Bank",
  LEI: impossibleLei,
  PostalAddress: {
    AddressType: "BIZZ",
    StreetName: "Nowhere Lane",
    BuildingNumber: "1",
    TownName: "Mockingham",
    PostCode: "ZZ9 9ZZ",
    Country: "GB",
  },
};

/** The other side's account, as rows and payees have it. */
export function accountOf(other: Counterparty): CashAccount & { SchemeName: string; Identification: string } {
  return { SchemeName: "UK.OBIE.SortCodeAccountNumber", Identification: other.account, Name: other.name };
}

/** The same person, found by a mobile number, with a roll number. */
export function accountByPhone(story: Story, other: Counterparty): ReturnType<typeof accountOf> {
  return {
    ...accountOf(other),
    SecondaryIdentification: `ROLL-${other.account.slice(-4)}`,
    Proxy: {
      Code: "MBNO",
      Identification: mobileNumber(createDraw(story.seed, `phone of ${other.name}`)),
      Type: "UK.Paym",
    },
  };
}
