import type {
  Account,
  Balance,
  Beneficiary,
  DirectDebit,
  Offer,
  Party,
  Product,
  ScheduledPayment,
  StandingOrder,
  Statement,
  Transaction,
} from "@zopa-openbanking/aisp-types";
import type { HeldAccount, People, TransactionPage, TransactionQuery } from "../../people/people.js";

/** When the history of the fake people ends. */
export const today: number = Date.parse("2026-03-02T09:00:00Z") / 1000;

const day = 86_400;
const gbp = (Amount: string) => ({ Amount, Currency: "GBP" });
const agent = { SchemeName: "UK.OBIE.BICFI", Identification: "ZZZZGB2L", Name: "A bank" };
const sortCode = {
  SchemeName: "UK.OBIE.SortCodeAccountNumber",
  Identification: "00000000000001",
  Name: "Kim Example",
};
const pan = { SchemeName: "UK.OBIE.PAN", Identification: "9999001234567890", Name: "Kim Example" };
const wire = (seconds: number) => new Date(seconds * 1000).toISOString().replace(".000Z", "+00:00");

/** `kim` has a card and a current account, and shares no account with `lou`, who has one that is empty. */
const held: readonly HeldAccount[] = [
  { accountId: "card-1", userIds: ["kim"], product: "credit_card", label: "Credit card" },
  { accountId: "current-1", userIds: ["kim"], product: "current_account", label: "Account" },
  { accountId: "closed-1", userIds: ["kim"], product: "current_account", label: "Old account" },
  { accountId: "empty-1", userIds: ["lou"], product: "current_account", label: "Account" },
];

function account(accountId: string): Account {
  const isCard = accountId.startsWith("card");
  return {
    AccountId: accountId,
    Status: "Enabled",
    StatusUpdateDateTime: wire(today - 900 * day),
    Currency: "GBP",
    AccountCategory: "Personal",
    AccountTypeCode: isCard ? "CARD" : "CACC",
    Description: "An account",
    Nickname: "Bills",
    OpeningDate: wire(today - 900 * day),
    SwitchStatus: "UK.CASS.NotSwitched",
    Account: [isCard ? pan : { ...sortCode, SecondaryIdentification: "Roll 1" }],
    StatementFrequencyAndFormat: [{ Frequency: "MNTH", CommunicationMethod: "EMAL", Format: "DPDF" }],
    Servicer: { SchemeName: "UK.OBIE.BICFI", Identification: "ZZZZGB2L", Name: "A bank" },
  };
}

function balances(AccountId: string): readonly Balance[] {
  const common = { AccountId, DateTime: wire(today), Amount: gbp("12.00"), LocalAmount: gbp("12.00") };
  return [
    {
      ...common,
      CreditDebitIndicator: "Credit",
      Type: "ITAV",
      ...(AccountId.startsWith("card")
        ? { CreditLine: [{ Included: true, Type: "Credit", Amount: gbp("2000.00") }] }
        : {}),
    },
    { ...common, CreditDebitIndicator: "Debit", Type: "CLBD" },
  ];
}

/** Row 0 is the newest; one every six hours, credits and debits by turns. */
function transaction(AccountId: string, index: number): Transaction {
  const BookingDateTime = wire(timeOf(index));
  return {
    AccountId,
    TransactionId: `${AccountId}-${index}`,
    TransactionReference: `Ref ${index}`,
    StatementReference: ["S1"],
    CreditDebitIndicator: index % 2 === 0 ? "Debit" : "Credit",
    Status: "BOOK",
    TransactionMutability: "Immutable",
    BookingDateTime,
    ValueDateTime: BookingDateTime,
    TransactionInformation: "A long narrative",
    AddressLine: "1 High Street",
    Amount: gbp("1.25"),
    ChargeAmount: gbp("0.10"),
    CurrencyExchange: {
      SourceCurrency: "EUR",
      TargetCurrency: "GBP",
      ExchangeRate: 1.2,
      ContractIdentification: "C1",
      QuotationDate: BookingDateTime,
    },
    BankTransactionCode: { Code: "PMNT", SubCode: "CCRD" },
    ProprietaryBankTransactionCode: { Code: "PURCHASE", Issuer: "Zopa" },
    Balance: { CreditDebitIndicator: "Credit", Type: "ITBD", Amount: gbp("10.00") },
    MerchantDetails: { MerchantName: "A Shop", MerchantCategoryCode: "5411" },
    CreditorAgent: agent,
    CreditorAccount: pan,
    DebtorAgent: agent,
    DebtorAccount: sortCode,
    CardInstrument: {
      CardSchemeName: "VISA",
      AuthorisationType: "Contactless",
      Name: "Kim Example",
      Identification: "9999001234567890",
    },
    SupplementaryData: { Note: "x" },
    CategoryPurposeCode: "CASH",
    UltimateCreditor: { Name: "Kim's aunt" },
    UltimateDebtor: { Name: "Kim's uncle" },
  };
}

/** How many transactions `card-1` has; `current-1` has 30, `empty-1` none. */
export const cardRows = 1_450;

export function timeOf(index: number): number {
  return today - index * day * 0.25;
}

