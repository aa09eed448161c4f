import type { DocumentationTable } from "./table.ts";

export const account: DocumentationTable = {
  Account: {
    summary: "An account that the customer shares. Needs ReadAccountsBasic or ReadAccountsDetail.",
    members: {
      Status: "Whether the account is in use.",
      Currency: "The account's currency, ISO 4217 letters.",
      AccountCategory: "Personal or business. Zopa leaves it out.",
      AccountTypeCode: "What kind of account: CACC is a current account, CARD a card.",
      Description: "What the bank calls this kind of account, up to 35 characters.",
      Nickname: "What the customer calls it, up to 70 characters.",
      OpeningDate: "When it was opened: a date and time in spite of its name; some banks send a date.",
      MaturityDate: "When it matures: a date and time in spite of its name; some banks send a date.",
      SwitchStatus: "Whether it has moved to or from another bank.",
      Account: "Its numbers. Only with ReadAccountsDetail.",
      StatementFrequencyAndFormat: "How its statements are sent. Only with ReadAccountsDetail.",
      Servicer: "The bank that runs it. Only with ReadAccountsDetail.",
    },
  },
  AccountIdentification: {
    summary: "One number of an account.",
    members: {
      SchemeName: "What Identification is written in, such as UK.OBIE.SortCodeAccountNumber.",
      Identification:
        "The number: 14 digits for sort code and account number; a card number is masked without ReadPAN.",
      Name: "The name of the account, up to 350 characters.",
      SecondaryIdentification: "A building society's roll number, up to 34 characters.",
    },
  },
  Servicer: {
    summary: "The bank that runs an account.",
    members: {
      SchemeName: "What Identification is written in, such as UK.OBIE.BICFI.",
      Identification: "The bank's identifier, up to 35 characters.",
      Name: "The bank's name, up to 140 characters.",
    },
  },
  StatementFrequencyAndFormat: {
    summary: "How the statements of an account are sent.",
    members: {
      Frequency: "How often.",
      CommunicationMethod: "By which way.",
      Format: "In which file format.",
      DeliveryAddress: "To which address.",
    },
  },
  Party: {
    summary:
      "A person or business. Needs ReadParty for the owner of an account, ReadPartyPSU for the customer who agreed.",
    members: {
      PartyId: "The bank's id of the party, up to 40 characters.",
      PartyNumber: "A number that the bank prints, up to 35 characters.",
      PartyType: "How the party holds the account.",
      Name: "The name that the bank uses, up to 350 characters.",
      FullLegalName: "The registered name, up to 350 characters.",
      LegalStructure: "What kind of person the law sees.",
      BeneficialOwnership: "Whether the party is the one who benefits.",
      AccountRole: "What the party may do with the account.",
      EmailAddress: "E-mail address, up to 256 characters. Not checked.",
      Phone: "Phone number. Banks write it with a dash after the country code or without.",
      Mobile: "Mobile number. Banks write it with a dash after the country code or without.",
      Relationships: "What else the party belongs to.",
      Address: "Postal addresses.",
    },
  },
  PartyRelationships: {
    summary: "What a party belongs to.",
    members: { Account: "The account that the party was found through." },
  },
  RelatedAccount: {
    summary: "A pointer to an account.",
    members: { Related: "The address of the account, absolute.", Id: "Its AccountId." },
  },
};
