import {
  type ScheduledPayment,
  ScheduledPaymentsResponse,
} from "@zopa-openbanking/aisp-types/scheduled-payment";
import { listOf } from "./internal/list-of.js";
import type { ListOptions } from "./list-options.js";
import type { Paged } from "./paged.js";
import type { AttendedContext } from "./read-context.js";

/**
 * Reads the scheduled payments of one account. Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/ScheduledPayments.html | ScheduledPayments v4.0}
 *
 * @example
 * ```ts
 * import { type AttendedContext, scheduledPayments } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * for await (const scheduledPayment of scheduledPayments(context, "22289")) {
 *   console.log(scheduledPayment.AccountId);
 * }
 * ```
 */
export function scheduledPayments(
  context: AttendedContext,
  accountId: string,
  options?: ListOptions,
): Paged<ScheduledPayment> {
  const source = {
    endpoint: "GET /accounts/{AccountId}/scheduled-payments",
    schema: ScheduledPaymentsResponse,
    member: "ScheduledPayment",
  } as const;
  return listOf(context, source, { parameters: { AccountId: accountId } }, options);
}

/**
 * Reads the scheduled payments of all accounts of the consent at once, at a bank that serves it (Zopa does not). Needs the customer to be there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/ScheduledPayments.html | ScheduledPayments v4.0}
 *
 * @example
 * ```ts
 * import { allScheduledPayments, type AttendedContext } from "@zopa-openbanking/aisp";
 *
 * declare const context: AttendedContext;
 *
 * const everything = await allScheduledPayments(context).toArray();
 * console.log(everything.length);
 * ```
 */
export function allScheduledPayments(
  context: AttendedContext,
  options?: ListOptions,
): Paged<ScheduledPayment> {
  const source = {
    endpoint: "GET /scheduled-payments",
    schema: ScheduledPaymentsResponse,
    member: "ScheduledPayment",
  } as const;
  return listOf(context, source, {}, options);
}
