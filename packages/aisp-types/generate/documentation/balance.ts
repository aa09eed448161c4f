import type { DocumentationTable } from "./table.ts";

export const balance: DocumentationTable = {
  Balance: {
    summary:
      "One balance of an account. Needs ReadBalances. Zopa sends ITAV only: the figure that its app shows.",
    members: {
      Type: "Which balance: booked or available, opening, closing or in between.",
      DateTime: "The moment it is the balance of: ISO 8601 with an offset, as text.",
      Amount: "How much, without a sign. On a card, Debit is what the customer owes.",
      CreditLine: "Credit that is, or is not, counted into the balance.",
      LocalAmount: "The same in the local currency.",
    },
  },
  CreditLine: {
    summary: "Credit beside a balance. Look at Included before adding it to anything.",
    members: {
      Included: "Whether the balance already counts it.",
      Type: "Which kind of credit: Credit is a limit, Available what is left of it.",
      Amount: "How much.",
    },
  },
};
