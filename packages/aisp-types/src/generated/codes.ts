// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

/** Whether an account is in use. The codes that the standard names. */
export type KnownAccountStatus =
  | "Deleted"
  | "Disabled"
  | "Enabled"
  | "Pending"
  | "ProForma";

/** Whether an account is in use. Open: a bank may send a code that is not known yet. */
export type AccountStatus = KnownAccountStatus | (string & {});

/** Every {@link KnownAccountStatus}, in the order of the standard. */
export const accountStatuses: readonly KnownAccountStatus[] = /* @__PURE__ */ Object.freeze<KnownAccountStatus[]>([
  "Deleted",
  "Disabled",
  "Enabled",
  "Pending",
  "ProForma",
]);

/** Personal or business. The codes that the standard names. */
export type KnownAccountCategory =
  | "Business"
  | "Personal";

/** Personal or business. Open: a bank may send a code that is not known yet. */
export type AccountCategory = KnownAccountCategory | (string & {});

/** Every {@link KnownAccountCategory}, in the order of the standard. */
export const accountCategories: readonly KnownAccountCategory[] = /* @__PURE__ */ Object.freeze<KnownAccountCategory[]>([
  "Business",
  "Personal",
]);

/** What kind of account it is, in ISO 20022 codes: CACC a current account, CARD a card, SVGS savings. The codes that the standard names. */
export type KnownAccountTypeCode =
  | "CACC"
  | "CARD"
  | "CASH"
  | "CHAR"
  | "CISH"
  | "COMM"
  | "CPAC"
  | "LLSV"
  | "LOAN"
  | "MGLD"
  | "MOMA"
  | "NREX"
  | "ODFT"
  | "ONDP"
  | "OTHR"
  | "SACC"
  | "SLRY"
  | "SVGS"
  | "TAXE"
  | "TRAN"
  | "TRAS"
  | "VACC"
  | "NFCA"
  | "MORT"
  | "WALT";

/** What kind of account it is, in ISO 20022 codes: CACC a current account, CARD a card, SVGS savings. Open: a bank may send a code that is not known yet. */
export type AccountTypeCode = KnownAccountTypeCode | (string & {});

/** Every {@link KnownAccountTypeCode}, in the order of the standard. */
export const accountTypeCodes: readonly KnownAccountTypeCode[] = /* @__PURE__ */ Object.freeze<KnownAccountTypeCode[]>([
  "CACC",
  "CARD",
  "CASH",
  "CHAR",
  "CISH",
  "COMM",
  "CPAC",
  "LLSV",
  "LOAN",
  "MGLD",
  "MOMA",
  "NREX",
  "ODFT",
  "ONDP",
  "OTHR",
  "SACC",
  "SLRY",
  "SVGS",
  "TAXE",
  "TRAN",
  "TRAS",
  "VACC",
  "NFCA",
  "MORT",
  "WALT",
]);

/** Whether an account has moved from one bank to another. The codes that the standard names. */
export type KnownSwitchStatus =
  | "UK.CASS.NotSwitched"
  | "UK.CASS.SwitchCompleted";

/** Whether an account has moved from one bank to another. Open: a bank may send a code that is not known yet. */
export type SwitchStatus = KnownSwitchStatus | (string & {});

/** Every {@link KnownSwitchStatus}, in the order of the standard. */
export const switchStatuses: readonly KnownSwitchStatus[] = /* @__PURE__ */ Object.freeze<KnownSwitchStatus[]>([
  "UK.CASS.NotSwitched",
  "UK.CASS.SwitchCompleted",
]);

/** What the number of an account is written in. The codes that the standard names. */
export type KnownAccountIdentificationScheme =
  | "UK.OBIE.BBAN"
  | "UK.OBIE.IBAN"
  | "UK.OBIE.PAN"
  | "UK.OBIE.Paym"
  | "UK.OBIE.SortCodeAccountNumber"
  | "UK.OBIE.Wallet";

/** What the number of an account is written in. Open: a bank may send a code that is not known yet. */
export type AccountIdentificationScheme = KnownAccountIdentificationScheme | (string & {});

/** Every {@link KnownAccountIdentificationScheme}, in the order of the standard. */
export const accountIdentificationSchemes: readonly KnownAccountIdentificationScheme[] = /* @__PURE__ */ Object.freeze<KnownAccountIdentificationScheme[]>([
  "UK.OBIE.BBAN",
  "UK.OBIE.IBAN",
  "UK.OBIE.PAN",
  "UK.OBIE.Paym",
  "UK.OBIE.SortCodeAccountNumber",
  "UK.OBIE.Wallet",
]);

/** How often a statement is sent. The codes that the standard names. */
export type KnownStatementFrequency =
  | "YEAR"
  | "DAIL"
  | "INDA"
  | "MNTH"
  | "QURT"
  | "MIAN"
  | "TEND"
  | "MOVE"
  | "WEEK";

/** How often a statement is sent. Open: a bank may send a code that is not known yet. */
export type StatementFrequency = KnownStatementFrequency | (string & {});

/** Every {@link KnownStatementFrequency}, in the order of the standard. */
export const statementFrequencies: readonly KnownStatementFrequency[] = /* @__PURE__ */ Object.freeze<KnownStatementFrequency[]>([
  "YEAR",
  "DAIL",
  "INDA",
  "MNTH",
  "QURT",
  "MIAN",
  "TEND",
  "MOVE",
  "WEEK",
]);

/** By which way a statement is sent. The codes that the standard names. */
export type KnownStatementCommunicationMethod =
  | "EMAL"
  | "FAXI"
  | "FILE"
  | "ONLI"
  | "POST";

/** By which way a statement is sent. Open: a bank may send a code that is not known yet. */
export type StatementCommunicationMethod = KnownStatementCommunicationMethod | (string & {});

/** Every {@link KnownStatementCommunicationMethod}, in the order of the standard. */
export const statementCommunicationMethods: readonly KnownStatementCommunicationMethod[] = /* @__PURE__ */ Object.freeze<KnownStatementCommunicationMethod[]>([
  "EMAL",
  "FAXI",
  "FILE",
  "ONLI",
  "POST",
]);

/** In which file format a statement is sent. The codes that the standard names. */
export type KnownStatementFileFormat =
  | "DPDF"
  | "DXML"
  | "SDSH"
  | "WORD"
  | "XSLT";

/** In which file format a statement is sent. Open: a bank may send a code that is not known yet. */
export type StatementFileFormat = KnownStatementFileFormat | (string & {});

/** Every {@link KnownStatementFileFormat}, in the order of the standard. */
export const statementFileFormats: readonly KnownStatementFileFormat[] = /* @__PURE__ */ Object.freeze<KnownStatementFileFormat[]>([
  "DPDF",
  "DXML",
  "SDSH",
  "WORD",
  "XSLT",
]);

/** What an address is for. The codes that the standard names. */
export type KnownAddressType =
  | "BIZZ"
  | "DLVY"
  | "MLTO"
  | "PBOX"
  | "ADDR"
  | "HOME"
  | "CORR"
  | "STAT";

/** What an address is for. Open: a bank may send a code that is not known yet. */
export type AddressType = KnownAddressType | (string & {});

/** Every {@link KnownAddressType}, in the order of the standard. */
export const addressTypes: readonly KnownAddressType[] = /* @__PURE__ */ Object.freeze<KnownAddressType[]>([
  "BIZZ",
  "DLVY",
  "MLTO",
  "PBOX",
  "ADDR",
  "HOME",
  "CORR",
  "STAT",
]);

