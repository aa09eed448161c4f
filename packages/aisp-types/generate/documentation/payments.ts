import type { DocumentationTable } from "./table.ts";

/** What leaves an account on its own, and whom it pays: beneficiaries, direct debits, standing orders, scheduled payments, offers. */
export const payments: DocumentationTable = {
  Beneficiary: {
    summary:
      "Somebody whom the customer has saved as a payee. Needs ReadBeneficiariesBasic or ReadBeneficiariesDetail.",
    members: {
      AccountId:
        "The account it was saved under; left out when the list is the customer's, not an account's.",
      BeneficiaryId: "The bank's id of the payee, up to 40 characters.",
      BeneficiaryType: "Trusted: the customer need not confirm payments to it.",
      Reference: "The reference that payments carry, up to 35 characters.",
      CreditorAgent: "The payee's bank. Only with ReadBeneficiariesDetail.",
      CreditorAccount: "The payee's account. Only with ReadBeneficiariesDetail.",
    },
  },
  DirectDebit: {
    summary: "A mandate by which somebody may take money. Needs ReadDirectDebits.",
    members: {
      DirectDebitId: "The bank's id of the mandate, up to 40 characters.",
      DirectDebitStatusCode: "Whether it is in force.",
      MandateRelatedInformation: "What was agreed, and how often.",
      Name: "Who takes the money, up to 70 characters.",
      PreviousPaymentDateTime: "When money was last taken: ISO 8601 with an offset, as text.",
      PreviousPaymentAmount: "How much was last taken.",
    },
  },
  StandingOrder: {
    summary:
      "A regular payment that the customer set up. Needs ReadStandingOrdersBasic or ReadStandingOrdersDetail.",
    members: {
      StandingOrderId: "The bank's id of the order, up to 40 characters.",
      NextPaymentDateTime: "When it is paid next: ISO 8601 with an offset, as text.",
      LastPaymentDateTime: "When it was paid last: ISO 8601 with an offset, as text.",
      NumberOfPayments: "How many payments there are in all: digits, as text.",
      StandingOrderStatusCode: "Whether it is in force.",
      FirstPaymentAmount: "How much the first payment is.",
      NextPaymentAmount: "How much the next payment is.",
      LastPaymentAmount: "How much the last payment was.",
      FinalPaymentAmount: "How much the final payment will be.",
      CreditorAgent: "The payee's bank. Only with ReadStandingOrdersDetail.",
      CreditorAccount: "The payee's account. Only with ReadStandingOrdersDetail.",
      MandateRelatedInformation: "What was agreed, and how often.",
      RemittanceInformation: "What the payee is told.",
    },
  },
  RemittanceInformation: {
    summary: "What the payee is told about a payment.",
    members: { Structured: "In parts.", Unstructured: "As text, up to 140 characters each." },
  },
  StructuredRemittanceInformation: {
    summary: "What the payee is told, in parts.",
    members: {
      ReferredDocumentInformation: "The documents that are paid, such as invoices.",
      ReferredDocumentAmount: "A whole number, without a currency: the standard says no more.",
      CreditorReferenceInformation: "The payee's own reference.",
      Invoicer: "Who wrote the invoice, up to 256 characters.",
      Invoicee: "Whom the invoice is for, up to 256 characters.",
      TaxRemittance: "About tax, up to 140 characters.",
      AdditionalRemittanceInformation: "More text, up to 3 of 140 characters.",
    },
  },
  CreditorReferenceInformation: {
    summary: "The payee's own reference.",
    members: {
      Code: "What kind of reference it is.",
      Issuer: "Who gave it, up to 35 characters.",
      Reference: "The reference, up to 35 characters.",
    },
  },
  ReferredDocumentInformation: {
    summary: "A document that is paid.",
    members: {
      Code: "What kind of document it is.",
      Issuer: "Who wrote it, up to 140 characters.",
      Number: "Its number, up to 35 characters.",
      RelatedDate: "Its date: ISO 8601 with an offset, as text.",
      LineDetails: "Its lines, as text.",
    },
  },
  ScheduledPayment: {
    summary:
      "A single payment at a later date. Needs ReadScheduledPaymentsBasic or ReadScheduledPaymentsDetail.",
    members: {
      ScheduledPaymentId: "The bank's id of the payment, up to 40 characters.",
      ScheduledPaymentDateTime: "When it is paid: ISO 8601 with an offset, as text.",
      ScheduledType: "Whether that is the day it leaves or the day it arrives.",
      Reference: "The reference that the payee sees, up to 35 characters.",
      DebtorReference: "The reference that the customer sees, up to 35 characters.",
      InstructedAmount: "How much.",
      CreditorAgent: "The payee's bank. Only with ReadScheduledPaymentsDetail.",
      CreditorAccount: "The payee's account. Only with ReadScheduledPaymentsDetail.",
    },
  },
  Offer: {
    summary: "Something that the bank offers to the customer. Needs ReadOffers.",
    members: {
      OfferId: "The bank's id of the offer, up to 40 characters.",
      OfferType: "What is offered.",
      Description: "What is offered, in words, up to 500 characters.",
      StartDateTime: "From when: ISO 8601 with an offset, as text.",
      EndDateTime: "Until when: ISO 8601 with an offset, as text.",
      Rate: "A rate in per cent: decimal text, such as 3.9.",
      Value: "A value that is not money, a whole number.",
      Term: "The conditions, up to 500 characters.",
      URL: "Where the bank says more, up to 256 characters.",
      Amount: "How much is offered.",
      Fee: "What it costs.",
    },
  },
};
