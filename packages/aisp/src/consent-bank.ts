import type { BankProfile } from "@zopa-openbanking/profiles";
import type { AispBank } from "./aisp-bank.js";

/**
 * The part of a `BankProfile` that says what may follow a consent. A whole profile has all of it; where a part is not there, the
 * standard's rules hold.
 */
export type ConsentBank = AispBank & {
  readonly authorization?: Pick<BankProfile["authorization"], "reauthentication"> | undefined;
  readonly refreshToken?: Pick<BankProfile["refreshToken"], "afterwards"> | undefined;
};
