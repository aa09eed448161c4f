import type { RequestToShare } from "../phone/request-to-share.js";

/** Says for how long something is shared, in the bank's zone. */
export function durationWords({ expirationDateTime }: RequestToShare["consent"]): string {
  return expirationDateTime === undefined
    ? "Until you or they end it. You can stop sharing here at any time."
    : `Until ${dayOf(expirationDateTime)}. You can stop sharing here at any time.`;
}

/** Says which part of the history is shared. `undefined` where no history is asked for. */
export function historyWords(consent: RequestToShare["consent"]): string | undefined {
  const { permissions, transactionFromDateTime: from, transactionToDateTime: to } = consent;
  if (!permissions.some((permission) => /Transactions|Statements/.test(permission))) {
    return undefined;
  }
  if (from === undefined && to === undefined) {
    return "As far back as the bank has it, and all that is to come.";
  }
  const since = from === undefined ? "As far back as the bank has it" : `From ${dayOf(from)}`;
  return to === undefined ? `${since}, and all that is to come.` : `${since} to ${dayOf(to)}.`;
}

// A date that no calendar has is shown as it was sent.
function dayOf(text: string): string {
  const time = Date.parse(text);
  return Number.isNaN(time)
    ? text
    : new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Europe/London" }).format(time);
}
