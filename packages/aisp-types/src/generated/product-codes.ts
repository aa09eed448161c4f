// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

/** What kind of product an account is. The codes that the standard names. */
export type KnownProductType =
  | "BusinessCurrentAccount"
  | "CommercialCreditCard"
  | "Other"
  | "PersonalCurrentAccount"
  | "SMELoan";

/** What kind of product an account is. Open: a bank may send a code that is not known yet. */
export type ProductType = KnownProductType | (string & {});

/** Every {@link KnownProductType}, in the order of the standard. */
export const productTypes: readonly KnownProductType[] = /* @__PURE__ */ Object.freeze<KnownProductType[]>([
  "BusinessCurrentAccount",
  "CommercialCreditCard",
  "Other",
  "PersonalCurrentAccount",
  "SMELoan",
]);

/** Of a product that the standard does not describe: whom it is for. The codes that the standard names. */
export type KnownOtherProductProductDetailsSegment =
  | "GEAS"
  | "GEBA"
  | "GEBR"
  | "GEBU"
  | "GECI"
  | "GECS"
  | "GEFB"
  | "GEFG"
  | "GEG"
  | "GEGR"
  | "GEGS"
  | "GEOT"
  | "GEOV"
  | "GEPA"
  | "GEPR"
  | "GERE"
  | "GEST"
  | "GEYA"
  | "GEYO"
  | "PSCA"
  | "PSES"
  | "PSNC"
  | "PSNP"
  | "PSRG"
  | "PSSS"
  | "PSST"
  | "PSSW";

/** Of a product that the standard does not describe: whom it is for. Open: a bank may send a code that is not known yet. */
export type OtherProductProductDetailsSegment = KnownOtherProductProductDetailsSegment | (string & {});

/** Every {@link KnownOtherProductProductDetailsSegment}, in the order of the standard. */
export const otherProductProductDetailsSegments: readonly KnownOtherProductProductDetailsSegment[] = /* @__PURE__ */ Object.freeze<KnownOtherProductProductDetailsSegment[]>([
  "GEAS",
  "GEBA",
  "GEBR",
  "GEBU",
  "GECI",
  "GECS",
  "GEFB",
  "GEFG",
  "GEG",
  "GEGR",
  "GEGS",
  "GEOT",
  "GEOV",
  "GEPA",
  "GEPR",
  "GERE",
  "GEST",
  "GEYA",
  "GEYO",
  "PSCA",
  "PSES",
  "PSNC",
  "PSNP",
  "PSRG",
  "PSSS",
  "PSST",
  "PSSW",
]);

/** Of a product that the standard does not describe: a length of time. The codes that the standard names. */
export type KnownOtherProductPeriod =
  | "PACT"
  | "PDAY"
  | "PHYR"
  | "PMTH"
  | "PQTR"
  | "PWEK"
  | "PYER";

/** Of a product that the standard does not describe: a length of time. Open: a bank may send a code that is not known yet. */
export type OtherProductPeriod = KnownOtherProductPeriod | (string & {});

/** Every {@link KnownOtherProductPeriod}, in the order of the standard. */
export const otherProductPeriods: readonly KnownOtherProductPeriod[] = /* @__PURE__ */ Object.freeze<KnownOtherProductPeriod[]>([
  "PACT",
  "PDAY",
  "PHYR",
  "PMTH",
  "PQTR",
  "PWEK",
  "PYER",
]);

/** Of a product that the standard does not describe: whether a rate holds for a band or for the whole amount. The codes that the standard names. */
export type KnownOtherProductTierBandMethod =
  | "INBA"
  | "INTI"
  | "INWH";

/** Of a product that the standard does not describe: whether a rate holds for a band or for the whole amount. Open: a bank may send a code that is not known yet. */
export type OtherProductTierBandMethod = KnownOtherProductTierBandMethod | (string & {});

/** Every {@link KnownOtherProductTierBandMethod}, in the order of the standard. */
export const otherProductTierBandMethods: readonly KnownOtherProductTierBandMethod[] = /* @__PURE__ */ Object.freeze<KnownOtherProductTierBandMethod[]>([
  "INBA",
  "INTI",
  "INWH",
]);

/** Of a product that the standard does not describe: how interest is worked out. The codes that the standard names. */
export type KnownOtherProductInterestCalculationMethod =
  | "ITCO"
  | "ITOT"
  | "ITSI";

/** Of a product that the standard does not describe: how interest is worked out. Open: a bank may send a code that is not known yet. */
export type OtherProductInterestCalculationMethod = KnownOtherProductInterestCalculationMethod | (string & {});

/** Every {@link KnownOtherProductInterestCalculationMethod}, in the order of the standard. */
export const otherProductInterestCalculationMethods: readonly KnownOtherProductInterestCalculationMethod[] = /* @__PURE__ */ Object.freeze<KnownOtherProductInterestCalculationMethod[]>([
  "ITCO",
  "ITOT",
  "ITSI",
]);

/** Of a product that the standard does not describe: where interest goes. The codes that the standard names. */
export type KnownOtherProductCreditInterestDestination =
  | "INOT"
  | "INPA"
  | "INSC";

