import { systemClock } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";
import { filterDateTime } from "../filter-date-time.js";
import type { ReadContext } from "../read-context.js";
import type { TransactionFilter } from "../transaction-filter.js";
import type { ListInput } from "./list-of.js";

const daySeconds = 86_400;

/** The filters of a reading of transactions, as they are sent; without the customer they reach no further than is allowed. */
export function transactionDates(
  context: ReadContext,
  { fromBookingDateTime, toBookingDateTime }: TransactionFilter,
  endpoint: AispEndpoint,
): Pick<ListInput, "query" | "impliedQuery" | "dates" | "refusal"> {
  const bank = context.profile;
  const given =
    fromBookingDateTime === undefined ? undefined : filterDateTime(bank, fromBookingDateTime, "from");
  const earliest = context.customer === "absent" ? earliestAlone(context) : undefined;
  const to = toBookingDateTime === undefined ? undefined : filterDateTime(bank, toBookingDateTime, "to");
  return {
    query: { fromBookingDateTime: given, toBookingDateTime: to },
    impliedQuery: given === undefined ? { fromBookingDateTime: earliest } : {},
    dates: { from: given ?? earliest, to },
    refusal:
      given !== undefined && earliest !== undefined && given.slice(0, 10) < earliest.slice(0, 10)
        ? { endpoint, earliest }
        : undefined,
  };
}

/** The first day of the history that may be read without the customer. */
function earliestAlone({ profile, clock = systemClock }: ReadContext): string {
  const { transactionDays } = profile.aisp.unattended;
  return filterDateTime(profile, new Date((clock() - transactionDays * daySeconds) * 1_000), "from");
}
