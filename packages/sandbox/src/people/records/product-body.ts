import type {
  BusinessCurrentAccount,
  OtherProduct,
  PersonalCurrentAccount,
  Product,
} from "@zopa-openbanking/aisp-types";
import type { StorySetting } from "../histories/story-setting.js";

/** The product that an account is, in the tree of its kind. */
export function productBody({ accountId, plan }: StorySetting): Product {
  const common = { AccountId: accountId, MarketingStateId: "2025-01", SecondaryProductId: "SANDBOX" };
  if (plan.product === "credit_card") {
    const OtherProductType = creditCard(plan.creditLimit ?? 0);
    return {
      ...common,
      ProductType: "Other",
      ProductName: "Zopa Credit Card",
      ProductId: "ZCC-1",
      OtherProductType,
    };
  }
  return plan.isBusiness === true
    ? {
        ...common,
        ProductType: "BusinessCurrentAccount",
        ProductName: "Stall Account",
        ProductId: "ZBA-1",
        BCA: business,
      }
    : {
        ...common,
        ProductType: "PersonalCurrentAccount",
        ProductName: "Zopa Bank Account",
        ProductId: "ZCA-1",
        PCA: personal,
      };
}

const personal: PersonalCurrentAccount = {
  ProductDetails: {
    Segment: ["General"],
    MonthlyMaximumCharge: "0.00",
    Notes: ["No charge for keeping it."],
  },
  CreditInterest: {
    TierBandSet: [
      {
        TierBandMethod: "Whole",
        CalculationMethod: "SimpleInterest",
        Destination: "SelfCredit",
        TierBand: [
          {
            Identification: "ALL",
            TierValueMinimum: "0.00",
            CalculationFrequency: "Daily",
            ApplicationFrequency: "Monthly",
            DepositInterestAppliedCoverage: "Whole",
            FixedVariableInterestRateType: "Variable",
            AER: "2.00",
            BankInterestRateType: "Gross",
            BankInterestRate: "1.98",
          },
        ],
      },
    ],
  },
  Overdraft: {
    Notes: ["There is no arranged overdraft."],
    OverdraftTierBandSet: [
      {
        TierBandMethod: "Whole",
        OverdraftType: "OnDemand",
        AuthorisedIndicator: false,
        BufferAmount: "0.00",
        OverdraftTierBand: [
          { Identification: "NONE", TierValueMin: "0.00", TierValueMax: "0.00", EAR: "0.00" },
        ],
      },
    ],
  },
  OtherFeesCharges: {
    FeeChargeDetail: [
      {
        FeeCategory: "Other",
        FeeType: "Other",
        FeeAmount: "0.00",
        ApplicationFrequency: "PerOccurrence",
        CalculationFrequency: "PerOccurrence",
      },
    ],
  },
};

const business: BusinessCurrentAccount = {
  ProductDetails: {
    Segment: ["Startup"],
    FeeFreeLength: 12,
    FeeFreeLengthPeriod: "Month",
    Notes: ["Free for a year."],
  },
  CreditInterest: {
    TierBandSet: [
      {
        TierBandMethod: "Whole",
        CalculationMethod: "Compound",
        Destination: "SelfCredit",
        TierBand: [
          {
            TierValueMinimum: "0.00",
            ApplicationFrequency: "Monthly",
            FixedVariableInterestRateType: "Variable",
            AER: "1.00",
          },
        ],
      },
    ],
  },
  OtherFeesCharges: [
    {
      TariffType: "Electronic",
      TariffName: "Market day",
      FeeChargeDetail: [
        {
          FeeCategory: "Servicing",
          FeeType: "ServiceCAccountFee",
          FeeAmount: "5.00",
          ApplicationFrequency: "Monthly",
        },
      ],
    },
  ],
};

function creditCard(limit: number): OtherProduct {
  return {
    Name: "Credit card",
    Description: "A credit card without an annual fee",
    ProductDetails: {
      Segment: ["GEAS"],
      MonthlyMaximumCharge: "12.00",
      Notes: ["The charge is for a late payment."],
    },
    LoanInterest: {
      LoanInterestTierBandSet: [
        {
          TierBandMethod: "INWH",
          Identification: "PURCHASES",
          CalculationMethod: "ITCO",
          LoanInterestTierBand: [
            {
              TierValueMinimum: "0.00",
              TierValueMaximum: (limit / 100).toFixed(2),
              TierValueMinTerm: 1,
              MinTermPeriod: "PMTH",
              FixedVariableInterestRateType: "INVA",
              RepAPR: "24.90",
              LoanProviderInterestRateType: "INGR",
              LoanProviderInterestRate: "22.68",
            },
          ],
        },
      ],
    },
    Repayment: {
      RepaymentType: "USER",
      RepaymentFrequency: "SMMO",
      AmountType: "RABD",
      Notes: ["A minimum each month."],
    },
    OtherFeesCharges: [
      {
        TariffType: "TTEL",
        TariffName: "Standard",
        FeeChargeDetail: [
          {
            FeeCategory: "FCSV",
            FeeType: "FEPF",
            FeeAmount: "12.00",
            ApplicationFrequency: "FEPO",
            FeeApplicableRange: { MinimumAmount: "0.00", MaximumAmount: "12.00" },
          },
        ],
      },
    ],
    SupplementaryData: { AcceptsContactless: true },
  };
}
