import type { BankProfile } from "@zopa-openbanking/profiles";

/** The part of a `BankProfile` that is read here. */
export type AispBank = Pick<BankProfile, "name" | "aisp">;
