import {
  RevocationError,
  type RevocationErrorCode,
  type RevocationErrorOptions,
} from "../../revocation-error.js";
import type { RevocationSource } from "../../revocation-source.js";

/** Makes the error of one source: the sentence begins with who answered. */
export type Fail = (
  code: RevocationErrorCode,
  predicate: string,
  options?: Pick<RevocationErrorOptions, "cause" | "retryable">,
) => RevocationError;

const answers = { ocsp: "The OCSP answer of", crl: "The revocation list of" } as const;

export function failAt(source: RevocationSource): Fail {
  return (
    code: RevocationErrorCode,
    predicate: string,
    options: Pick<RevocationErrorOptions, "cause" | "retryable"> = {},
  ): RevocationError =>
    new RevocationError(`${answers[source.method]} ${source.host} ${predicate}`, {
      ...options,
      code,
      source,
    });
}
