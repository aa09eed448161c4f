import { AccountAccessConsent } from "@zopa-openbanking/aisp-types/consent";
import { type Answer, ResponseFormatError } from "@zopa-openbanking/core";
import { expectedIn } from "./expected-in.js";

/**
 * Reads the consent out of an answer. Nothing else in the answer is used, so nothing else is looked at: banks differ in `Risk`
 * and `Links`.
 */
export function parseConsent({ body, interactionId }: Answer<unknown>, host: string): AccountAccessConsent {
  const data =
    typeof body === "object" && body !== null ? (body as { readonly Data?: unknown }).Data : undefined;
  const parsed = AccountAccessConsent.safeParse(data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw mismatch(issue?.path ?? [], issue === undefined ? undefined : expectedIn(issue));
  }
  if (!plausibleId.test(parsed.data.ConsentId)) {
    throw mismatch(["ConsentId"], "1 to 128 visible characters");
  }
  return parsed.data;

  function mismatch(path: readonly PropertyKey[], expected: string | undefined): ResponseFormatError {
    return new ResponseFormatError({
      reason: "mismatch",
      path: ["Data", ...path],
      expected,
      host,
      interactionId,
    });
  }
}

/** What can stand in a path: the id is needed there to read and to delete the consent. */
const plausibleId = /^(?!\.{1,2}$)[^\p{Cc}\p{Zl}\p{Zp}\s]{1,128}$/u;
