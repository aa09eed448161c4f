import { OpenBankingError } from "@zopa-openbanking/core";
import { checkMetadata } from "@zopa-openbanking/discovery";
import type { DoctorFinding } from "../doctor-finding.js";
import { blockedBy } from "../internal/blocked-by.js";
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
  const isOfBank = OpenBankingError.is(problem) && ca === undefined && proxy === undefined;
  const blocked = isOfBank
    ? undefined
    : blockedBy({ check: "discovery", needs: ["transport_certificate"] }, examination);
  return (await examination.transport()).isDone || blocked === undefined
    ? findingOfProblem("discovery", problem)
    : blocked;
}
