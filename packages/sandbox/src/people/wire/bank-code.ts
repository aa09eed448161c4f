import type { Details } from "../ledger/entry.js";

type Families = readonly (readonly [pattern: RegExp, code: string, subCode: string])[];

/** The ISO 20022 family and sub-family of Zopa's codes, as we read their names. The first that fits counts. */
const families: Families = [
  [/WITHDRAWAL(?!_)/, "CCRD", "CWDL"],
  [/INTEREST/i, "MDOP", "INTR"],
  [/FEE(?!DBACK)/, "MDOP", "CHRG"],
  [/^DIRECT_DEBIT/, "RDDT", "PMDD"],
  [/^DIRECT_CREDIT|^FASTER_PAYMENT_IN|^IFP/, "RCDT", "DMCT"],
  [/^FASTER_PAYMENT_OUT|^MANUAL_PAYMENT|^OFP/, "ICDT", "DMCT"],
  [/^POO/, "ICDT", "XBCT"],
  [/REFUND|REVER|OCT_/i, "CCRD", "RIMB"],
  [/PURCHASE|AUTH|CARD/, "CCRD", "POSD"],
  [/REPAYMENT|BALANCE_TRANSFER/, "RCDT", "BOOK"],
];

/** Zopa's code with its issuer, and the standard's beside it. */
export function bankCode(code: string): Details {
  const [, Code, SubCode] = families.find(([pattern]) => pattern.test(code)) ?? [undefined, "MCOP", "OTHR"];
  return {
    BankTransactionCode: { Code, SubCode },
    ProprietaryBankTransactionCode: { Code: code, Issuer: "Zopa" },
  };
}
