import { BankError, type CoreError, ResponseFormatError, TransportError } from "@zopa-openbanking/core";

/** Whether a call ended without a document to judge, for a reason that is not the caller's. */
export function isDown(problem: unknown): problem is CoreError {
  return (
    BankError.is(problem) ||
    ResponseFormatError.is(problem) ||
    (TransportError.is(problem) && problem.code !== "transport_aborted")
  );
}