/** What the identifier of a bank is written in. The codes that the standard names. */
export type KnownAgentIdentificationScheme =
  | "UK.OBIE.BICFI";

/** What the identifier of a bank is written in. Open: a bank may send a code that is not known yet. */
export type AgentIdentificationScheme = KnownAgentIdentificationScheme | (string & {});

/** Every {@link KnownAgentIdentificationScheme}, in the order of the standard. */
export const agentIdentificationSchemes: readonly KnownAgentIdentificationScheme[] = /* @__PURE__ */ Object.freeze<KnownAgentIdentificationScheme[]>([
  "UK.OBIE.BICFI",
]);

/** The sign of an amount. The codes that the standard names. */
export type KnownCreditDebitIndicator =
  | "Credit"
  | "Debit";

/** The sign of an amount. Open: a bank may send a code that is not known yet. */
export type CreditDebitIndicator = KnownCreditDebitIndicator | (string & {});

/** Every {@link KnownCreditDebitIndicator}, in the order of the standard. */
export const creditDebitIndicators: readonly KnownCreditDebitIndicator[] = /* @__PURE__ */ Object.freeze<KnownCreditDebitIndicator[]>([
  "Credit",
  "Debit",
]);

/** Which balance: ITAV is available now, ITBD booked now, OPBD and CLBD the day's first and last. The codes that the standard names. */
export type KnownBalanceType =
  | "CLAV"
  | "CLBD"
  | "FWAV"
  | "INFO"
  | "ITAV"
  | "ITBD"
  | "OPAV"
  | "OPBD"
  | "PRCD"
  | "XPCD";

/** Which balance: ITAV is available now, ITBD booked now, OPBD and CLBD the day's first and last. Open: a bank may send a code that is not known yet. */
export type BalanceType = KnownBalanceType | (string & {});

/** Every {@link KnownBalanceType}, in the order of the standard. */
export const balanceTypes: readonly KnownBalanceType[] = /* @__PURE__ */ Object.freeze<KnownBalanceType[]>([
  "CLAV",
  "CLBD",
  "FWAV",
  "INFO",
  "ITAV",
  "ITBD",
  "OPAV",
  "OPBD",
  "PRCD",
  "XPCD",
]);

/** Which currency of an account an amount is in: BCUR the base one, LCUR the local one. The codes that the standard names. */
export type KnownBalanceSubType =
  | "BCUR"
  | "LCUR";

/** Which currency of an account an amount is in: BCUR the base one, LCUR the local one. Open: a bank may send a code that is not known yet. */
export type BalanceSubType = KnownBalanceSubType | (string & {});

/** Every {@link KnownBalanceSubType}, in the order of the standard. */
export const balanceSubTypes: readonly KnownBalanceSubType[] = /* @__PURE__ */ Object.freeze<KnownBalanceSubType[]>([
  "BCUR",
  "LCUR",
]);

/** What kind of credit stands beside a balance. The codes that the standard names. */
export type KnownCreditLineType =
  | "Available"
  | "Credit"
  | "Emergency"
  | "Pre-Agreed"
  | "Temporary";

/** What kind of credit stands beside a balance. Open: a bank may send a code that is not known yet. */
export type CreditLineType = KnownCreditLineType | (string & {});

/** Every {@link KnownCreditLineType}, in the order of the standard. */
export const creditLineTypes: readonly KnownCreditLineType[] = /* @__PURE__ */ Object.freeze<KnownCreditLineType[]>([
  "Available",
  "Credit",
  "Emergency",
  "Pre-Agreed",
  "Temporary",
]);

/** Whether a payee is trusted. The codes that the standard names. */
export type KnownBeneficiaryType =
  | "Trusted"
  | "Ordinary";

/** Whether a payee is trusted. Open: a bank may send a code that is not known yet. */
export type BeneficiaryType = KnownBeneficiaryType | (string & {});

/** Every {@link KnownBeneficiaryType}, in the order of the standard. */
export const beneficiaryTypes: readonly KnownBeneficiaryType[] = /* @__PURE__ */ Object.freeze<KnownBeneficiaryType[]>([
  "Trusted",
  "Ordinary",
]);

/** What kind of alias stands for an account: a phone number, an e-mail address and so on. The codes that the standard names. */
export type KnownAccountProxyCode =
  | "TELE"
  | "EMAL"
  | "DNAM"
  | "CINC"
  | "COTX"
  | "COID"
  | "CUST"
  | "DRLC"
  | "EIDN"
  | "EWAL"
  | "PVTX"
  | "LEIC"
  | "MBNO"
  | "NIDN"
  | "CCPT"
  | "SHID"
  | "SOSE"
  | "TOKN"
  | "UBIL"
  | "VIPN"
  | "BIID";

/** What kind of alias stands for an account: a phone number, an e-mail address and so on. Open: a bank may send a code that is not known yet. */
export type AccountProxyCode = KnownAccountProxyCode | (string & {});

/** Every {@link KnownAccountProxyCode}, in the order of the standard. */
export const accountProxyCodes: readonly KnownAccountProxyCode[] = /* @__PURE__ */ Object.freeze<KnownAccountProxyCode[]>([
  "TELE",
  "EMAL",
  "DNAM",
  "CINC",
  "COTX",
  "COID",
  "CUST",
  "DRLC",
  "EIDN",
  "EWAL",
  "PVTX",
  "LEIC",
  "MBNO",
  "NIDN",
  "CCPT",
  "SHID",
  "SOSE",
  "TOKN",
  "UBIL",
  "VIPN",
  "BIID",
]);

/** What a consent lets a third party read; see permissionTable. The codes that the standard names. */
export type KnownPermission =
  | "ReadAccountsBasic"
  | "ReadAccountsDetail"
  | "ReadBalances"
  | "ReadBeneficiariesBasic"
  | "ReadBeneficiariesDetail"
  | "ReadDirectDebits"
  | "ReadOffers"
  | "ReadPAN"
  | "ReadParty"
  | "ReadPartyPSU"
  | "ReadProducts"
  | "ReadScheduledPaymentsBasic"
  | "ReadScheduledPaymentsDetail"
  | "ReadStandingOrdersBasic"
  | "ReadStandingOrdersDetail"
  | "ReadStatementsBasic"
  | "ReadStatementsDetail"
  | "ReadTransactionsBasic"
  | "ReadTransactionsCredits"
  | "ReadTransactionsDebits"
  | "ReadTransactionsDetail";

/** What a consent lets a third party read; see permissionTable. Open: a bank may send a code that is not known yet. */
export type Permission = KnownPermission | (string & {});

/** Every {@link KnownPermission}, in the order of the standard. */
export const permissions: readonly KnownPermission[] = /* @__PURE__ */ Object.freeze<KnownPermission[]>([
  "ReadAccountsBasic",
  "ReadAccountsDetail",
  "ReadBalances",
  "ReadBeneficiariesBasic",
  "ReadBeneficiariesDetail",
  "ReadDirectDebits",
  "ReadOffers",
  "ReadPAN",
  "ReadParty",
  "ReadPartyPSU",
  "ReadProducts",
  "ReadScheduledPaymentsBasic",
  "ReadScheduledPaymentsDetail",
  "ReadStandingOrdersBasic",
  "ReadStandingOrdersDetail",
  "ReadStatementsBasic",
  "ReadStatementsDetail",
  "ReadTransactionsBasic",
  "ReadTransactionsCredits",
  "ReadTransactionsDebits",
  "ReadTransactionsDetail",
]);