/** Of a product that the standard does not describe: where interest goes. Open: a bank may send a code that is not known yet. */
export type OtherProductCreditInterestDestination = KnownOtherProductCreditInterestDestination | (string & {});

/** Every {@link KnownOtherProductCreditInterestDestination}, in the order of the standard. */
export const otherProductCreditInterestDestinations: readonly KnownOtherProductCreditInterestDestination[] = /* @__PURE__ */ Object.freeze<KnownOtherProductCreditInterestDestination[]>([
  "INOT",
  "INPA",
  "INSC",
]);

/** Of a product that the standard does not describe: how often interest is worked out. The codes that the standard names. */
export type KnownOtherProductCreditInterestCalculationFrequency =
  | "FQAT"
  | "FQDY"
  | "FQHY"
  | "FQMY"
  | "FQOT"
  | "FQQY"
  | "FQSD"
  | "FQWY"
  | "FQYY";

/** Of a product that the standard does not describe: how often interest is worked out. Open: a bank may send a code that is not known yet. */
export type OtherProductCreditInterestCalculationFrequency = KnownOtherProductCreditInterestCalculationFrequency | (string & {});

/** Every {@link KnownOtherProductCreditInterestCalculationFrequency}, in the order of the standard. */
export const otherProductCreditInterestCalculationFrequencies: readonly KnownOtherProductCreditInterestCalculationFrequency[] = /* @__PURE__ */ Object.freeze<KnownOtherProductCreditInterestCalculationFrequency[]>([
  "FQAT",
  "FQDY",
  "FQHY",
  "FQMY",
  "FQOT",
  "FQQY",
  "FQSD",
  "FQWY",
  "FQYY",
]);

/** Of a product that the standard does not describe: whether a rate may change. The codes that the standard names. */
export type KnownOtherProductInterestFixedVariableType =
  | "INFI"
  | "INVA";

/** Of a product that the standard does not describe: whether a rate may change. Open: a bank may send a code that is not known yet. */
export type OtherProductInterestFixedVariableType = KnownOtherProductInterestFixedVariableType | (string & {});

/** Every {@link KnownOtherProductInterestFixedVariableType}, in the order of the standard. */
export const otherProductInterestFixedVariableTypes: readonly KnownOtherProductInterestFixedVariableType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductInterestFixedVariableType[]>([
  "INFI",
  "INVA",
]);

/** Of a product that the standard does not describe: what kind of rate it is. The codes that the standard names. */
export type KnownOtherProductInterestRateType =
  | "INBB"
  | "INFR"
  | "INGR"
  | "INLR"
  | "INNE"
  | "INOT";

/** Of a product that the standard does not describe: what kind of rate it is. Open: a bank may send a code that is not known yet. */
export type OtherProductInterestRateType = KnownOtherProductInterestRateType | (string & {});

/** Every {@link KnownOtherProductInterestRateType}, in the order of the standard. */
export const otherProductInterestRateTypes: readonly KnownOtherProductInterestRateType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductInterestRateType[]>([
  "INBB",
  "INFR",
  "INGR",
  "INLR",
  "INNE",
  "INOT",
]);

/** Of a product that the standard does not describe: whether the bank may take an overdraft back at once. The codes that the standard names. */
export type KnownOtherProductOverdraftType =
  | "OVCO"
  | "OVOD"
  | "OVOT";

/** Of a product that the standard does not describe: whether the bank may take an overdraft back at once. Open: a bank may send a code that is not known yet. */
export type OtherProductOverdraftType = KnownOtherProductOverdraftType | (string & {});

/** Every {@link KnownOtherProductOverdraftType}, in the order of the standard. */
export const otherProductOverdraftTypes: readonly KnownOtherProductOverdraftType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductOverdraftType[]>([
  "OVCO",
  "OVOD",
  "OVOT",
]);

/** Of a product that the standard does not describe: what an overdraft fee is for. The codes that the standard names. */
export type KnownOtherProductOverdraftFeeType =
  | "FBAO"
  | "FBAR"
  | "FBEB"
  | "FBIT"
  | "FBOR"
  | "FBOS"
  | "FBSC"
  | "FBTO"
  | "FBUB"
  | "FBUT"
  | "FTOT"
  | "FTUT";

/** Of a product that the standard does not describe: what an overdraft fee is for. Open: a bank may send a code that is not known yet. */
export type OtherProductOverdraftFeeType = KnownOtherProductOverdraftFeeType | (string & {});

/** Every {@link KnownOtherProductOverdraftFeeType}, in the order of the standard. */
export const otherProductOverdraftFeeTypes: readonly KnownOtherProductOverdraftFeeType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductOverdraftFeeType[]>([
  "FBAO",
  "FBAR",
  "FBEB",
  "FBIT",
  "FBOR",
  "FBOS",
  "FBSC",
  "FBTO",
  "FBUB",
  "FBUT",
  "FTOT",
  "FTUT",
]);

/** Of a product that the standard does not describe: whether a cap is the least or the most. The codes that the standard names. */
export type KnownOtherProductMinMaxType =
  | "FMMN"
  | "FMMX";

