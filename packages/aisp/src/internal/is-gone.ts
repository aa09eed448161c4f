import { explainErrorCode } from "@zopa-openbanking/aisp-types/error-codes";
import { BankError } from "@zopa-openbanking/core";

/** U011: there is nothing with this id. U009: it is in no status for this, which a deleted one may be said to be. */
const goneCodes: readonly (string | undefined)[] = ["U011", "U009"];

/**
 * Whether the bank says that there is no such consent (any more). The standard wants 400 for it; some answer 403 or 404, and some
 * use the names of version 3. Without a code it is not believed: a gateway answers 404, too.
 */
export function isGone(problem: unknown): problem is BankError {
  return (
    BankError.is(problem) &&
    problem.status >= 400 &&
    problem.status < 500 &&
    problem.errors.some(({ ErrorCode = "" }) => goneCodes.includes(explainErrorCode(ErrorCode)?.code))
  );
}
