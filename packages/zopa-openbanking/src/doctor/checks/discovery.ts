import { OpenBankingError } from "@zopa-openbanking/core";
import { checkMetadata } from "@zopa-openbanking/discovery";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "../internal/examination.js";
import { finding, ok } from "../internal/finding.js";
import { findingOfProblem, inTwo } from "../internal/finding-of-problem.js";
import type { Check } from "./check.js";

/** The bank can be reached, is the one that the profile names, and offers what this client needs. */
export const checkDiscovery: Check = {
  check: "discovery",
  run: async (examination: Examination) => {
    const { profile } = examination.config;
    const metadata = await examination.metadata();
    if (!metadata.isDone) {
      return [await notDiscovered(examination, metadata.problem)];
    }
    const found = checkMetadata(metadata.value, profile).filter(({ severity }) => severity !== "information");
    return found.length === 0
      ? [
          ok("discovery", `${new URL(metadata.value.issuer).host} offers what the profile needs.`, {
            edition: profile.edition,
          }),
        ]
      : found.map(({ severity, code, member, sentence }) =>
          finding("discovery", severity === "error" ? "error" : "warning", code, {
            ...inTwo(sentence),
            details: { member },
          }),
        );
  },
};

/** Roots and proxy are the transport's: where there is none, a failure tells nothing of the bank. */
async function notDiscovered(examination: Examination, problem: unknown): Promise<DoctorFinding> {
  const { ca, proxy } = examination.config.transport ?? {};
  const hasTransport = (await examination.transport()).isDone;
  const isTelling = hasTransport || (ca === undefined && proxy === undefined);
  return OpenBankingError.is(problem) && isTelling
    ? findingOfProblem("discovery", problem)
    : finding("discovery", "skipped", "blocked", {
        sentence: `Not looked at: the transport certificate ${examination.config.transport === undefined ? "was not given" : "has to be mended first"}.`,
        details: { blockedBy: "transport_certificate" },
      });
}
