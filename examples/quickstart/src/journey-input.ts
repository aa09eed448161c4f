import type { ZopaClient } from "zopa-openbanking";
import type { BankAccess } from "./bank/bank-access.ts";
import type { Narrator } from "./narrator.ts";

/** What the job needs. */
export interface JourneyInput {
  readonly zopa: ZopaClient;
  readonly bank: BankAccess;
  readonly narrator: Narrator;
  /** Where to write the link's QR code as SVG, too. */
  readonly qrFile: string | undefined;
}
