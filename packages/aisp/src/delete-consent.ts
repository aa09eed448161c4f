import { BankError, type CallOptions, readNothing, TransportError } from "@zopa-openbanking/core";
import type { AispContext } from "./aisp-context.js";
import { ConsentError } from "./consent-error.js";
import { callBank } from "./internal/call-bank.js";
import { endpointUrl } from "./internal/endpoint-url.js";
import { isGone } from "./internal/is-gone.js";
import { trackSending } from "./internal/track-sending.js";

const endpoint = "DELETE /account-access-consents/{ConsentId}";

/**
 * Deletes a consent at the bank: as soon as the customer withdraws it with you. Nothing can be read with it after that, and it
 * cannot be brought back.
 *
 * A consent that the bank does not know, or that is deleted already, counts as deleted, so the call can be repeated until it
 * succeeds. It is sent once each time.
 *
 * @param context - its `accessToken` gives the client's own token, of the client credentials grant.
 * @param consentId - as `createConsent` gave it.
 *
 * @throws {ConsentError} `consent_not_deleted` when the bank refused, failed or did not answer: stop using the data all the same.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, DELETE}
 *
 * @example
 * ```ts
 * import { type AispContext, deleteConsent } from "@zopa-openbanking/aisp";
 *
 * declare const context: AispContext;
 *
 * await deleteConsent(context, "aac-1");
 * ```
 */
export async function deleteConsent(
  context: AispContext,
  consentId: string,
  options: CallOptions = {},
): Promise<void> {
  const url = endpointUrl(context.profile, endpoint, { ConsentId: consentId });
  const tracked = trackSending(context);
  try {
    await callBank(tracked.context, { endpoint, url, read: readNothing }, options);
  } catch (problem) {
    if (isGone(problem)) {
      return;
    }
    throw tracked.isSent() && isOfBank(problem) ? notDeleted(consentId, problem) : problem;
  }
}

function isOfBank(problem: unknown): problem is BankError | TransportError {
  return BankError.is(problem) || (TransportError.is(problem) && problem.code !== "transport_aborted");
}

function notDeleted(consentId: string, cause: BankError | TransportError): ConsentError {
  const what = BankError.is(cause) ? `answered ${cause.status}` : "did not answer as it should";
  const next = cause.retryable
    ? "call deleteConsent again until it succeeds."
    : "correct what the cause names before you call deleteConsent again.";
  return new ConsentError(
    `${cause.host} was asked to delete the consent and ${what}, so it may still be there. Stop using the customer's data now, ` +
      `and ${next}`,
    {
      code: "consent_not_deleted",
      consentId,
      cause,
      retryable: cause.retryable,
      interactionId: cause.interactionId,
    },
  );
}