/** Of a product that the standard does not describe: whether a cap is the least or the most. Open: a bank may send a code that is not known yet. */
export type OtherProductMinMaxType = KnownOtherProductMinMaxType | (string & {});

/** Every {@link KnownOtherProductMinMaxType}, in the order of the standard. */
export const otherProductMinMaxTypes: readonly KnownOtherProductMinMaxType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductMinMaxType[]>([
  "FMMN",
  "FMMX",
]);

/** Of a product that the standard does not describe: how often a fee is charged. The codes that the standard names. */
export type KnownOtherProductFeeFrequency =
  | "FEAC"
  | "FEAO"
  | "FECP"
  | "FEDA"
  | "FEHO"
  | "FEI"
  | "FEMO"
  | "FEOA"
  | "FEOT"
  | "FEPC"
  | "FEPH"
  | "FEPO"
  | "FEPS"
  | "FEPT"
  | "FEPTA"
  | "FEPTP"
  | "FEQU"
  | "FESM"
  | "FEST"
  | "FEWE"
  | "FEYE";

/** Of a product that the standard does not describe: how often a fee is charged. Open: a bank may send a code that is not known yet. */
export type OtherProductFeeFrequency = KnownOtherProductFeeFrequency | (string & {});

/** Every {@link KnownOtherProductFeeFrequency}, in the order of the standard. */
export const otherProductFeeFrequencies: readonly KnownOtherProductFeeFrequency[] = /* @__PURE__ */ Object.freeze<KnownOtherProductFeeFrequency[]>([
  "FEAC",
  "FEAO",
  "FECP",
  "FEDA",
  "FEHO",
  "FEI",
  "FEMO",
  "FEOA",
  "FEOT",
  "FEPC",
  "FEPH",
  "FEPO",
  "FEPS",
  "FEPT",
  "FEPTA",
  "FEPTP",
  "FEQU",
  "FESM",
  "FEST",
  "FEWE",
  "FEYE",
]);

/** Of a product that the standard does not describe: what a fee is for. The codes that the standard names. */
export type KnownOtherProductFeeType =
  | "FEPF"
  | "FTOT"
  | "FYAF"
  | "FYAM"
  | "FYAQ"
  | "FYCP"
  | "FYDB"
  | "FYMI"
  | "FYXX";

/** Of a product that the standard does not describe: what a fee is for. Open: a bank may send a code that is not known yet. */
export type OtherProductFeeType = KnownOtherProductFeeType | (string & {});

/** Every {@link KnownOtherProductFeeType}, in the order of the standard. */
export const otherProductFeeTypes: readonly KnownOtherProductFeeType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductFeeType[]>([
  "FEPF",
  "FTOT",
  "FYAF",
  "FYAM",
  "FYAQ",
  "FYCP",
  "FYDB",
  "FYMI",
  "FYXX",
]);

/** Of a product that the standard does not describe: what kind of fee it is. The codes that the standard names. */
export type KnownOtherProductFeeCategory =
  | "FCOT"
  | "FCRE"
  | "FCSV";

/** Of a product that the standard does not describe: what kind of fee it is. Open: a bank may send a code that is not known yet. */
export type OtherProductFeeCategory = KnownOtherProductFeeCategory | (string & {});

/** Every {@link KnownOtherProductFeeCategory}, in the order of the standard. */
export const otherProductFeeCategories: readonly KnownOtherProductFeeCategory[] = /* @__PURE__ */ Object.freeze<KnownOtherProductFeeCategory[]>([
  "FCOT",
  "FCRE",
  "FCSV",
]);

/** Of a product that the standard does not describe: what a repayment is made of. The codes that the standard names. */
export type KnownOtherProductRepaymentType =
  | "USBA"
  | "USBU"
  | "USCI"
  | "USCS"
  | "USER"
  | "USFA"
  | "USFB"
  | "USFI"
  | "USIO"
  | "USOT"
  | "USPF"
  | "USRW"
  | "USSL";

/** Of a product that the standard does not describe: what a repayment is made of. Open: a bank may send a code that is not known yet. */
export type OtherProductRepaymentType = KnownOtherProductRepaymentType | (string & {});

/** Every {@link KnownOtherProductRepaymentType}, in the order of the standard. */
export const otherProductRepaymentTypes: readonly KnownOtherProductRepaymentType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductRepaymentType[]>([
  "USBA",
  "USBU",
  "USCI",
  "USCS",
  "USER",
  "USFA",
  "USFB",
  "USFI",
  "USIO",
  "USOT",
  "USPF",
  "USRW",
  "USSL",
]);

/** Of a product that the standard does not describe: how often it is paid back. The codes that the standard names. */
export type KnownOtherProductRepaymentFrequency =
  | "SMDA"
  | "SMFL"
  | "SMFO"
  | "SMHY"
  | "SMMO"
  | "SMOT"
  | "SMQU"
  | "SMWE"
  | "SMYE";

/** Of a product that the standard does not describe: how often it is paid back. Open: a bank may send a code that is not known yet. */
export type OtherProductRepaymentFrequency = KnownOtherProductRepaymentFrequency | (string & {});