/** What became of a consent: AWAU, AUTH, RJCT, CANC, EXPD. The codes that the standard names. */
export type KnownConsentStatus =
  | "AWAU"
  | "RJCT"
  | "AUTH"
  | "EXPD"
  | "CANC";

/** What became of a consent: AWAU, AUTH, RJCT, CANC, EXPD. Open: a bank may send a code that is not known yet. */
export type ConsentStatus = KnownConsentStatus | (string & {});

/** Every {@link KnownConsentStatus}, in the order of the standard. */
export const consentStatuses: readonly KnownConsentStatus[] = /* @__PURE__ */ Object.freeze<KnownConsentStatus[]>([
  "AWAU",
  "RJCT",
  "AUTH",
  "EXPD",
  "CANC",
]);

/** Whether a mandate is in force: ACTV, SUSP, CANC, EXPI. The codes that the standard names. */
export type KnownMandateStatus =
  | "ACTV"
  | "CANC"
  | "EXPI"
  | "SUSP";

/** Whether a mandate is in force: ACTV, SUSP, CANC, EXPI. Open: a bank may send a code that is not known yet. */
export type MandateStatus = KnownMandateStatus | (string & {});

/** Every {@link KnownMandateStatus}, in the order of the standard. */
export const mandateStatuses: readonly KnownMandateStatus[] = /* @__PURE__ */ Object.freeze<KnownMandateStatus[]>([
  "ACTV",
  "CANC",
  "EXPI",
  "SUSP",
]);

/** Whether a mandate is for a fixed amount, for a variable one, or by use. The codes that the standard names. */
export type KnownMandateClassification =
  | "FIXE"
  | "USGB"
  | "VARI";

/** Whether a mandate is for a fixed amount, for a variable one, or by use. Open: a bank may send a code that is not known yet. */
export type MandateClassification = KnownMandateClassification | (string & {});

/** Every {@link KnownMandateClassification}, in the order of the standard. */
export const mandateClassifications: readonly KnownMandateClassification[] = /* @__PURE__ */ Object.freeze<KnownMandateClassification[]>([
  "FIXE",
  "USGB",
  "VARI",
]);

/** Why a payment is made, in broad terms: SALA a salary, PENS a pension. The codes that the standard names. */
export type KnownCategoryPurposeCode =
  | "BONU"
  | "CASH"
  | "CBLK"
  | "CCRD"
  | "CGWV"
  | "CIPC"
  | "CONC"
  | "CORT"
  | "DCRD"
  | "DIVI"
  | "DVPM"
  | "EPAY"
  | "FCDT"
  | "FCIN"
  | "FCOL"
  | "GOVT"
  | "GP2P"
  | "HEDG"
  | "ICCP"
  | "IDCP"
  | "INTC"
  | "INTE"
  | "LBOX"
  | "LOAN"
  | "MP2B"
  | "MP2P"
  | "OTHR"
  | "PENS"
  | "RPRE"
  | "RRCT"
  | "RVPM"
  | "SALA"
  | "SECU"
  | "SSBE"
  | "SUPP"
  | "SWEP"
  | "TAXS"
  | "TOPG"
  | "TRAD"
  | "TREA"
  | "VATX"
  | "VOST"
  | "WHLD"
  | "ZABA";

/** Why a payment is made, in broad terms: SALA a salary, PENS a pension. Open: a bank may send a code that is not known yet. */
export type CategoryPurposeCode = KnownCategoryPurposeCode | (string & {});

/** Every {@link KnownCategoryPurposeCode}, in the order of the standard. */
export const categoryPurposeCodes: readonly KnownCategoryPurposeCode[] = /* @__PURE__ */ Object.freeze<KnownCategoryPurposeCode[]>([
  "BONU",
  "CASH",
  "CBLK",
  "CCRD",
  "CGWV",
  "CIPC",
  "CONC",
  "CORT",
  "DCRD",
  "DIVI",
  "DVPM",
  "EPAY",
  "FCDT",
  "FCIN",
  "FCOL",
  "GOVT",
  "GP2P",
  "HEDG",
  "ICCP",
  "IDCP",
  "INTC",
  "INTE",
  "LBOX",
  "LOAN",
  "MP2B",
  "MP2P",
  "OTHR",
  "PENS",
  "RPRE",
  "RRCT",
  "RVPM",
  "SALA",
  "SECU",
  "SSBE",
  "SUPP",
  "SWEP",
  "TAXS",
  "TOPG",
  "TRAD",
  "TREA",
  "VATX",
  "VOST",
  "WHLD",
  "ZABA",
]);

/** How often a payment is made. Beside the codes, texts of the older form are allowed. The codes that the standard names. */
export type KnownPaymentFrequencyType =
  | "ADHO"
  | "YEAR"
  | "DAIL"
  | "FRTN"
  | "INDA"
  | "MNTH"
  | "QURT"
  | "MIAN"
  | "WEEK"
  | "WODL"
  | "FOWK"
  | "TWMH"
  | "FOMH"
  | "FIMH"
  | "ALMH"
  | "NONE";

/** How often a payment is made. Beside the codes, texts of the older form are allowed. Open: a bank may send a code that is not known yet. */
export type PaymentFrequencyType = KnownPaymentFrequencyType | (string & {});

/** Every {@link KnownPaymentFrequencyType}, in the order of the standard. */
export const paymentFrequencyTypes: readonly KnownPaymentFrequencyType[] = /* @__PURE__ */ Object.freeze<KnownPaymentFrequencyType[]>([
  "ADHO",
  "YEAR",
  "DAIL",
  "FRTN",
  "INDA",
  "MNTH",
  "QURT",
  "MIAN",
  "WEEK",
  "WODL",
  "FOWK",
  "TWMH",
  "FOMH",
  "FIMH",
  "ALMH",
  "NONE",
]);

/** What a bank offers. The codes that the standard names. */
export type KnownOfferType =
  | "BalanceTransfer"
  | "LimitIncrease"
  | "MoneyTransfer"
  | "Other"
  | "PromotionalRate";

/** What a bank offers. Open: a bank may send a code that is not known yet. */
export type OfferType = KnownOfferType | (string & {});

/** Every {@link KnownOfferType}, in the order of the standard. */
export const offerTypes: readonly KnownOfferType[] = /* @__PURE__ */ Object.freeze<KnownOfferType[]>([
  "BalanceTransfer",
  "LimitIncrease",
  "MoneyTransfer",
  "Other",
  "PromotionalRate",
]);

/** How a party holds an account. The codes that the standard names. */
export type KnownPartyType =
  | "Delegate"
  | "Joint"
  | "Sole";

/** How a party holds an account. Open: a bank may send a code that is not known yet. */
export type PartyType = KnownPartyType | (string & {});

/** Every {@link KnownPartyType}, in the order of the standard. */
export const partyTypes: readonly KnownPartyType[] = /* @__PURE__ */ Object.freeze<KnownPartyType[]>([
  "Delegate",
  "Joint",
  "Sole",
]);

/** What kind of person the law sees. The codes that the standard names. */
export type KnownLegalStructure =
  | "UK.OBIE.CIC"
  | "UK.OBIE.CIO"
  | "UK.OBIE.Charity"
  | "UK.OBIE.CoOp"
  | "UK.OBIE.GeneralPartnership"
  | "UK.OBIE.Individual"
  | "UK.OBIE.LimitedLiabilityPartnership"
  | "UK.OBIE.LimitedPartnership"
  | "UK.OBIE.PrivateLimitedCompany"
  | "UK.OBIE.PublicLimitedCompany"
  | "UK.OBIE.ScottishLimitedPartnership"
  | "UK.OBIE.Sole";

