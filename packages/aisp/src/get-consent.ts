import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types/consent";
import { type CallOptions, ResponseFormatError, readJson } from "@zopa-openbanking/core";
import type { AispContext } from "./aisp-context.js";
import { ConsentError } from "./consent-error.js";
import { callBank } from "./internal/call-bank.js";
import { endpointUrl } from "./internal/endpoint-url.js";
import { isGone } from "./internal/is-gone.js";
import { parseConsent } from "./internal/parse-consent.js";

const endpoint = "GET /account-access-consents/{ConsentId}";

/**
 * Reads a consent: its status, and what it is for. `consentStanding` says what to do next.
 *
 * @param context - its `accessToken` gives the client's own token, of the client credentials grant.
 * @param consentId - as `createConsent` gave it.
 *
 * @throws {ConsentError} `consent_gone` when the bank does not know the consent, or it was deleted.
 * @throws {BankError} when the bank refuses or fails.
 * @throws {TransportError} when there is no answer.
 * @throws {ResponseFormatError} when the answer is no consent, or another one.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, GET}
 *
 * @example
 * ```ts
 * import { type AispContext, getConsent } from "@zopa-openbanking/aisp";
 *
 * declare const context: AispContext;
 *
 * const { Status, ExpirationDateTime } = await getConsent(context, "aac-1");
 * ```
 */
export async function getConsent(
  context: AispContext,
  consentId: string,
  options: CallOptions = {},
): Promise<AccountAccessConsent> {
  const url = endpointUrl(context.profile, endpoint, { ConsentId: consentId });
  const answer = await callBank(context, { endpoint, url, read: readJson }, options).catch(
    (problem: unknown) => {
      throw isGone(problem) ? gone(consentId, problem) : problem;
    },
  );
  const consent = parseConsent(answer, url.host);
  if (consent.ConsentId !== consentId) {
    throw new ResponseFormatError({
      reason: "mismatch",
      path: ["Data", "ConsentId"],
      expected: "the consent that was asked for",
      host: url.host,
      interactionId: answer.interactionId,
    });
  }
  return consent;
}

function gone(consentId: string, cause: { readonly interactionId: string | undefined }): ConsentError {
  return new ConsentError(
    "The bank does not know this consent, or it was deleted. Stop using its tokens, and ask the customer for a new consent when " +
      "they come back.",
    { code: "consent_gone", consentId, cause, interactionId: cause.interactionId },
  );
}