function transactions(query: TransactionQuery): TransactionPage {
  const { accountId, creditDebitIndicator, now, offset, limit } = query;
  const from = query.from ?? Number.NEGATIVE_INFINITY;
  const to = Math.min(query.to ?? Number.POSITIVE_INFINITY, now);
  const count = { "card-1": cardRows, "current-1": 30 }[accountId] ?? 0;
  const indexes = Array.from({ length: count }, (_, index) => index).filter(
    (index) =>
      timeOf(index) >= from &&
      timeOf(index) <= to &&
      (creditDebitIndicator === undefined || (creditDebitIndicator === "Debit") === (index % 2 === 0)),
  );
  return {
    rows: indexes.slice(offset, offset + limit).map((index) => transaction(accountId, index)),
    total: indexes.length,
    ...(count === 0 ? {} : { firstAvailable: timeOf(count - 1), lastAvailable: today }),
  };
}

/** One a month, wholly inside it, for the card only: `2026-02` is the newest. */
function statements(AccountId: string): readonly Statement[] {
  if (!AccountId.startsWith("card")) {
    return [];
  }
  return ["2026-02", "2026-01", "2025-12"].map((month) => ({
    AccountId,
    StatementId: month,
    StatementReference: month,
    Type: "RegularPeriodic",
    StartDateTime: `${month}-01T00:00:00+00:00`,
    EndDateTime: `${month}-28T23:59:59+00:00`,
    CreationDateTime: `${month}-28T23:59:59+00:00`,
    StatementDescription: ["Month"],
    StatementBenefit: [{ Type: "UK.OBIE.Cashback", Amount: gbp("0.10") }],
    StatementFee: [{ CreditDebitIndicator: "Debit", Type: "UK.OBIE.LatePayment", Amount: gbp("12.00") }],
    StatementAmount: [
      {
        CreditDebitIndicator: "Debit",
        Type: "UK.OBIE.ClosingBalance",
        Amount: gbp("100.00"),
        LocalAmount: gbp("100.00"),
      },
    ],
    StatementDateTime: [{ DateTime: `${month}-28T23:59:59+00:00`, Type: "UK.OBIE.PaymentDue" }],
    TotalValue: gbp("100.00"),
  }));
}

function party(PartyId: string): Party {
  return {
    PartyId,
    PartyNumber: "1",
    PartyType: "Sole",
    Name: "Kim Example",
    FullLegalName: "Kim Example",
    LegalStructure: "UK.OBIE.Individual",
    BeneficialOwnership: true,
    AccountRole: "UK.OBIE.Principal",
    EmailAddress: "kim@bank.example",
    Phone: "+44-2079460000",
    Address: [{ AddressType: "ADDR", StreetName: "High Street", Country: "GB" }],
  };
}

const mandate = {
  MandateIdentification: "M1",
  Frequency: { Type: "MNTH", PointInTime: "01" },
};

const onlyCurrent = <Row>(accountId: string, row: Row): readonly Row[] =>
  accountId === "current-1" ? [row] : [];

/** Customers who need no database. */
export function fakePeople(): People {
  const user = { userId: "kim", password: "kim", name: "Kim Example", description: "A customer" };
  const isOpen = (id: string) => id !== "closed-1" && held.some(({ accountId }) => accountId === id);
  return {
    users: () => [user],
    user: (userId) => (userId === "kim" ? user : undefined),
    accountsOf: (userId) =>
      held.filter(({ accountId, userIds }) => isOpen(accountId) && userIds.includes(userId)),
    heldAccount: (accountId) => held.find((candidate) => candidate.accountId === accountId),
    account: (accountId) => (isOpen(accountId) ? account(accountId) : undefined),
    balances,
    transactions,
    directDebits: (AccountId): readonly DirectDebit[] =>
      onlyCurrent(AccountId, {
        AccountId,
        DirectDebitId: "DD1",
        DirectDebitStatusCode: "ACTV",
        Name: "Power",
        MandateRelatedInformation: mandate,
      }),
    standingOrders: (AccountId): readonly StandingOrder[] =>
      onlyCurrent(AccountId, {
        AccountId,
        StandingOrderId: "SO1",
        NumberOfPayments: "3",
        StandingOrderStatusCode: "ACTV",
        FirstPaymentAmount: gbp("5.00"),
        CreditorAgent: agent,
        CreditorAccount: sortCode,
        MandateRelatedInformation: mandate,
      }),
    beneficiaries: (AccountId): readonly Beneficiary[] =>
      onlyCurrent(AccountId, {
        AccountId,
        BeneficiaryId: "B1",
        BeneficiaryType: "Ordinary",
        Reference: "Rent",
        CreditorAgent: agent,
        CreditorAccount: sortCode,
      }),
    scheduledPayments: (AccountId): readonly ScheduledPayment[] =>
      onlyCurrent(AccountId, {
        AccountId,
        ScheduledPaymentId: "SP1",
        ScheduledPaymentDateTime: wire(today + day),
        ScheduledType: "Execution",
        InstructedAmount: gbp("3.00"),
        CreditorAgent: agent,
        CreditorAccount: sortCode,
      }),
    offers: (AccountId): readonly Offer[] =>
      AccountId === "card-1" ? [{ AccountId, OfferId: "O1", OfferType: "LimitIncrease" }] : [],
    statements,
    statementFile: (accountId, statementId) =>
      new TextEncoder().encode(`%PDF-1.4 ${accountId} ${statementId}`),
    product: (AccountId): Product => ({
      AccountId,
      ProductType: "PersonalCurrentAccount",
      ProductName: "Bank",
    }),
    parties: (accountId) => [party(`${accountId}-party`)],
    accountParty: (accountId) => party(`${accountId}-party`),
    party: (userId) => (userId === "kim" ? party("kim-party") : undefined),
  };
}