/** What kind of person the law sees. Open: a bank may send a code that is not known yet. */
export type LegalStructure = KnownLegalStructure | (string & {});

/** Every {@link KnownLegalStructure}, in the order of the standard. */
export const legalStructures: readonly KnownLegalStructure[] = /* @__PURE__ */ Object.freeze<KnownLegalStructure[]>([
  "UK.OBIE.CIC",
  "UK.OBIE.CIO",
  "UK.OBIE.Charity",
  "UK.OBIE.CoOp",
  "UK.OBIE.GeneralPartnership",
  "UK.OBIE.Individual",
  "UK.OBIE.LimitedLiabilityPartnership",
  "UK.OBIE.LimitedPartnership",
  "UK.OBIE.PrivateLimitedCompany",
  "UK.OBIE.PublicLimitedCompany",
  "UK.OBIE.ScottishLimitedPartnership",
  "UK.OBIE.Sole",
]);

/** What a party may do with an account. The codes that the standard names. */
export type KnownAccountRole =
  | "UK.OBIE.Administrator"
  | "UK.OBIE.Beneficiary"
  | "UK.OBIE.CustodianForMinor"
  | "UK.OBIE.Granter"
  | "UK.OBIE.LegalGuardian"
  | "UK.OBIE.OtherParty"
  | "UK.OBIE.PowerOfAttorney"
  | "UK.OBIE.Principal"
  | "UK.OBIE.Protector"
  | "UK.OBIE.RegisteredShareholderName"
  | "UK.OBIE.SecondaryOwner"
  | "UK.OBIE.SeniorManagingOfficial"
  | "UK.OBIE.Settlor"
  | "UK.OBIE.SuccessorOnDeath";

/** What a party may do with an account. Open: a bank may send a code that is not known yet. */
export type AccountRole = KnownAccountRole | (string & {});

/** Every {@link KnownAccountRole}, in the order of the standard. */
export const accountRoles: readonly KnownAccountRole[] = /* @__PURE__ */ Object.freeze<KnownAccountRole[]>([
  "UK.OBIE.Administrator",
  "UK.OBIE.Beneficiary",
  "UK.OBIE.CustodianForMinor",
  "UK.OBIE.Granter",
  "UK.OBIE.LegalGuardian",
  "UK.OBIE.OtherParty",
  "UK.OBIE.PowerOfAttorney",
  "UK.OBIE.Principal",
  "UK.OBIE.Protector",
  "UK.OBIE.RegisteredShareholderName",
  "UK.OBIE.SecondaryOwner",
  "UK.OBIE.SeniorManagingOfficial",
  "UK.OBIE.Settlor",
  "UK.OBIE.SuccessorOnDeath",
]);

/** Whether a date is the day a payment leaves or the day it arrives. The codes that the standard names. */
export type KnownScheduledType =
  | "Arrival"
  | "Execution";

/** Whether a date is the day a payment leaves or the day it arrives. Open: a bank may send a code that is not known yet. */
export type ScheduledType = KnownScheduledType | (string & {});

/** Every {@link KnownScheduledType}, in the order of the standard. */
export const scheduledTypes: readonly KnownScheduledType[] = /* @__PURE__ */ Object.freeze<KnownScheduledType[]>([
  "Arrival",
  "Execution",
]);

/** What kind of document a payment is for. The codes that the standard names. */
export type KnownReferredDocumentType =
  | "CINV"
  | "CNFA"
  | "CONT"
  | "CREN"
  | "DEBN"
  | "DISP"
  | "DNFA"
  | "HIRI"
  | "INVS"
  | "MSIN"
  | "PROF"
  | "PUOR"
  | "QUOT"
  | "SBIN"
  | "SPRR"
  | "TISH";

/** What kind of document a payment is for. Open: a bank may send a code that is not known yet. */
export type ReferredDocumentType = KnownReferredDocumentType | (string & {});

/** Every {@link KnownReferredDocumentType}, in the order of the standard. */
export const referredDocumentTypes: readonly KnownReferredDocumentType[] = /* @__PURE__ */ Object.freeze<KnownReferredDocumentType[]>([
  "CINV",
  "CNFA",
  "CONT",
  "CREN",
  "DEBN",
  "DISP",
  "DNFA",
  "HIRI",
  "INVS",
  "MSIN",
  "PROF",
  "PUOR",
  "QUOT",
  "SBIN",
  "SPRR",
  "TISH",
]);

/** What kind of reference a payee gives. The codes that the standard names. */
export type KnownCreditorReferenceType =
  | "DISP"
  | "FXDR"
  | "PUOR"
  | "RPIN"
  | "RADM"
  | "SCOR";

/** What kind of reference a payee gives. Open: a bank may send a code that is not known yet. */
export type CreditorReferenceType = KnownCreditorReferenceType | (string & {});

/** Every {@link KnownCreditorReferenceType}, in the order of the standard. */
export const creditorReferenceTypes: readonly KnownCreditorReferenceType[] = /* @__PURE__ */ Object.freeze<KnownCreditorReferenceType[]>([
  "DISP",
  "FXDR",
  "PUOR",
  "RPIN",
  "RADM",
  "SCOR",
]);

/** Regular, annual, or at the beginning or end of an account. The codes that the standard names. */
export type KnownStatementType =
  | "AccountClosure"
  | "AccountOpening"
  | "Annual"
  | "Interim"
  | "RegularPeriodic";

/** Regular, annual, or at the beginning or end of an account. Open: a bank may send a code that is not known yet. */
export type StatementType = KnownStatementType | (string & {});

/** Every {@link KnownStatementType}, in the order of the standard. */
export const statementTypes: readonly KnownStatementType[] = /* @__PURE__ */ Object.freeze<KnownStatementType[]>([
  "AccountClosure",
  "AccountOpening",
  "Annual",
  "Interim",
  "RegularPeriodic",
]);

/** What a customer gained. The codes that the standard names. */
export type KnownStatementBenefitType =
  | "UK.OBIE.Cashback"
  | "UK.OBIE.Insurance"
  | "UK.OBIE.TravelDiscount"
  | "UK.OBIE.TravelInsurance";

/** What a customer gained. Open: a bank may send a code that is not known yet. */
export type StatementBenefitType = KnownStatementBenefitType | (string & {});

/** Every {@link KnownStatementBenefitType}, in the order of the standard. */
export const statementBenefitTypes: readonly KnownStatementBenefitType[] = /* @__PURE__ */ Object.freeze<KnownStatementBenefitType[]>([
  "UK.OBIE.Cashback",
  "UK.OBIE.Insurance",
  "UK.OBIE.TravelDiscount",
  "UK.OBIE.TravelInsurance",
]);

/** What kind of fee it is. The codes that the standard names. */
export type KnownStatementFeeType =
  | "UK.OBIE.Annual"
  | "UK.OBIE.BalanceTransfer"
  | "UK.OBIE.CashAdvance"
  | "UK.OBIE.CashTransaction"
  | "UK.OBIE.ForeignCashTransaction"
  | "UK.OBIE.ForeignTransaction"
  | "UK.OBIE.Gambling"
  | "UK.OBIE.LatePayment"
  | "UK.OBIE.MoneyTransfer"
  | "UK.OBIE.Monthly"
  | "UK.OBIE.Overlimit"
  | "UK.OBIE.PostalOrder"
  | "UK.OBIE.PrizeEntry"
  | "UK.OBIE.StatementCopy"
  | "UK.OBIE.Total";

