import type { Context } from "koa";
import type { Consent } from "../consents/consents.js";
import type { AccountsBank } from "./accounts-bank.js";
import type { CalledOperation } from "./find-operation.js";

/** A request for account data that may be answered: token, consent, permissions and account are right. */
export interface CustomerCall extends CalledOperation {
  readonly bank: AccountsBank;
  readonly context: Context;
  readonly consent: Consent;
  /** The customer who approved. */
  readonly userId: string;
  /** The account in the path, or else all that the customer picked and still has. */
  readonly accountIds: readonly string[];
  /** Whether the client says that the customer is there. */
  readonly isAttended: boolean;
  /** The bank's time when the request came. */
  readonly now: number;
}

/** What goes back. */
export interface Answer {
  readonly body: object | Uint8Array;
  /** Of a body that is no JSON. */
  readonly mediaType?: string;
  /** A page after the first, which belongs to an access that has been counted. */
  readonly isLaterPage?: boolean;
}

/** Answers the calls of one operation. */
export type Reader = (call: CustomerCall) => Answer;
