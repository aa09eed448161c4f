import type { DocumentationTable } from "./table.ts";

export const consent: DocumentationTable = {
  AccountAccessConsentRequest: {
    summary:
      "What a third party asks a customer's bank for. Checked strictly: a misspelt member would widen the consent.",
    members: { Risk: "Mandatory and empty." },
  },
  AccountAccessConsentRequestData: {
    summary: "The permissions that are asked for, and for how long.",
    members: {
      Permissions: "At least ReadAccountsBasic or ReadAccountsDetail; see checkPermissions().",
      ExpirationDateTime: "When the consent ends: ISO 8601 with an offset. Left out: it does not.",
      TransactionFromDateTime:
        "No transaction or statement before this. Left out: as far as the bank goes back.",
      TransactionToDateTime: "No transaction or statement after this. Left out: up to now.",
    },
  },
  AccountAccessConsentResponse: {
    summary: "A consent, as the bank answers.",
    members: { Risk: "Empty." },
  },
  AccountAccessConsent: {
    summary: "A consent: what the customer was asked to share, and what became of it.",
    members: {
      ConsentId: "The bank's id of the consent, up to 128 characters.",
      CreationDateTime: "When the bank recorded it: ISO 8601 with an offset, as text.",
      Status: "What became of it; see canBecome() and isFinal().",
      StatusReason: "Why the status is what it is. Not every bank says.",
      Permissions: "What was asked for, as it was asked for.",
      ExpirationDateTime: "When it ends, as it was asked for.",
      TransactionFromDateTime: "The earliest transaction, as it was asked for.",
      TransactionToDateTime: "The latest transaction, as it was asked for.",
    },
  },
  ConsentRisk: {
    summary: "Empty for account information: the standard has nothing to put here.",
    members: {},
  },
  StatusReason: {
    summary: "Why a consent has its status.",
    members: {
      StatusReasonCode: "Four characters, such as U036 or TKXP; look it up with explainErrorCode().",
      StatusReasonDescription: "For people, up to 500 characters.",
      Path: "The member of the request that it is about.",
    },
  },
};
