import type { AccountAccessConsent } from "@zopa-openbanking/aisp-types/consent";
import { type Answer, type CallOptions, readJson, systemClock, TransportError } from "@zopa-openbanking/core";
import type { AispContext } from "./aisp-context.js";
import { ConsentError } from "./consent-error.js";
import type { CreateConsentInput } from "./create-consent-input.js";
import { callBank } from "./internal/call-bank.js";
import { checkEcho } from "./internal/check-echo.js";
import { consentRequest } from "./internal/consent-request.js";
import { knownStatus, reasonCodes } from "./internal/consent-status.js";
import { endpointUrl } from "./internal/endpoint-url.js";
import { parseConsent } from "./internal/parse-consent.js";
import { tellProblem } from "./internal/tell-problem.js";
import { trackSending } from "./internal/track-sending.js";

const endpoint = "POST /account-access-consents";

/**
 * Asks the bank for a consent, which the customer is then sent to approve. `ConsentId` is what the authorisation is about.
 *
 * What the bank must refuse is refused before it is asked, with every reason, permissions that bring nothing at this bank among
 * them (`aisp.permissions` of its profile). The answer is compared with what was asked for: more permissions or other dates are
 * refused; fewer permissions, a status that nobody knows, and 200 in place of 201 are told to `onProblem` of the context.
 *
 * The request is sent once, since a bank does not recognise a repetition. A consent that nobody approves is of no use to anybody:
 * after `consent_outcome_unknown` make another.
 *
 * @param context - its `accessToken` gives the client's own token, of the client credentials grant.
 *
 * @throws {ConsentError} `permissions_refused` and `dates_refused` before anything is sent; `consent_outcome_unknown`,
 * `consent_altered`, `consent_state_unexpected` after.
 * @throws {BankError} when the bank refuses or fails.
 * @throws {TransportError} when the bank could not be reached.
 * @throws {ResponseFormatError} when the answer is no consent.
 * @throws {TypeError} when a date has no offset, or is none.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/resources-and-data-models/aisp/account-access-consents | Account access consents, POST}
 *
 * @example
 * ```ts
 * import { type AispContext, createConsent } from "@zopa-openbanking/aisp";
 *
 * declare const context: AispContext;
 *
 * const { ConsentId } = await createConsent(context, {
 *   permissions: ["ReadAccountsBasic", "ReadBalances"],
 *   expirationDateTime: "2027-03-29T00:00:00+01:00",
 * });
 * ```
 */
export async function createConsent(
  context: AispContext,
  input: CreateConsentInput,
  options: CallOptions = {},
): Promise<AccountAccessConsent> {
  const asked = consentRequest(context.profile, input, (context.clock ?? systemClock)());
  const url = endpointUrl(context.profile, endpoint);
  const answer = await sendOnce(context, url, JSON.stringify({ Data: asked, Risk: {} }), options);
  const consent = parseConsent(answer, url.host);
  const missing = checkEcho(asked, consent, answer.interactionId);
  const status = knownStatus(consent);
  if (status !== undefined && status !== "AWAU") {
    throw new ConsentError(
      `The bank made a consent that is ${status} already, before any customer saw it; a new one has to be AWAU. Do not use it: delete ` +
        "it by the error's consentId, and quote the interaction id to the bank's support.",
      {
        code: "consent_state_unexpected",
        consentId: consent.ConsentId,
        status,
        reasons: reasonCodes(consent),
        interactionId: answer.interactionId,
      },
    );
  }
  tellOddities(context, answer, { missing, isStatusKnown: status !== undefined });
  return consent;
}

async function sendOnce(
  context: AispContext,
  url: URL,
  body: string,
  options: CallOptions,
): Promise<Answer<unknown>> {
  const tracked = trackSending(context);
  const headers = { "content-type": "application/json" };
  try {
    return await callBank(tracked.context, { endpoint, url, headers, body, read: readJson }, options);
  } catch (problem) {
    throw tracked.isSent() && isOutcomeUnknown(problem) ? outcomeUnknown(problem) : problem;
  }
}

function isOutcomeUnknown(problem: unknown): problem is TransportError {
  return (
    TransportError.is(problem) &&
    (problem.code === "transport_timeout" || problem.code === "transport_connection_closed")
  );
}

function outcomeUnknown(cause: TransportError): ConsentError {
  const { host, interactionId } = cause;
  return new ConsentError(
    `${host} was asked for a consent and did not answer. It may have made one whose id nobody knows: no customer can be sent ` +
      "there, and nothing can be read with it. Asking for another is safe.",
    { code: "consent_outcome_unknown", cause, interactionId },
  );
}

function tellOddities(
  context: AispContext,
  { status, interactionId }: Answer<unknown>,
  { missing, isStatusKnown }: { readonly missing: readonly string[]; readonly isStatusKnown: boolean },
): void {
  const about = { endpoint, interactionId } as const;
  if (missing.length > 0) {
    const message = `The consent does not hold ${missing.join(", ")}, which was asked for: it will not be shared.`;
    tellProblem(context, { ...about, code: "consent_narrowed", path: "Data.Permissions", message });
  }
  if (!isStatusKnown) {
    const message = "Expected AWAU, and this status is not known; the consent was taken as it is.";
    tellProblem(context, { ...about, code: "consent_status_unknown", path: "Data.Status", message });
  }
  if (status !== 201) {
    const message = `Expected 201, and the answer was ${status}; the consent was taken as it is.`;
    tellProblem(context, { ...about, code: "http_status_differs", path: "", message });
  }
}