/** What kind of fee it is. Open: a bank may send a code that is not known yet. */
export type StatementFeeType = KnownStatementFeeType | (string & {});

/** Every {@link KnownStatementFeeType}, in the order of the standard. */
export const statementFeeTypes: readonly KnownStatementFeeType[] = /* @__PURE__ */ Object.freeze<KnownStatementFeeType[]>([
  "UK.OBIE.Annual",
  "UK.OBIE.BalanceTransfer",
  "UK.OBIE.CashAdvance",
  "UK.OBIE.CashTransaction",
  "UK.OBIE.ForeignCashTransaction",
  "UK.OBIE.ForeignTransaction",
  "UK.OBIE.Gambling",
  "UK.OBIE.LatePayment",
  "UK.OBIE.MoneyTransfer",
  "UK.OBIE.Monthly",
  "UK.OBIE.Overlimit",
  "UK.OBIE.PostalOrder",
  "UK.OBIE.PrizeEntry",
  "UK.OBIE.StatementCopy",
  "UK.OBIE.Total",
]);

/** What kind of rate a fee is worked out with. The codes that the standard names. */
export type KnownStatementFeeRateType =
  | "UK.OBIE.AER"
  | "UK.OBIE.EAR";

/** What kind of rate a fee is worked out with. Open: a bank may send a code that is not known yet. */
export type StatementFeeRateType = KnownStatementFeeRateType | (string & {});

/** Every {@link KnownStatementFeeRateType}, in the order of the standard. */
export const statementFeeRateTypes: readonly KnownStatementFeeRateType[] = /* @__PURE__ */ Object.freeze<KnownStatementFeeRateType[]>([
  "UK.OBIE.AER",
  "UK.OBIE.EAR",
]);

/** How often a fee is charged. The codes that the standard names. */
export type KnownStatementFeeFrequency =
  | "UK.OBIE.ChargingPeriod"
  | "UK.OBIE.PerTransactionAmount"
  | "UK.OBIE.PerTransactionPercentage"
  | "UK.OBIE.Quarterly"
  | "UK.OBIE.StatementMonthly"
  | "UK.OBIE.Weekly";

/** How often a fee is charged. Open: a bank may send a code that is not known yet. */
export type StatementFeeFrequency = KnownStatementFeeFrequency | (string & {});

/** Every {@link KnownStatementFeeFrequency}, in the order of the standard. */
export const statementFeeFrequencies: readonly KnownStatementFeeFrequency[] = /* @__PURE__ */ Object.freeze<KnownStatementFeeFrequency[]>([
  "UK.OBIE.ChargingPeriod",
  "UK.OBIE.PerTransactionAmount",
  "UK.OBIE.PerTransactionPercentage",
  "UK.OBIE.Quarterly",
  "UK.OBIE.StatementMonthly",
  "UK.OBIE.Weekly",
]);

/** What interest is on. The codes that the standard names. */
export type KnownStatementInterestType =
  | "UK.OBIE.BalanceTransfer"
  | "UK.OBIE.Cash"
  | "UK.OBIE.EstimatedNext"
  | "UK.OBIE.Purchase"
  | "UK.OBIE.Total";

/** What interest is on. Open: a bank may send a code that is not known yet. */
export type StatementInterestType = KnownStatementInterestType | (string & {});

/** Every {@link KnownStatementInterestType}, in the order of the standard. */
export const statementInterestTypes: readonly KnownStatementInterestType[] = /* @__PURE__ */ Object.freeze<KnownStatementInterestType[]>([
  "UK.OBIE.BalanceTransfer",
  "UK.OBIE.Cash",
  "UK.OBIE.EstimatedNext",
  "UK.OBIE.Purchase",
  "UK.OBIE.Total",
]);

/** What kind of rate interest is worked out with. The codes that the standard names. */
export type KnownStatementInterestRateType =
  | "UK.OBIE.BOEBaseRate"
  | "UK.OBIE.FixedRate"
  | "UK.OBIE.Gross"
  | "UK.OBIE.LoanProviderBaseRate"
  | "UK.OBIE.Net";

/** What kind of rate interest is worked out with. Open: a bank may send a code that is not known yet. */
export type StatementInterestRateType = KnownStatementInterestRateType | (string & {});

/** Every {@link KnownStatementInterestRateType}, in the order of the standard. */
export const statementInterestRateTypes: readonly KnownStatementInterestRateType[] = /* @__PURE__ */ Object.freeze<KnownStatementInterestRateType[]>([
  "UK.OBIE.BOEBaseRate",
  "UK.OBIE.FixedRate",
  "UK.OBIE.Gross",
  "UK.OBIE.LoanProviderBaseRate",
  "UK.OBIE.Net",
]);

/** How often interest is applied. The codes that the standard names. */
export type KnownStatementInterestFrequency =
  | "UK.OBIE.Daily"
  | "UK.OBIE.HalfYearly"
  | "UK.OBIE.Monthly"
  | "UK.OBIE.PerStatementDate"
  | "UK.OBIE.Quarterly"
  | "UK.OBIE.Weekly"
  | "UK.OBIE.Yearly";

/** How often interest is applied. Open: a bank may send a code that is not known yet. */
export type StatementInterestFrequency = KnownStatementInterestFrequency | (string & {});

/** Every {@link KnownStatementInterestFrequency}, in the order of the standard. */
export const statementInterestFrequencies: readonly KnownStatementInterestFrequency[] = /* @__PURE__ */ Object.freeze<KnownStatementInterestFrequency[]>([
  "UK.OBIE.Daily",
  "UK.OBIE.HalfYearly",
  "UK.OBIE.Monthly",
  "UK.OBIE.PerStatementDate",
  "UK.OBIE.Quarterly",
  "UK.OBIE.Weekly",
  "UK.OBIE.Yearly",
]);

/** Which sum on a statement it is. The codes that the standard names. */
export type KnownStatementAmountType =
  | "UK.OBIE.ArrearsClosingBalance"
  | "UK.OBIE.AvailableBalance"
  | "UK.OBIE.AverageBalanceWhenInCredit"
  | "UK.OBIE.AverageBalanceWhenInDebit"
  | "UK.OBIE.AverageDailyBalance"
  | "UK.OBIE.BalanceTransferClosingBalance"
  | "UK.OBIE.CashClosingBalance"
  | "UK.OBIE.ClosingBalance"
  | "UK.OBIE.CreditLimit"
  | "UK.OBIE.CurrentPayment"
  | "UK.OBIE.DirectDebitPaymentDue"
  | "UK.OBIE.FSCSInsurance"
  | "UK.OBIE.MinimumPaymentDue"
  | "UK.OBIE.PendingTransactionsBalance"
  | "UK.OBIE.PreviousClosingBalance"
  | "UK.OBIE.PreviousPayment"
  | "UK.OBIE.PurchaseClosingBalance"
  | "UK.OBIE.StartingBalance"
  | "UK.OBIE.TotalAdjustments"
  | "UK.OBIE.TotalCashAdvances"
  | "UK.OBIE.TotalCharges"
  | "UK.OBIE.TotalCredits"
  | "UK.OBIE.TotalDebits"
  | "UK.OBIE.TotalPurchases";

/** Which sum on a statement it is. Open: a bank may send a code that is not known yet. */
export type StatementAmountType = KnownStatementAmountType | (string & {});

