import { OpenBankingError } from "@zopa-openbanking/core";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorCode, DoctorDetail, DoctorFinding, DoctorStatus } from "../doctor-finding.js";

/** Details as they are gathered: what is not known may stand there as undefined. */
export type Details = Readonly<Record<string, DoctorDetail | undefined>>;

/** Makes a finding that says that all is well. */
export function ok(check: DoctorCheck, sentence: string, details: Details = {}): DoctorFinding {
  return finding(check, "ok", "ok", { sentence, details });
}

/** Makes a finding of something that was not looked at. */
export function notGiven(check: DoctorCheck, sentence: string, cure?: string): DoctorFinding {
  return finding(check, "skipped", "not_given", { sentence, cure });
}

/** What is said of a finding. */
export interface Said {
  readonly sentence: string;
  readonly cure?: string | undefined;
  readonly details?: Details | undefined;
}

/** Makes any finding. */
export function finding(
  check: DoctorCheck,
  status: DoctorStatus,
  code: DoctorCode,
  { sentence, cure, details = {} }: Said,
): DoctorFinding {
  const known = Object.entries(details).filter(
    (entry): entry is [string, DoctorDetail] => entry[1] !== undefined,
  );
  return Object.freeze({
    check,
    status,
    code,
    sentence,
    cure,
    details: Object.freeze(Object.fromEntries(known)),
  });
}

/** Makes a finding of a failure that no check foresaw. Its message is not shown: nobody knows what is in it. */
export function unexpected(check: DoctorCheck, problem: unknown): DoctorFinding {
  const name = problem instanceof Error ? problem.name : typeof problem;
  return finding(check, "error", "unexpected", {
    sentence: `This check failed by itself (${name}${OpenBankingError.is(problem) ? `, ${problem.code}` : ""}).`,
    cure: "Please report it, with what was configured and without keys.",
  });
}
