import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "../internal/examination.js";

/** One check: what it depends on, and what it finds. */
export interface Check {
  readonly check: DoctorCheck;
  /** Checks that must have been made and gone well. */
  readonly needs?: readonly DoctorCheck[];
  /** Checks that must not have failed: this one would only repeat them. */
  readonly unless?: readonly DoctorCheck[];
  /** Tells that there is nothing to check. It is asked first: what was not given waits for nothing. */
  readonly absent?: (examination: Examination) => DoctorFinding | undefined;
  readonly run: (examination: Examination) => readonly DoctorFinding[] | Promise<readonly DoctorFinding[]>;
}
