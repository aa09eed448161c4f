import type { DocumentationTable } from "./table.ts";

const money = { Amount: "How much, without a sign." };

export const statement: DocumentationTable = {
  Statement: {
    summary: "A statement of an account. Needs ReadStatementsBasic or ReadStatementsDetail.",
    members: {
      StatementId: "The bank's id of the statement, up to 40 characters.",
      StatementReference: "The reference that is printed on it, up to 35 characters.",
      Type: "Regular, annual, or at the beginning or end of the account.",
      StartDateTime: "The first moment it covers: ISO 8601 with an offset, as text.",
      EndDateTime: "The last moment it covers: ISO 8601 with an offset, as text.",
      CreationDateTime: "When it was made: ISO 8601 with an offset, as text.",
      StatementDescription: "What is printed on it, up to 500 characters each.",
      StatementBenefit: "What the customer gained.",
      StatementFee: "What the bank charged.",
      StatementInterest: "Interest that was paid or charged.",
      StatementAmount: "The sums. Only with ReadStatementsDetail.",
      StatementDateTime: "Dates that matter, such as when a payment is due.",
      StatementRate: "Rates that apply.",
      StatementValue: "Values that are not money, such as points.",
      TotalValue: "The sum of everything in one currency, when the bank works it out.",
    },
  },
  StatementBenefit: {
    summary: "What the customer gained.",
    members: { ...money, Type: "What kind of benefit it is." },
  },
  StatementFee: {
    summary: "What the bank charged.",
    members: {
      ...money,
      Description: "What for, up to 128 characters.",
      Type: "What kind of fee it is.",
      Rate: "The rate it was worked out with: a JSON number.",
      RateType: "What kind of rate it is.",
      Frequency: "How often it is charged.",
    },
  },
  StatementInterest: {
    summary: "Interest that was paid or charged.",
    members: {
      ...money,
      Description: "What for, up to 128 characters.",
      Type: "What the interest is on.",
      Rate: "The rate: a JSON number.",
      RateType: "What kind of rate it is.",
      Frequency: "How often it is applied.",
    },
  },
  StatementAmount: {
    summary: "One sum on a statement.",
    members: { ...money, Type: "Which sum it is.", LocalAmount: "The same in the local currency." },
  },
  StatementDateTime: {
    summary: "A date that matters.",
    members: { DateTime: "When: ISO 8601 with an offset, as text.", Type: "What happens then." },
  },
  StatementRate: {
    summary: "A rate that applies.",
    members: { Rate: "In per cent: decimal text, such as 24.9.", Type: "What it applies to." },
  },
  StatementValue: {
    summary: "A value that is not money.",
    members: { Value: "The value, as text, up to 40 characters.", Type: "What it counts." },
  },
};