/** Every {@link KnownOtherProductRepaymentFrequency}, in the order of the standard. */
export const otherProductRepaymentFrequencies: readonly KnownOtherProductRepaymentFrequency[] = /* @__PURE__ */ Object.freeze<KnownOtherProductRepaymentFrequency[]>([
  "SMDA",
  "SMFL",
  "SMFO",
  "SMHY",
  "SMMO",
  "SMOT",
  "SMQU",
  "SMWE",
  "SMYE",
]);

/** Of a product that the standard does not describe: what a repayment repays. The codes that the standard names. */
export type KnownOtherProductRepaymentAmountType =
  | "RABD"
  | "RABL"
  | "RACI"
  | "RAFC"
  | "RAIO"
  | "RALT"
  | "USOT";

/** Of a product that the standard does not describe: what a repayment repays. Open: a bank may send a code that is not known yet. */
export type OtherProductRepaymentAmountType = KnownOtherProductRepaymentAmountType | (string & {});

/** Every {@link KnownOtherProductRepaymentAmountType}, in the order of the standard. */
export const otherProductRepaymentAmountTypes: readonly KnownOtherProductRepaymentAmountType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductRepaymentAmountType[]>([
  "RABD",
  "RABL",
  "RACI",
  "RAFC",
  "RAIO",
  "RALT",
  "USOT",
]);

/** Of a product that the standard does not describe: what kind of tariff it is. The codes that the standard names. */
export type KnownOtherProductOtherFeesChargesTariffType =
  | "TTEL"
  | "TTMX"
  | "TTOT";

/** Of a product that the standard does not describe: what kind of tariff it is. Open: a bank may send a code that is not known yet. */
export type OtherProductOtherFeesChargesTariffType = KnownOtherProductOtherFeesChargesTariffType | (string & {});

/** Every {@link KnownOtherProductOtherFeesChargesTariffType}, in the order of the standard. */
export const otherProductOtherFeesChargesTariffTypes: readonly KnownOtherProductOtherFeesChargesTariffType[] = /* @__PURE__ */ Object.freeze<KnownOtherProductOtherFeesChargesTariffType[]>([
  "TTEL",
  "TTMX",
  "TTOT",
]);

/** Of a business current account: whom it is for. The codes that the standard names. */
export type KnownBusinessCurrentAccountProductDetailsSegment =
  | "ClientAccount"
  | "Standard"
  | "NonCommercialChaitiesClbSoc"
  | "NonCommercialPublicAuthGovt"
  | "Religious"
  | "SectorSpecific"
  | "Startup"
  | "Switcher";