/** Every {@link KnownStatementAmountType}, in the order of the standard. */
export const statementAmountTypes: readonly KnownStatementAmountType[] = /* @__PURE__ */ Object.freeze<KnownStatementAmountType[]>([
  "UK.OBIE.ArrearsClosingBalance",
  "UK.OBIE.AvailableBalance",
  "UK.OBIE.AverageBalanceWhenInCredit",
  "UK.OBIE.AverageBalanceWhenInDebit",
  "UK.OBIE.AverageDailyBalance",
  "UK.OBIE.BalanceTransferClosingBalance",
  "UK.OBIE.CashClosingBalance",
  "UK.OBIE.ClosingBalance",
  "UK.OBIE.CreditLimit",
  "UK.OBIE.CurrentPayment",
  "UK.OBIE.DirectDebitPaymentDue",
  "UK.OBIE.FSCSInsurance",
  "UK.OBIE.MinimumPaymentDue",
  "UK.OBIE.PendingTransactionsBalance",
  "UK.OBIE.PreviousClosingBalance",
  "UK.OBIE.PreviousPayment",
  "UK.OBIE.PurchaseClosingBalance",
  "UK.OBIE.StartingBalance",
  "UK.OBIE.TotalAdjustments",
  "UK.OBIE.TotalCashAdvances",
  "UK.OBIE.TotalCharges",
  "UK.OBIE.TotalCredits",
  "UK.OBIE.TotalDebits",
  "UK.OBIE.TotalPurchases",
]);

/** What happens on a date that a statement names. The codes that the standard names. */
export type KnownStatementDateTimeType =
  | "UK.OBIE.BalanceTransferPromoEnd"
  | "UK.OBIE.DirectDebitDue"
  | "UK.OBIE.LastPayment"
  | "UK.OBIE.LastStatement"
  | "UK.OBIE.NextStatement"
  | "UK.OBIE.PaymentDue"
  | "UK.OBIE.PurchasePromoEnd"
  | "UK.OBIE.StatementAvailable";

/** What happens on a date that a statement names. Open: a bank may send a code that is not known yet. */
export type StatementDateTimeType = KnownStatementDateTimeType | (string & {});

/** Every {@link KnownStatementDateTimeType}, in the order of the standard. */
export const statementDateTimeTypes: readonly KnownStatementDateTimeType[] = /* @__PURE__ */ Object.freeze<KnownStatementDateTimeType[]>([
  "UK.OBIE.BalanceTransferPromoEnd",
  "UK.OBIE.DirectDebitDue",
  "UK.OBIE.LastPayment",
  "UK.OBIE.LastStatement",
  "UK.OBIE.NextStatement",
  "UK.OBIE.PaymentDue",
  "UK.OBIE.PurchasePromoEnd",
  "UK.OBIE.StatementAvailable",
]);

/** What a rate on a statement applies to. The codes that the standard names. */
export type KnownStatementRateType =
  | "UK.OBIE.AnnualBalanceTransfer"
  | "UK.OBIE.AnnualBalanceTransferAfterPromo"
  | "UK.OBIE.AnnualBalanceTransferPromo"
  | "UK.OBIE.AnnualCash"
  | "UK.OBIE.AnnualPurchase"
  | "UK.OBIE.AnnualPurchaseAfterPromo"
  | "UK.OBIE.AnnualPurchasePromo"
  | "UK.OBIE.MonthlyBalanceTransfer"
  | "UK.OBIE.MonthlyCash"
  | "UK.OBIE.MonthlyPurchase";

/** What a rate on a statement applies to. Open: a bank may send a code that is not known yet. */
export type StatementRateType = KnownStatementRateType | (string & {});

/** Every {@link KnownStatementRateType}, in the order of the standard. */
export const statementRateTypes: readonly KnownStatementRateType[] = /* @__PURE__ */ Object.freeze<KnownStatementRateType[]>([
  "UK.OBIE.AnnualBalanceTransfer",
  "UK.OBIE.AnnualBalanceTransferAfterPromo",
  "UK.OBIE.AnnualBalanceTransferPromo",
  "UK.OBIE.AnnualCash",
  "UK.OBIE.AnnualPurchase",
  "UK.OBIE.AnnualPurchaseAfterPromo",
  "UK.OBIE.AnnualPurchasePromo",
  "UK.OBIE.MonthlyBalanceTransfer",
  "UK.OBIE.MonthlyCash",
  "UK.OBIE.MonthlyPurchase",
]);

/** What a value on a statement counts. The codes that the standard names. */
export type KnownStatementValueType =
  | "UK.OBIE.AirMilesPoints"
  | "UK.OBIE.AirMilesPointsBalance"
  | "UK.OBIE.Credits"
  | "UK.OBIE.Debits"
  | "UK.OBIE.HotelPoints"
  | "UK.OBIE.HotelPointsBalance"
  | "UK.OBIE.RetailShoppingPoints"
  | "UK.OBIE.RetailShoppingPointsBalance";

/** What a value on a statement counts. Open: a bank may send a code that is not known yet. */
export type StatementValueType = KnownStatementValueType | (string & {});

/** Every {@link KnownStatementValueType}, in the order of the standard. */
export const statementValueTypes: readonly KnownStatementValueType[] = /* @__PURE__ */ Object.freeze<KnownStatementValueType[]>([
  "UK.OBIE.AirMilesPoints",
  "UK.OBIE.AirMilesPointsBalance",
  "UK.OBIE.Credits",
  "UK.OBIE.Debits",
  "UK.OBIE.HotelPoints",
  "UK.OBIE.HotelPointsBalance",
  "UK.OBIE.RetailShoppingPoints",
  "UK.OBIE.RetailShoppingPointsBalance",
]);

/** Where an entry stands: BOOK booked, PDNG pending, RJCT rejected, FUTR in the future, INFO for information. The codes that the standard names. */
export type KnownTransactionStatus =
  | "BOOK"
  | "FUTR"
  | "INFO"
  | "PDNG"
  | "RJCT";

/** Where an entry stands: BOOK booked, PDNG pending, RJCT rejected, FUTR in the future, INFO for information. Open: a bank may send a code that is not known yet. */
export type TransactionStatus = KnownTransactionStatus | (string & {});

/** Every {@link KnownTransactionStatus}, in the order of the standard. */
export const transactionStatuses: readonly KnownTransactionStatus[] = /* @__PURE__ */ Object.freeze<KnownTransactionStatus[]>([
  "BOOK",
  "FUTR",
  "INFO",
  "PDNG",
  "RJCT",
]);

/** Whether a booked entry may still change. The codes that the standard names. */
export type KnownTransactionMutability =
  | "Mutable"
  | "Immutable";

/** Whether a booked entry may still change. Open: a bank may send a code that is not known yet. */
export type TransactionMutability = KnownTransactionMutability | (string & {});

/** Every {@link KnownTransactionMutability}, in the order of the standard. */
export const transactionMutabilities: readonly KnownTransactionMutability[] = /* @__PURE__ */ Object.freeze<KnownTransactionMutability[]>([
  "Mutable",
  "Immutable",
]);

/** Whose card it is. The codes that the standard names. */
export type KnownCardScheme =
  | "AmericanExpress"
  | "Diners"
  | "Discover"
  | "MasterCard"
  | "VISA";

/** Whose card it is. Open: a bank may send a code that is not known yet. */
export type CardScheme = KnownCardScheme | (string & {});

