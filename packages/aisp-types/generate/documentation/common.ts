import type { DocumentationTable } from "./table.ts";

/** What several resources share, and the error body. */
export const common: DocumentationTable = {
  Links: {
    summary:
      "Addresses of a page and its neighbours. Follow them as they are: their parameters are the bank's own.",
    members: {
      Self: "This page, absolute.",
      First: "The first page.",
      Prev: "The page before; left out on the first.",
      Next: "The page after; left out on the last.",
      Last: "The last page.",
    },
  },
  Meta: {
    summary: "About the whole answer.",
    members: {
      TotalPages: "How many pages there are.",
      FirstAvailableDateTime: "The beginning of the time that the bank has data for: ISO 8601, as text.",
      LastAvailableDateTime: "The end of the time that the bank has data for: ISO 8601, as text.",
    },
  },
  MoneyAmount: {
    summary: "An amount of money, never negative: the sign stands beside it, in CreditDebitIndicator.",
    members: {
      Amount:
        "Decimal text, such as 12.30; 1 to 13 digits, then up to 5 after the point. Not a number: a float loses pence.",
    },
  },
  BalanceAmount: {
    summary: "An amount of money, and which of the account's currencies it is in.",
    members: {
      Amount:
        "Decimal text, such as 12.30; 1 to 13 digits, then up to 5 after the point. Not a number: a float loses pence.",
      SubType: "BCUR: the account's base currency. LCUR: the local one.",
    },
  },
  PostalAddress: {
    summary: "A postal address. Any part may be missing; some banks send AddressLine only.",
    members: {
      AddressType: "What the address is for.",
      Department: "Department of an organisation, up to 70 characters.",
      SubDepartment: "Part of a department, up to 70 characters.",
      StreetName: "Street, up to 140 characters.",
      BuildingNumber: "Number in the street, as text.",
      BuildingName: "Name of the house or building.",
      Floor: "Floor.",
      UnitNumber: "Flat or unit.",
      Room: "Room.",
      PostBox: "Post box number.",
      TownLocationName: "Part of the town.",
      DistrictName: "District within the county or region.",
      CareOf: "Whom the post is handed to.",
      PostCode: "Postal code, up to 16 characters.",
      TownName: "Town, up to 140 characters.",
      CountrySubDivision: "County, state or region.",
      Country: "ISO 3166 letters, such as GB.",
      AddressLine: "The address as lines, up to 7 of 70 characters.",
    },
  },
  Agent: {
    summary: "The bank of the other side. Every part may be missing.",
    members: {
      SchemeName: "What Identification is written in, such as UK.OBIE.BICFI.",
      Identification: "The bank's identifier, up to 35 characters.",
      Name: "The bank's name, up to 140 characters.",
    },
  },
  IdentifiedAgent: {
    summary: "The bank that is paid, with its identifier.",
    members: {
      SchemeName: "What Identification is written in, such as UK.OBIE.BICFI.",
      Identification: "The bank's identifier, up to 35 characters.",
      Name: "The bank's name, up to 140 characters.",
    },
  },
  CashAccount: {
    summary: "The account of the other side. Every part may be missing.",
    members: {
      SchemeName: "What Identification is written in, such as UK.OBIE.SortCodeAccountNumber.",
      Identification: "The identifier, up to 256 characters; a card number is masked without ReadPAN.",
      Name: "The name of the account, up to 350 characters.",
      SecondaryIdentification: "A building society's roll number, up to 34 characters.",
      Proxy: "An alias of the account, such as a phone number.",
    },
  },
  IdentifiedCashAccount: {
    summary: "The account that is paid, with its identifier.",
    members: {
      SchemeName: "What Identification is written in, such as UK.OBIE.SortCodeAccountNumber.",
      Identification:
        "The identifier, up to 256 characters: sort code and account number are 14 digits in a row.",
      Name: "The name of the account, up to 350 characters.",
      SecondaryIdentification: "A building society's roll number, up to 34 characters.",
      Proxy: "An alias of the account, such as a phone number.",
    },
  },
  AccountProxy: {
    summary: "An alias that stands for an account.",
    members: {
      Identification: "The alias itself, up to 2048 characters.",
      Code: "What kind of alias it is.",
      Type: "A kind that the list of codes does not have, up to 35 characters.",
    },
  },
  SupplementaryData: {
    summary: "Whatever a bank adds. The standard says nothing about its members.",
    members: {},
  },
  MandateRelatedInformation: {
    summary: "What the customer agreed to pay, and how often.",
    members: {
      MandateIdentification: "Reference of the mandate, up to 35 characters.",
      Classification: "Whether the amount is fixed, variable or by use.",
      CategoryPurposeCode: "Why the payments are made, in broad terms.",
      FirstPaymentDateTime: "The first payment: ISO 8601 with an offset, as text.",
      RecurringPaymentDateTime: "The first of the regular payments after it.",
      FinalPaymentDateTime: "The last payment.",
      Frequency: "How often.",
      Reason: "Why the mandate exists, up to 256 characters.",
    },
  },
  PaymentFrequency: {
    summary: "How often a payment is made. CountPerPeriod and PointInTime do not stand together.",
    members: {
      Type: "The period, or a text of the older form such as IntrvlWkDay:01:03.",
      CountPerPeriod: "How many payments in a period, a whole number.",
      PointInTime: "The day within the period, two digits as text.",
    },
  },
  ErrorResponse: {
    summary: "The body of a refusal. Treat it as optional: a 401, a gateway or a 5xx may come without.",
    members: {
      Id: "The bank's id of this error, for its support desk.",
      Code: "Text of version 3; no longer to be relied on.",
      Message: "Text of version 3; no longer to be relied on.",
      Errors: "What is wrong: at least one.",
    },
  },
  ErrorDetail: {
    summary: "One thing that is wrong.",
    members: {
      ErrorCode:
        "Four characters, such as U004; look it up with explainErrorCode(). Older banks send UK.OBIE.Field.Missing.",
      Message: "For people, up to 500 characters. It may repeat what you sent.",
      Path: "Where: a dotted path into the body, or the name of a header.",
      Url: "Where the bank says more.",
    },
  },
};