/** Of a business current account: whom it is for. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountProductDetailsSegment = KnownBusinessCurrentAccountProductDetailsSegment | (string & {});

/** Every {@link KnownBusinessCurrentAccountProductDetailsSegment}, in the order of the standard. */
export const businessCurrentAccountProductDetailsSegments: readonly KnownBusinessCurrentAccountProductDetailsSegment[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountProductDetailsSegment[]>([
  "ClientAccount",
  "Standard",
  "NonCommercialChaitiesClbSoc",
  "NonCommercialPublicAuthGovt",
  "Religious",
  "SectorSpecific",
  "Startup",
  "Switcher",
]);

/** Of a business current account: a length of time. The codes that the standard names. */
export type KnownBusinessCurrentAccountFeeFreeLengthPeriod =
  | "Day"
  | "Half Year"
  | "Month"
  | "Quarter"
  | "Week"
  | "Year";

/** Of a business current account: a length of time. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountFeeFreeLengthPeriod = KnownBusinessCurrentAccountFeeFreeLengthPeriod | (string & {});

/** Every {@link KnownBusinessCurrentAccountFeeFreeLengthPeriod}, in the order of the standard. */
export const businessCurrentAccountFeeFreeLengthPeriods: readonly KnownBusinessCurrentAccountFeeFreeLengthPeriod[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountFeeFreeLengthPeriod[]>([
  "Day",
  "Half Year",
  "Month",
  "Quarter",
  "Week",
  "Year",
]);

/** Of a business current account: whether a rate holds for a band or for the whole amount. The codes that the standard names. */
export type KnownBusinessCurrentAccountTierBandMethod =
  | "Banded"
  | "Tiered"
  | "Whole";

/** Of a business current account: whether a rate holds for a band or for the whole amount. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountTierBandMethod = KnownBusinessCurrentAccountTierBandMethod | (string & {});

/** Every {@link KnownBusinessCurrentAccountTierBandMethod}, in the order of the standard. */
export const businessCurrentAccountTierBandMethods: readonly KnownBusinessCurrentAccountTierBandMethod[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountTierBandMethod[]>([
  "Banded",
  "Tiered",
  "Whole",
]);

/** Of a current account: how interest is worked out. The codes that the standard names. */
export type KnownProductCreditInterestCalculationMethod =
  | "Compound"
  | "SimpleInterest";

/** Of a current account: how interest is worked out. Open: a bank may send a code that is not known yet. */
export type ProductCreditInterestCalculationMethod = KnownProductCreditInterestCalculationMethod | (string & {});

/** Every {@link KnownProductCreditInterestCalculationMethod}, in the order of the standard. */
export const productCreditInterestCalculationMethods: readonly KnownProductCreditInterestCalculationMethod[] = /* @__PURE__ */ Object.freeze<KnownProductCreditInterestCalculationMethod[]>([
  "Compound",
  "SimpleInterest",
]);

/** Of a current account: where interest goes. The codes that the standard names. */
export type KnownProductCreditInterestDestination =
  | "PayAway"
  | "SelfCredit";

/** Of a current account: where interest goes. Open: a bank may send a code that is not known yet. */
export type ProductCreditInterestDestination = KnownProductCreditInterestDestination | (string & {});

/** Every {@link KnownProductCreditInterestDestination}, in the order of the standard. */
export const productCreditInterestDestinations: readonly KnownProductCreditInterestDestination[] = /* @__PURE__ */ Object.freeze<KnownProductCreditInterestDestination[]>([
  "PayAway",
  "SelfCredit",
]);

/** Of a business current account: how often interest is worked out. The codes that the standard names. */
export type KnownBusinessCurrentAccountCreditInterestCalculationFrequency =
  | "Daily"
  | "HalfYearly"
  | "Monthly"
  | "Other"
  | "Quarterly"
  | "PerStatementDate"
  | "Weekly"
  | "Yearly";

/** Of a business current account: how often interest is worked out. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountCreditInterestCalculationFrequency = KnownBusinessCurrentAccountCreditInterestCalculationFrequency | (string & {});

/** Every {@link KnownBusinessCurrentAccountCreditInterestCalculationFrequency}, in the order of the standard. */
export const businessCurrentAccountCreditInterestCalculationFrequencies: readonly KnownBusinessCurrentAccountCreditInterestCalculationFrequency[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountCreditInterestCalculationFrequency[]>([
  "Daily",
  "HalfYearly",
  "Monthly",
  "Other",
  "Quarterly",
  "PerStatementDate",
  "Weekly",
  "Yearly",
]);

/** Of a current account: whether a rate may change. The codes that the standard names. */
export type KnownProductCreditInterestFixedVariableInterestRateType =
  | "Fixed"
  | "Variable";

/** Of a current account: whether a rate may change. Open: a bank may send a code that is not known yet. */
export type ProductCreditInterestFixedVariableInterestRateType = KnownProductCreditInterestFixedVariableInterestRateType | (string & {});

/** Every {@link KnownProductCreditInterestFixedVariableInterestRateType}, in the order of the standard. */
export const productCreditInterestFixedVariableInterestRateTypes: readonly KnownProductCreditInterestFixedVariableInterestRateType[] = /* @__PURE__ */ Object.freeze<KnownProductCreditInterestFixedVariableInterestRateType[]>([
  "Fixed",
  "Variable",
]);

/** Of a business current account: what kind of rate it is. The codes that the standard names. */
export type KnownBusinessCurrentAccountBankInterestRateType =
  | "Gross"
  | "Other";

/** Of a business current account: what kind of rate it is. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountBankInterestRateType = KnownBusinessCurrentAccountBankInterestRateType | (string & {});

/** Every {@link KnownBusinessCurrentAccountBankInterestRateType}, in the order of the standard. */
export const businessCurrentAccountBankInterestRateTypes: readonly KnownBusinessCurrentAccountBankInterestRateType[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountBankInterestRateType[]>([
  "Gross",
  "Other",
]);

/** Of a business current account: whether the bank may take an overdraft back at once. The codes that the standard names. */
export type KnownBusinessCurrentAccountOverdraftType =
  | "Committed"
  | "OnDemand";

/** Of a business current account: whether the bank may take an overdraft back at once. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountOverdraftType = KnownBusinessCurrentAccountOverdraftType | (string & {});

/** Every {@link KnownBusinessCurrentAccountOverdraftType}, in the order of the standard. */
export const businessCurrentAccountOverdraftTypes: readonly KnownBusinessCurrentAccountOverdraftType[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountOverdraftType[]>([
  "Committed",
  "OnDemand",
]);

/** Of a business current account: what an overdraft fee is for. The codes that the standard names. */
export type KnownBusinessCurrentAccountOverdraftFeeType =
  | "ArrangedOverdraft"
  | "AnnualReview"
  | "EmergencyBorrowing"
  | "BorrowingItem"
  | "OverdraftRenewal"
  | "OverdraftSetup"
  | "Surcharge"
  | "TempOverdraft"
  | "UnauthorisedBorrowing"
  | "UnauthorisedPaidTrans"
  | "Other"
  | "UnauthorisedUnpaidTrans";

/** Of a business current account: what an overdraft fee is for. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountOverdraftFeeType = KnownBusinessCurrentAccountOverdraftFeeType | (string & {});

/** Every {@link KnownBusinessCurrentAccountOverdraftFeeType}, in the order of the standard. */
export const businessCurrentAccountOverdraftFeeTypes: readonly KnownBusinessCurrentAccountOverdraftFeeType[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountOverdraftFeeType[]>([
  "ArrangedOverdraft",
  "AnnualReview",
  "EmergencyBorrowing",
  "BorrowingItem",
  "OverdraftRenewal",
  "OverdraftSetup",
  "Surcharge",
  "TempOverdraft",
  "UnauthorisedBorrowing",
  "UnauthorisedPaidTrans",
  "Other",
  "UnauthorisedUnpaidTrans",
]);

/** Of a current account: whether a cap is the least or the most. The codes that the standard names. */
export type KnownProductMinMaxType =
  | "Minimum"
  | "Maximum";

/** Of a current account: whether a cap is the least or the most. Open: a bank may send a code that is not known yet. */
export type ProductMinMaxType = KnownProductMinMaxType | (string & {});

/** Every {@link KnownProductMinMaxType}, in the order of the standard. */
export const productMinMaxTypes: readonly KnownProductMinMaxType[] = /* @__PURE__ */ Object.freeze<KnownProductMinMaxType[]>([
  "Minimum",
  "Maximum",
]);

/** Of a business current account: how often a fee is charged. The codes that the standard names. */
export type KnownBusinessCurrentAccountApplicationFrequency =
  | "OnClosing"
  | "OnOpening"
  | "ChargingPeriod"
  | "Daily"
  | "PerItem"
  | "Monthly"
  | "OnAnniversary"
  | "Other"
  | "PerHundredPounds"
  | "PerHour"
  | "PerOccurrence"
  | "PerSheet"
  | "PerTransaction"
  | "PerTransactionAmount"
  | "PerTransactionPercentage"
  | "Quarterly"
  | "SixMonthly"
  | "StatementMonthly"
  | "Weekly"
  | "Yearly";

/** Of a business current account: how often a fee is charged. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountApplicationFrequency = KnownBusinessCurrentAccountApplicationFrequency | (string & {});

/** Every {@link KnownBusinessCurrentAccountApplicationFrequency}, in the order of the standard. */
export const businessCurrentAccountApplicationFrequencies: readonly KnownBusinessCurrentAccountApplicationFrequency[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountApplicationFrequency[]>([
  "OnClosing",
  "OnOpening",
  "ChargingPeriod",
  "Daily",
  "PerItem",
  "Monthly",
  "OnAnniversary",
  "Other",
  "PerHundredPounds",
  "PerHour",
  "PerOccurrence",
  "PerSheet",
  "PerTransaction",
  "PerTransactionAmount",
  "PerTransactionPercentage",
  "Quarterly",
  "SixMonthly",
  "StatementMonthly",
  "Weekly",
  "Yearly",
]);

/** Of a business current account: what kind of tariff it is. The codes that the standard names. */
export type KnownBusinessCurrentAccountOtherFeesChargesTariffType =
  | "Electronic"
  | "Mixed"
  | "Other";

/** Of a business current account: what kind of tariff it is. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountOtherFeesChargesTariffType = KnownBusinessCurrentAccountOtherFeesChargesTariffType | (string & {});

/** Every {@link KnownBusinessCurrentAccountOtherFeesChargesTariffType}, in the order of the standard. */
export const businessCurrentAccountOtherFeesChargesTariffTypes: readonly KnownBusinessCurrentAccountOtherFeesChargesTariffType[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountOtherFeesChargesTariffType[]>([
  "Electronic",
  "Mixed",
  "Other",
]);

/** Of a current account: what kind of fee it is. The codes that the standard names. */
export type KnownProductOtherFeesChargesFeeCategory =
  | "Other"
  | "Servicing";

/** Of a current account: what kind of fee it is. Open: a bank may send a code that is not known yet. */
export type ProductOtherFeesChargesFeeCategory = KnownProductOtherFeesChargesFeeCategory | (string & {});

/** Every {@link KnownProductOtherFeesChargesFeeCategory}, in the order of the standard. */
export const productOtherFeesChargesFeeCategories: readonly KnownProductOtherFeesChargesFeeCategory[] = /* @__PURE__ */ Object.freeze<KnownProductOtherFeesChargesFeeCategory[]>([
  "Other",
  "Servicing",
]);

/** Of a business current account: what a fee is for. The codes that the standard names. */
export type KnownBusinessCurrentAccountOtherFeesChargesFeeType =
  | "Other"
  | "ServiceCAccountFee"
  | "ServiceCAccountFeeMonthly"
  | "ServiceCAccountFeeQuarterly"
  | "ServiceCFixedTariff"
  | "ServiceCBusiDepAccBreakage"
  | "ServiceCMinimumMonthlyFee"
  | "ServiceCOther";

/** Of a business current account: what a fee is for. Open: a bank may send a code that is not known yet. */
export type BusinessCurrentAccountOtherFeesChargesFeeType = KnownBusinessCurrentAccountOtherFeesChargesFeeType | (string & {});

/** Every {@link KnownBusinessCurrentAccountOtherFeesChargesFeeType}, in the order of the standard. */
export const businessCurrentAccountOtherFeesChargesFeeTypes: readonly KnownBusinessCurrentAccountOtherFeesChargesFeeType[] = /* @__PURE__ */ Object.freeze<KnownBusinessCurrentAccountOtherFeesChargesFeeType[]>([
  "Other",
  "ServiceCAccountFee",
  "ServiceCAccountFeeMonthly",
  "ServiceCAccountFeeQuarterly",
  "ServiceCFixedTariff",
  "ServiceCBusiDepAccBreakage",
  "ServiceCMinimumMonthlyFee",
  "ServiceCOther",
]);

/** Of a personal current account: whom it is for. The codes that the standard names. */
export type KnownPersonalCurrentAccountProductDetailsSegment =
  | "Basic"
  | "BenefitAndReward"
  | "CreditInterest"
  | "Cashback"
  | "General"
  | "Graduate"
  | "Other"
  | "Overdraft"
  | "Packaged"
  | "Premium"
  | "Reward"
  | "Student"
  | "YoungAdult"
  | "Youth";

/** Of a personal current account: whom it is for. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountProductDetailsSegment = KnownPersonalCurrentAccountProductDetailsSegment | (string & {});

/** Every {@link KnownPersonalCurrentAccountProductDetailsSegment}, in the order of the standard. */
export const personalCurrentAccountProductDetailsSegments: readonly KnownPersonalCurrentAccountProductDetailsSegment[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountProductDetailsSegment[]>([
  "Basic",
  "BenefitAndReward",
  "CreditInterest",
  "Cashback",
  "General",
  "Graduate",
  "Other",
  "Overdraft",
  "Packaged",
  "Premium",
  "Reward",
  "Student",
  "YoungAdult",
  "Youth",
]);

/** Of a personal current account: whether a rate holds for a band or for the whole amount. The codes that the standard names. */
export type KnownPersonalCurrentAccountTierBandMethod =
  | "Tiered"
  | "Whole";

/** Of a personal current account: whether a rate holds for a band or for the whole amount. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountTierBandMethod = KnownPersonalCurrentAccountTierBandMethod | (string & {});

/** Every {@link KnownPersonalCurrentAccountTierBandMethod}, in the order of the standard. */
export const personalCurrentAccountTierBandMethods: readonly KnownPersonalCurrentAccountTierBandMethod[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountTierBandMethod[]>([
  "Tiered",
  "Whole",
]);

/** Of a personal current account: how often interest is worked out. The codes that the standard names. */
export type KnownPersonalCurrentAccountCreditInterestCalculationFrequency =
  | "PerAcademicTerm"
  | "Daily"
  | "HalfYearly"
  | "Monthly"
  | "Other"
  | "Quarterly"
  | "PerStatementDate"
  | "Weekly"
  | "Yearly";

/** Of a personal current account: how often interest is worked out. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountCreditInterestCalculationFrequency = KnownPersonalCurrentAccountCreditInterestCalculationFrequency | (string & {});

/** Every {@link KnownPersonalCurrentAccountCreditInterestCalculationFrequency}, in the order of the standard. */
export const personalCurrentAccountCreditInterestCalculationFrequencies: readonly KnownPersonalCurrentAccountCreditInterestCalculationFrequency[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountCreditInterestCalculationFrequency[]>([
  "PerAcademicTerm",
  "Daily",
  "HalfYearly",
  "Monthly",
  "Other",
  "Quarterly",
  "PerStatementDate",
  "Weekly",
  "Yearly",
]);

/** Of a personal current account: what kind of rate it is. The codes that the standard names. */
export type KnownPersonalCurrentAccountBankInterestRateType =
  | "LinkedBaseRate"
  | "Gross"
  | "Net"
  | "Other";

/** Of a personal current account: what kind of rate it is. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountBankInterestRateType = KnownPersonalCurrentAccountBankInterestRateType | (string & {});

/** Every {@link KnownPersonalCurrentAccountBankInterestRateType}, in the order of the standard. */
export const personalCurrentAccountBankInterestRateTypes: readonly KnownPersonalCurrentAccountBankInterestRateType[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountBankInterestRateType[]>([
  "LinkedBaseRate",
  "Gross",
  "Net",
  "Other",
]);

/** Of a personal current account: whether a rate holds for a band of overdrafts or for the whole. The codes that the standard names. */
export type KnownPersonalCurrentAccountOverdraftTierBandMethod =
  | "Tiered"
  | "Whole"
  | "Banded";

/** Of a personal current account: whether a rate holds for a band of overdrafts or for the whole. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountOverdraftTierBandMethod = KnownPersonalCurrentAccountOverdraftTierBandMethod | (string & {});

/** Every {@link KnownPersonalCurrentAccountOverdraftTierBandMethod}, in the order of the standard. */
export const personalCurrentAccountOverdraftTierBandMethods: readonly KnownPersonalCurrentAccountOverdraftTierBandMethod[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountOverdraftTierBandMethod[]>([
  "Tiered",
  "Whole",
  "Banded",
]);

/** Of a personal current account: whether the bank may take an overdraft back at once. The codes that the standard names. */
export type KnownPersonalCurrentAccountOverdraftType =
  | "Committed"
  | "OnDemand"
  | "Other";

/** Of a personal current account: whether the bank may take an overdraft back at once. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountOverdraftType = KnownPersonalCurrentAccountOverdraftType | (string & {});

/** Every {@link KnownPersonalCurrentAccountOverdraftType}, in the order of the standard. */
export const personalCurrentAccountOverdraftTypes: readonly KnownPersonalCurrentAccountOverdraftType[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountOverdraftType[]>([
  "Committed",
  "OnDemand",
  "Other",
]);

/** Of a personal current account: what an overdraft fee is for. The codes that the standard names. */
export type KnownPersonalCurrentAccountOverdraftFeeType =
  | "ArrangedOverdraft"
  | "EmergencyBorrowing"
  | "BorrowingItem"
  | "OverdraftRenewal"
  | "AnnualReview"
  | "OverdraftSetup"
  | "Surcharge"
  | "TempOverdraft"
  | "UnauthorisedBorrowing"
  | "UnauthorisedPaidTrans"
  | "Other"
  | "UnauthorisedUnpaidTrans";

/** Of a personal current account: what an overdraft fee is for. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountOverdraftFeeType = KnownPersonalCurrentAccountOverdraftFeeType | (string & {});

/** Every {@link KnownPersonalCurrentAccountOverdraftFeeType}, in the order of the standard. */
export const personalCurrentAccountOverdraftFeeTypes: readonly KnownPersonalCurrentAccountOverdraftFeeType[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountOverdraftFeeType[]>([
  "ArrangedOverdraft",
  "EmergencyBorrowing",
  "BorrowingItem",
  "OverdraftRenewal",
  "AnnualReview",
  "OverdraftSetup",
  "Surcharge",
  "TempOverdraft",
  "UnauthorisedBorrowing",
  "UnauthorisedPaidTrans",
  "Other",
  "UnauthorisedUnpaidTrans",
]);

/** Of a personal current account: a length of time. The codes that the standard names. */
export type KnownPersonalCurrentAccountCappingPeriod =
  | "AcademicTerm"
  | "Day"
  | "Half Year"
  | "Month"
  | "Quarter"
  | "Week"
  | "Year";

/** Of a personal current account: a length of time. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountCappingPeriod = KnownPersonalCurrentAccountCappingPeriod | (string & {});

/** Every {@link KnownPersonalCurrentAccountCappingPeriod}, in the order of the standard. */
export const personalCurrentAccountCappingPeriods: readonly KnownPersonalCurrentAccountCappingPeriod[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountCappingPeriod[]>([
  "AcademicTerm",
  "Day",
  "Half Year",
  "Month",
  "Quarter",
  "Week",
  "Year",
]);

/** Of a personal current account: how often a fee is charged. The codes that the standard names. */
export type KnownPersonalCurrentAccountApplicationFrequency =
  | "AccountClosing"
  | "AccountOpening"
  | "AcademicTerm"
  | "ChargingPeriod"
  | "Daily"
  | "PerItem"
  | "Monthly"
  | "OnAccountAnniversary"
  | "Other"
  | "PerHour"
  | "PerOccurrence"
  | "PerSheet"
  | "PerTransaction"
  | "PerTransactionAmount"
  | "PerTransactionPercentage"
  | "Quarterly"
  | "SixMonthly"
  | "StatementMonthly"
  | "Weekly"
  | "Yearly";

/** Of a personal current account: how often a fee is charged. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountApplicationFrequency = KnownPersonalCurrentAccountApplicationFrequency | (string & {});

/** Every {@link KnownPersonalCurrentAccountApplicationFrequency}, in the order of the standard. */
export const personalCurrentAccountApplicationFrequencies: readonly KnownPersonalCurrentAccountApplicationFrequency[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountApplicationFrequency[]>([
  "AccountClosing",
  "AccountOpening",
  "AcademicTerm",
  "ChargingPeriod",
  "Daily",
  "PerItem",
  "Monthly",
  "OnAccountAnniversary",
  "Other",
  "PerHour",
  "PerOccurrence",
  "PerSheet",
  "PerTransaction",
  "PerTransactionAmount",
  "PerTransactionPercentage",
  "Quarterly",
  "SixMonthly",
  "StatementMonthly",
  "Weekly",
  "Yearly",
]);

/** Of a personal current account: what a fee is for. The codes that the standard names. */
export type KnownPersonalCurrentAccountOtherFeesChargesFeeType =
  | "ServiceCAccountFee"
  | "ServiceCAccountFeeMonthly"
  | "ServiceCOther"
  | "Other";

/** Of a personal current account: what a fee is for. Open: a bank may send a code that is not known yet. */
export type PersonalCurrentAccountOtherFeesChargesFeeType = KnownPersonalCurrentAccountOtherFeesChargesFeeType | (string & {});

/** Every {@link KnownPersonalCurrentAccountOtherFeesChargesFeeType}, in the order of the standard. */
export const personalCurrentAccountOtherFeesChargesFeeTypes: readonly KnownPersonalCurrentAccountOtherFeesChargesFeeType[] = /* @__PURE__ */ Object.freeze<KnownPersonalCurrentAccountOtherFeesChargesFeeType[]>([
  "ServiceCAccountFee",
  "ServiceCAccountFeeMonthly",
  "ServiceCOther",
  "Other",
]);
