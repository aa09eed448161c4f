import { dateTimeOf } from "../internal/date-time-of.js";
import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok } from "../internal/finding.js";
import type { Check } from "./check.js";

/** How often the list of accounts, with which every reading without the customer begins, may still be read. */
export const checkBudget: Check = {
  check: "budget",
  run: async ({ config, options: { accessesLeft }, call }: Examination) => {
    const consentId = config.consentId ?? config.grant?.consentId;
    if (consentId === undefined || accessesLeft === undefined) {
      return [
        notGiven(
          "budget",
          consentId === undefined ? "No consent was named." : "The budget cannot tell what is left.",
        ),
      ];
    }
    const { accessesPer24Hours } = config.profile.aisp.unattended;
    const access = {
      consentId,
      endpoint: "GET /accounts",
      accountId: undefined,
      accessesPer24Hours,
    } as const;
    const { left, nextAt } = await accessesLeft(access, call);
    const details = { left, accessesPer24Hours, nextAt };
    return left > 0
      ? [ok("budget", `Without the customer, ${left} of ${accessesPer24Hours} readings are left.`, details)]
      : [
          finding("budget", "warning", "accesses_used_up", {
            sentence: `Without the customer, all ${accessesPer24Hours} readings in 24 hours are used up.`,
            cure: `Read while the customer is there${nextAt === undefined ? "" : `, or again from ${dateTimeOf(nextAt)} on`}.`,
            details,
          }),
        ];
  },
};
