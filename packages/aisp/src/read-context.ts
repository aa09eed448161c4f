import type { AccessBudget } from "./access-budget.js";
import type { AispContext } from "./aisp-context.js";
import type { PresentCustomer } from "./customer.js";

/** A context for reading while the customer is there: their headers go with every request. */
export interface AttendedContext extends AispContext {
  readonly customer: PresentCustomer;
}

/**
 * A context for reading while the customer is not there: no header of theirs is ever sent, only the operations and the days
 * of history are allowed that the bank's profile lists, and the budget is asked first.
 *
 * @see {@link https://eur-lex.europa.eu/eli/reg_del/2018/389/oj | RTS on strong customer authentication, Articles 10 and 36(5)}
 */
export interface UnattendedContext extends AispContext {
  readonly customer: "absent";
  readonly consentId: string;
  readonly budget: AccessBudget;
}

/** A context for reading, with the customer or without. */
export type ReadContext = AttendedContext | UnattendedContext;
