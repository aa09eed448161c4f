import type { CallOptions } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";
import { AccessError } from "../access-error.js";
import type { ReadContext } from "../read-context.js";

/** Refuses what needs the customer while they are not there. */
export function checkAttendance({ profile, customer }: ReadContext, endpoint: AispEndpoint): void {
  if (customer === "absent" && !profile.aisp.unattended.endpoints.includes(endpoint)) {
    throw new AccessError(
      `${endpoint} may only be called while the customer is there (RTS on SCA, Articles 10 and 36; the bank's profile, ` +
        "aisp.unattended); nothing was sent. Read it in a session with the customer.",
      { code: "customer_required", endpoint },
    );
  }
}

/** History that reaches further back than is allowed without the customer. */
export interface HistoryRefusal {
  readonly endpoint: AispEndpoint;
  /** The earliest that is allowed, in the bank's own time. */
  readonly earliest: string;
}

/** Refuses it, when the reading begins. */
export function checkHistory(refusal: HistoryRefusal | undefined): void {
  if (refusal !== undefined) {
    const { endpoint, earliest } = refusal;
    throw new AccessError(
      `Without the customer, ${endpoint} reaches back to ${earliest.slice(0, 10)} and no further (RTS on SCA, Article 10; the ` +
        "bank's profile, aisp.unattended.transactionDays); nothing was sent. Ask for less, or read it while the customer is there.",
      { code: "history_requires_customer", endpoint },
    );
  }
}

/** Asks the budget for one access without the customer; with the customer there is none to ask. */
export async function permitAccess(
  context: ReadContext,
  endpoint: AispEndpoint,
  accountId: string | undefined,
  options: CallOptions,
): Promise<void> {
  if (context.customer !== "absent") {
    return;
  }
  const { accessesPer24Hours } = context.profile.aisp.unattended;
  const decision = await context.budget.take(
    { consentId: context.consentId, endpoint, accountId, accessesPer24Hours },
    options,
  );
  if (!decision.isAllowed) {
    throw new AccessError(
      `${endpoint} was called ${accessesPer24Hours} times in 24 hours without the customer, and no more is allowed ` +
        `(RTS on SCA, Article 36(5)(b)); nothing was sent. It may be called again at ${timeText(decision.retryAt)}, or while the customer is there.`,
      { code: "access_limit_reached", endpoint, retryAt: decision.retryAt },
    );
  }
}

function timeText(seconds: number): string {
  const time = new Date(seconds * 1_000);
  return Number.isNaN(time.getTime()) ? "a time that the budget did not tell" : time.toISOString();
}