/** Every {@link KnownCardScheme}, in the order of the standard. */
export const cardSchemes: readonly KnownCardScheme[] = /* @__PURE__ */ Object.freeze<KnownCardScheme[]>([
  "AmericanExpress",
  "Diners",
  "Discover",
  "MasterCard",
  "VISA",
]);

/** How a customer agreed to a card payment. The codes that the standard names. */
export type KnownCardAuthorisationType =
  | "ConsumerDevice"
  | "Contactless"
  | "None"
  | "PIN";

/** How a customer agreed to a card payment. Open: a bank may send a code that is not known yet. */
export type CardAuthorisationType = KnownCardAuthorisationType | (string & {});

/** Every {@link KnownCardAuthorisationType}, in the order of the standard. */
export const cardAuthorisationTypes: readonly KnownCardAuthorisationType[] = /* @__PURE__ */ Object.freeze<KnownCardAuthorisationType[]>([
  "ConsumerDevice",
  "Contactless",
  "None",
  "PIN",
]);

/** Why a payment is made, in one of the codes of ISO 20022. The codes that the standard names. */
export type KnownPaymentPurposeCode =
  | "BKDF"
  | "BKFE"
  | "BKFM"
  | "BKIP"
  | "BKPP"
  | "CBLK"
  | "CDCB"
  | "CDCD"
  | "CDCS"
  | "CDDP"
  | "CDOC"
  | "CDQC"
  | "ETUP"
  | "FCOL"
  | "MTUP"
  | "ACCT"
  | "CASH"
  | "COLL"
  | "CSDB"
  | "DEPT"
  | "INTC"
  | "INTP"
  | "LIMA"
  | "NETT"
  | "BFWD"
  | "CCIR"
  | "CCPC"
  | "CCPM"
  | "CCSM"
  | "CRDS"
  | "CRPR"
  | "CRSP"
  | "CRTL"
  | "EQPT"
  | "EQUS"
  | "EXPT"
  | "EXTD"
  | "FIXI"
  | "FWBC"
  | "FWCC"
  | "FWSB"
  | "FWSC"
  | "MARG"
  | "MBSB"
  | "MBSC"
  | "MGCC"
  | "MGSC"
  | "OCCC"
  | "OPBC"
  | "OPCC"
  | "OPSB"
  | "OPSC"
  | "OPTN"
  | "OTCD"
  | "REPO"
  | "RPBC"
  | "RPCC"
  | "RPSB"
  | "RPSC"
  | "RVPO"
  | "SBSC"
  | "SCIE"
  | "SCIR"
  | "SCRP"
  | "SHBC"
  | "SHCC"
  | "SHSL"
  | "SLEB"
  | "SLOA"
  | "SWBC"
  | "SWCC"
  | "SWPT"
  | "SWSB"
  | "SWSC"
  | "TBAS"
  | "TBBC"
  | "TBCC"
  | "TRCP"
  | "AGRT"
  | "AREN"
  | "BEXP"
  | "BOCE"
  | "COMC"
  | "CPYR"
  | "GDDS"
  | "GDSV"
  | "GSCB"
  | "LICF"
  | "MP2B"
  | "POPE"
  | "ROYA"
  | "SCVE"
  | "SERV"
  | "SUBS"
  | "SUPP"
  | "TRAD"
  | "CHAR"
  | "COMT"
  | "MP2P"
  | "ECPG"
  | "ECPR"
  | "ECPU"
  | "EPAY"
  | "CLPR"
  | "COMP"
  | "DBTC"
  | "GOVI"
  | "HLRP"
  | "HLST"
  | "INPC"
  | "INPR"
  | "INSC"
  | "INSU"
  | "INTE"
  | "LBRI"
  | "LIFI"
  | "LOAN"
  | "LOAR"
  | "PENO"
  | "PPTI"
  | "RELG"
  | "RINP"
  | "TRFD"
  | "FORW"
  | "FXNT"
  | "ADMG"
  | "ADVA"
  | "BCDM"
  | "BCFG"
  | "BLDM"
  | "BNET"
  | "CBFF"
  | "CBFR"
  | "CCRD"
  | "CDBL"
  | "CFEE"
  | "CGDD"
  | "CORT"
  | "COST"
  | "CPKC"
  | "DCRD"
  | "DSMT"
  | "DVPM"
  | "EDUC"
  | "FACT"
  | "FAND"
  | "FCPM"
  | "FEES"
  | "GIFT"
  | "GOVT"
  | "ICCP"
  | "IDCP"
  | "IHRP"
  | "INSM"
  | "IVPT"
  | "MCDM"
  | "MCFG"
  | "MSVC"
  | "NOWS"
  | "OCDM"
  | "OCFG"
  | "OFEE"
  | "OTHR"
  | "PADD"
  | "PTSP"
  | "RCKE"
  | "RCPT"
  | "REBT"
  | "REFU"
  | "RENT"
  | "REOD"
  | "RIMB"
  | "RPNT"
  | "RRBN"
  | "RRCT"
  | "RRTP"
  | "RVPM"
  | "SLPI"
  | "SPLT"
  | "STDY"
  | "TBAN"
  | "TBIL"
  | "TCSC"
  | "TELI"
  | "TMPG"
  | "TPRI"
  | "TPRP"
  | "TRNC"
  | "TRVC"
  | "WEBI"
  | "IPAY"
  | "IPCA"
  | "IPDO"
  | "IPEA"
  | "IPEC"
  | "IPEW"
  | "IPPS"
  | "IPRT"
  | "IPU2"
  | "IPUW"
  | "ANNI"
  | "CAFI"
  | "CFDI"
  | "CMDT"
  | "DERI"
  | "DIVD"
  | "FREX"
  | "HEDG"
  | "INVS"
  | "PRME"
  | "SAVG"
  | "SECU"
  | "SEPI"
  | "TREA"
  | "UNIT"
  | "FNET"
  | "FUTR"
  | "ANTS"
  | "CVCF"
  | "DMEQ"
  | "DNTS"
  | "HLTC"
  | "HLTI"
  | "HSPC"
  | "ICRF"
  | "LTCF"
  | "MAFC"
  | "MARF"
  | "MDCS"
  | "VIEW"
  | "CDEP"
  | "SWFP"
  | "SWPP"
  | "SWRS"
  | "SWUF"
  | "ADCS"
  | "AEMP"
  | "ALLW"
  | "ALMY"
  | "BBSC"
  | "BECH"
  | "BENE"
  | "BONU"
  | "CCHD"
  | "COMM"
  | "CSLP"
  | "GFRP"
  | "GVEA"
  | "GVEB"
  | "GVEC"
  | "GVED"
  | "GWLT"
  | "HREC"
  | "PAYR"
  | "PEFC"
  | "PENS"
  | "PRCP"
  | "RHBS"
  | "SALA"
  | "SPSP"
  | "SSBE"
  | "LBIN"
  | "LCOL"
  | "LFEE"
  | "LMEQ"
  | "LMFI"
  | "LMRK"
  | "LREB"
  | "LREV"
  | "LSFL"
  | "ESTX"
  | "FWLV"
  | "GSTX"
  | "HSTX"
  | "INTX"
  | "NITX"
  | "PTXP"
  | "RDTX"
  | "TAXS"
  | "VATX"
  | "WHLD"
  | "TAXR"
  | "B112"
  | "BR12"
  | "TLRF"
  | "TLRR"
  | "AIRB"
  | "BUSB"
  | "FERB"
  | "RLWY"
  | "TRPT"
  | "CBTV"
  | "ELEC"
  | "ENRG"
  | "GASB"
  | "NWCH"
  | "NWCM"
  | "OTLC"
  | "PHON"
  | "UBIL"
  | "WTER"
  | "BOND"
  | "CABD"
  | "CAEQ"
  | "CBCR"
  | "DBCR"
  | "DICL"
  | "EQTS"
  | "FLCR"
  | "EFTC"
  | "EFTD"
  | "MOMA"
  | "RAPI"
  | "GAMB"
  | "LOTT"
  | "AMEX"
  | "SASW"
  | "AUCO"
  | "PCOM"
  | "PDEP"
  | "PLDS"
  | "PLRF"
  | "GAFA"
  | "GAHO"
  | "CPEN"
  | "DEPD"
  | "RETL"
  | "DEBT";

