import {
  type CallOptions,
  type Fetch,
  OpenBankingError,
  sendRequest,
  systemClock,
} from "@zopa-openbanking/core";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { clientAuthenticationOf } from "./client-authentication.js";
import { clockDifference } from "./clock-difference.js";
import { endpointOf } from "./endpoint-of.js";
import type { FormAnswer, FormExchange, FormRequest } from "./form-exchange.js";
import { presentedThumbprint } from "./presented-thumbprint.js";
import { tokenErrorFrom } from "./token-error-from.js";

const limitBytes = 1_048_576;

/** Sends a form with the client's authentication, once. */
export async function postForm<Body>(
  context: OidcHybridContext,
  request: FormRequest<Body>,
  options: CallOptions,
): Promise<FormAnswer<Body>> {
  const { createInteractionId, timeoutMs, clock = systemClock } = context;
  const url = endpointOf(context, request.endpoint);
  const authentication = await clientAuthenticationOf(context, options);
  const exchange: FormExchange = {
    host: new URL(url).host,
    isSent: false,
    sentAt: clock(),
    certificateThumbprint: null,
    clockDifferenceSeconds: undefined,
  };
  const fetch = observedFetch(context, exchange, request.onSent);
  const body = new URLSearchParams({ ...request.parameters, ...authentication });
  try {
    const answer = await sendRequest(
      { fetch, clock, createInteractionId, timeoutMs, limitBytes },
      { method: "POST", url, body, read: request.read },
      options,
    );
    const { status, interactionId } = answer;
    return { ...exchange, body: answer.body, status, interactionId };
  } catch (problem) {
    throw OpenBankingError.is(problem) ? tokenErrorFrom(context, problem, exchange, request) : problem;
  }
}

/** Notes what only the moment of sending tells, and what an error would leave out. */
function observedFetch(
  context: OidcHybridContext,
  exchange: FormExchange,
  onSent: (() => void) | undefined,
): Fetch {
  const { fetch, clock = systemClock } = context;
  return async (input: string | URL, init?: RequestInit): Promise<Response> => {
    exchange.certificateThumbprint = presentedThumbprint(context);
    exchange.sentAt = clock();
    exchange.isSent = true;
    onSent?.();
    const response = await fetch(input, init);
    exchange.clockDifferenceSeconds = clockDifference(response.headers.get("date"), exchange.sentAt, clock());
    return response;
  };
}
