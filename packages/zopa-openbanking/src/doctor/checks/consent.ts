import { type ConsentStep, consentStanding, getConsent } from "@zopa-openbanking/aisp";
import { accessTokenOf } from "@zopa-openbanking/oidc-hybrid";
import type { DoctorConfig } from "../doctor-config.js";
import type { DoctorCode } from "../doctor-finding.js";
import { attempt } from "../internal/attempt.js";
import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok } from "../internal/finding.js";
import { findingOfProblem, inTwo } from "../internal/finding-of-problem.js";
import { tokenContext } from "../internal/token-context.js";
import type { Check } from "./check.js";

/** The bank still has the customer's agreement. */
export const checkConsent: Check = {
  check: "consent",
  needs: ["token", "resource_connection"],
  unless: ["grant"],
  absent: ({ config }: Examination) =>
    consentIdOf(config) === undefined ? notGiven("consent", "No consent was named.") : undefined,
  run: async (examination: Examination) => {
    const { config, now, token, call, timeoutMs } = examination;
    const consentId = consentIdOf(config);
    if (consentId === undefined || token === undefined) {
      return [];
    }
    const oidc = await tokenContext(examination, config.clientId ?? "");
    const context = {
      profile: config.profile,
      fetch: oidc.fetch,
      accessToken: () => Promise.resolve(accessTokenOf(oidc, token)),
      clock: now,
      timeoutMs,
      retries: "none",
    } as const;
    const consent = await attempt(() => getConsent(context, consentId, call));
    if (!consent.isDone) {
      return [findingOfProblem("consent", consent.problem)];
    }
    const { isUsable, nextStep, reasons, sentence } = consentStanding(context, consent.value);
    const details = { consentId, consentStatus: consent.value.Status, reasons };
    return isUsable
      ? [ok("consent", "The customer agreed, and the bank still has it so.", details)]
      : [
          finding("consent", nextStep === "wait" ? "warning" : "error", codes[nextStep], {
            ...inTwo(sentence),
            details,
          }),
        ];
  },
};

function consentIdOf({ consentId, grant }: DoctorConfig): string | undefined {
  return consentId ?? grant?.consentId;
}

const codes: Readonly<Record<ConsentStep, DoctorCode>> = {
  use: "ok",
  authorise: "consent_awaits_customer",
  reauthorise: "consent_stopped",
  new_consent: "consent_over",
  wait: "consent_waits",
};
