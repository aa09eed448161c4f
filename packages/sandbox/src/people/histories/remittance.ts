import type { RemittanceInformation } from "@zopa-openbanking/aisp-types";
import { dateTime } from "../wire/date-time.js";

/** What a payer tells a payee: once in free text, once in parts. */
export function remittance(payee: string, reference: string, since: number): RemittanceInformation {
  return {
    Unstructured: [reference],
    Structured: [
      {
        ReferredDocumentInformation: [
          {
            Code: "CINV",
            Issuer: payee,
            Number: "2024-0042",
            RelatedDate: dateTime(since),
            LineDetails: ["Monthly"],
          },
        ],
        ReferredDocumentAmount: 1,
        CreditorReferenceInformation: { Code: "SCOR", Issuer: payee.slice(0, 35), Reference: "REF-0042" },
        Invoicer: payee,
        Invoicee: "The account holder",
        TaxRemittance: "None",
        AdditionalRemittanceInformation: ["Paid from the app"],
      },
    ],
  };
}