/** Why a payment is made, in one of the codes of ISO 20022. Open: a bank may send a code that is not known yet. */
export type PaymentPurposeCode = KnownPaymentPurposeCode | (string & {});

/** Every {@link KnownPaymentPurposeCode}, in the order of the standard. */
export const paymentPurposeCodes: readonly KnownPaymentPurposeCode[] = /* @__PURE__ */ Object.freeze<KnownPaymentPurposeCode[]>([
  "BKDF",
  "BKFE",
  "BKFM",
  "BKIP",
  "BKPP",
  "CBLK",
  "CDCB",
  "CDCD",
  "CDCS",
  "CDDP",
  "CDOC",
  "CDQC",
  "ETUP",
  "FCOL",
  "MTUP",
  "ACCT",
  "CASH",
  "COLL",
  "CSDB",
  "DEPT",
  "INTC",
  "INTP",
  "LIMA",
  "NETT",
  "BFWD",
  "CCIR",
  "CCPC",
  "CCPM",
  "CCSM",
  "CRDS",
  "CRPR",
  "CRSP",
  "CRTL",
  "EQPT",
  "EQUS",
  "EXPT",
  "EXTD",
  "FIXI",
  "FWBC",
  "FWCC",
  "FWSB",
  "FWSC",
  "MARG",
  "MBSB",
  "MBSC",
  "MGCC",
  "MGSC",
  "OCCC",
  "OPBC",
  "OPCC",
  "OPSB",
  "OPSC",
  "OPTN",
  "OTCD",
  "REPO",
  "RPBC",
  "RPCC",
  "RPSB",
  "RPSC",
  "RVPO",
  "SBSC",
  "SCIE",
  "SCIR",
  "SCRP",
  "SHBC",
  "SHCC",
  "SHSL",
  "SLEB",
  "SLOA",
  "SWBC",
  "SWCC",
  "SWPT",
  "SWSB",
  "SWSC",
  "TBAS",
  "TBBC",
  "TBCC",
  "TRCP",
  "AGRT",
  "AREN",
  "BEXP",
  "BOCE",
  "COMC",
  "CPYR",
  "GDDS",
  "GDSV",
  "GSCB",
  "LICF",
  "MP2B",
  "POPE",
  "ROYA",
  "SCVE",
  "SERV",
  "SUBS",
  "SUPP",
  "TRAD",
  "CHAR",
  "COMT",
  "MP2P",
  "ECPG",
  "ECPR",
  "ECPU",
  "EPAY",
  "CLPR",
  "COMP",
  "DBTC",
  "GOVI",
  "HLRP",
  "HLST",
  "INPC",
  "INPR",
  "INSC",
  "INSU",
  "INTE",
  "LBRI",
  "LIFI",
  "LOAN",
  "LOAR",
  "PENO",
  "PPTI",
  "RELG",
  "RINP",
  "TRFD",
  "FORW",
  "FXNT",
  "ADMG",
  "ADVA",
  "BCDM",
  "BCFG",
  "BLDM",
  "BNET",
  "CBFF",
  "CBFR",
  "CCRD",
  "CDBL",
  "CFEE",
  "CGDD",
  "CORT",
  "COST",
  "CPKC",
  "DCRD",
  "DSMT",
  "DVPM",
  "EDUC",
  "FACT",
  "FAND",
  "FCPM",
  "FEES",
  "GIFT",
  "GOVT",
  "ICCP",
  "IDCP",
  "IHRP",
  "INSM",
  "IVPT",
  "MCDM",
  "MCFG",
  "MSVC",
  "NOWS",
  "OCDM",
  "OCFG",
  "OFEE",
  "OTHR",
  "PADD",
  "PTSP",
  "RCKE",
  "RCPT",
  "REBT",
  "REFU",
  "RENT",
  "REOD",
  "RIMB",
  "RPNT",
  "RRBN",
  "RRCT",
  "RRTP",
  "RVPM",
  "SLPI",
  "SPLT",
  "STDY",
  "TBAN",
  "TBIL",
  "TCSC",
  "TELI",
  "TMPG",
  "TPRI",
  "TPRP",
  "TRNC",
  "TRVC",
  "WEBI",
  "IPAY",
  "IPCA",
  "IPDO",
  "IPEA",
  "IPEC",
  "IPEW",
  "IPPS",
  "IPRT",
  "IPU2",
  "IPUW",
  "ANNI",
  "CAFI",
  "CFDI",
  "CMDT",
  "DERI",
  "DIVD",
  "FREX",
  "HEDG",
  "INVS",
  "PRME",
  "SAVG",
  "SECU",
  "SEPI",
  "TREA",
  "UNIT",
  "FNET",
  "FUTR",
  "ANTS",
  "CVCF",
  "DMEQ",
  "DNTS",
  "HLTC",
  "HLTI",
  "HSPC",
  "ICRF",
  "LTCF",
  "MAFC",
  "MARF",
  "MDCS",
  "VIEW",
  "CDEP",
  "SWFP",
  "SWPP",
  "SWRS",
  "SWUF",
  "ADCS",
  "AEMP",
  "ALLW",
  "ALMY",
  "BBSC",
  "BECH",
  "BENE",
  "BONU",
  "CCHD",
  "COMM",
  "CSLP",
  "GFRP",
  "GVEA",
  "GVEB",
  "GVEC",
  "GVED",
  "GWLT",
  "HREC",
  "PAYR",
  "PEFC",
  "PENS",
  "PRCP",
  "RHBS",
  "SALA",
  "SPSP",
  "SSBE",
  "LBIN",
  "LCOL",
  "LFEE",
  "LMEQ",
  "LMFI",
  "LMRK",
  "LREB",
  "LREV",
  "LSFL",
  "ESTX",
  "FWLV",
  "GSTX",
  "HSTX",
  "INTX",
  "NITX",
  "PTXP",
  "RDTX",
  "TAXS",
  "VATX",
  "WHLD",
  "TAXR",
  "B112",
  "BR12",
  "TLRF",
  "TLRR",
  "AIRB",
  "BUSB",
  "FERB",
  "RLWY",
  "TRPT",
  "CBTV",
  "ELEC",
  "ENRG",
  "GASB",
  "NWCH",
  "NWCM",
  "OTLC",
  "PHON",
  "UBIL",
  "WTER",
  "BOND",
  "CABD",
  "CAEQ",
  "CBCR",
  "DBCR",
  "DICL",
  "EQTS",
  "FLCR",
  "EFTC",
  "EFTD",
  "MOMA",
  "RAPI",
  "GAMB",
  "LOTT",
  "AMEX",
  "SASW",
  "AUCO",
  "PCOM",
  "PDEP",
  "PLDS",
  "PLRF",
  "GAFA",
  "GAHO",
  "CPEN",
  "DEPD",
  "RETL",
  "DEBT",
]);
