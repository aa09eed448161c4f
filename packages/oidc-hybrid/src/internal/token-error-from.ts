import { BankError, OpenBankingError, ResponseFormatError, TransportError } from "@zopa-openbanking/core";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { TokenError, type TokenErrorOptions } from "../token-error.js";
import { differenceInWords } from "./clock-difference.js";
import type { FormExchange, FormRequest, OutcomeUnknown } from "./form-exchange.js";

/** Gives a failure at the authorisation server the code by which a caller can act. What is clear already stays. */
export function tokenErrorFrom(
  context: OidcHybridContext,
  problem: OpenBankingError,
  exchange: Readonly<FormExchange>,
  { consentId, outcomeUnknown }: Pick<FormRequest<unknown>, "consentId" | "outcomeUnknown">,
): OpenBankingError {
  const facts = {
    consentId,
    host: exchange.host,
    clockDifferenceSeconds: exchange.clockDifferenceSeconds,
    status: "status" in problem && typeof problem.status === "number" ? problem.status : undefined,
    interactionId:
      "interactionId" in problem && typeof problem.interactionId === "string"
        ? problem.interactionId
        : undefined,
    cause: problem,
  };
  if (BankError.is(problem) && isRefusal(problem)) {
    const code = codeOf(problem);
    const said = problem.oauthError === undefined ? "" : ` (${problem.oauthError})`;
    const message = `${exchange.host} ${sentenceOf(code, said, context, exchange)}`;
    return new TokenError(message, { ...facts, code, oauthError: problem.oauthError });
  }
  if (outcomeUnknown !== undefined && exchange.isSent && leavesDoubt(problem)) {
    return outcomeInDoubt(outcomeUnknown, problem, { ...facts, host: exchange.host });
  }
  return problem;
}

/** Says what is known of a request that was sent and brought no usable answer. */
export function outcomeInDoubt(
  code: OutcomeUnknown,
  problem: OpenBankingError,
  facts: Omit<TokenErrorOptions, "code"> & { readonly host: string },
): TokenError {
  const message = `${facts.host} ${inDoubt(problem)} ${doubtIn[code]}`;
  return new TokenError(message, { cause: problem, ...facts, code });
}

/** The bank looked at the request and said no: 404 is no such endpoint, 408 and 429 are answers of a gate before it. */
function isRefusal({ status }: BankError): boolean {
  return status >= 400 && status < 500 && ![404, 408, 429].includes(status);
}

function codeOf({
  oauthError,
  status,
}: BankError): "client_rejected" | "grant_rejected" | "request_rejected" {
  switch (oauthError) {
    case "invalid_client":
      return "client_rejected";
    case "invalid_grant":
      return "grant_rejected";
    case undefined:
      return status === 401 ? "client_rejected" : "request_rejected";
    default:
      return "request_rejected";
  }
}

function sentenceOf(
  code: "client_rejected" | "grant_rejected" | "request_rejected",
  said: string,
  context: OidcHybridContext,
  exchange: Readonly<FormExchange>,
): string {
  switch (code) {
    case "client_rejected":
      return `does not accept our client authentication${said}. Look at: ${whatToLookAt(context, exchange)}.`;
    case "grant_rejected":
      return `does not accept the code or refresh token${said}: it is used up, expired, revoked or another client's. Do not repeat it; let the customer authorise again.`;
    case "request_rejected":
      return `refuses the request${said}: it is wrong, or this client may not make it. The same one will be refused again; the cause has all that the bank said.`;
  }
}

/** In the order in which it is worth looking. */
function whatToLookAt(
  { profile, clientAuthentication }: OidcHybridContext,
  { clockDifferenceSeconds }: Readonly<FormExchange>,
): string {
  const { clientAssertion } = profile;
  const audience = clientAssertion.audience === "issuer" ? "the issuer" : "the token endpoint's URL";
  const certificate =
    "the certificate: is it the one that is registered, not expired, and sent with its issuer";
  const points =
    clientAuthentication === "private_key_jwt"
      ? [
          "the key id: is the signer's key published in the key set that is registered",
          `the audience of the assertion: by the profile it is ${audience}`,
          `the clock: ${differenceInWords(clockDifferenceSeconds)}`,
          "the client id: is it registered for private_key_jwt",
          certificate,
        ]
      : [
          certificate,
          "its subject name: is it registered in the bank's spelling, attribute by attribute",
          "the client id: is it registered for tls_client_auth",
          `the clock: ${differenceInWords(clockDifferenceSeconds)}`,
        ];
  return points.map((point, index) => `(${index + 1}) ${point}`).join("; ");
}

/** The request left, and what came back does not tell whether the bank acted on it. */
function leavesDoubt(problem: OpenBankingError): boolean {
  if (BankError.is(problem)) {
    return problem.status === 408 || problem.status >= 500;
  }
  if (TransportError.is(problem)) {
    return !["transport_unreachable", "transport_tls"].includes(problem.code);
  }
  return OpenBankingError.is(problem) && problem.code === "response_format";
}

function inDoubt(problem: OpenBankingError): string {
  if (BankError.is(problem)) {
    return `failed with status ${problem.status}.`;
  }
  if (ResponseFormatError.is(problem)) {
    return "answered with something that cannot be read.";
  }
  switch (problem.code) {
    case "transport_aborted":
      return "was no longer waited for: the caller's signal ended the call.";
    case "transport_body_too_large":
    case "transport_unexpected_content_type":
    case "transport_unexpected_redirect":
      return "answered with something that is no token response.";
    default:
      return "gave no complete answer.";
  }
}

/** What follows from not knowing. */
export const doubtIn: Readonly<Record<OutcomeUnknown, string>> = {
  exchange_outcome_unknown:
    "The code had been sent, so it counts as spent, and a second attempt could revoke what it brought: let the customer authorise again.",
  refresh_outcome_unknown:
    "The refresh token had been sent: it works as before, or the bank has replaced it and the new one is lost. Nothing was repeated. Keep the grant; try once more, later, and when that is refused let the customer authorise again.",
};
