import { type Answer, type CallOptions, sendRequest } from "@zopa-openbanking/core";
import type { AispContext } from "../aisp-context.js";
import { type BankCall, splitEndpoint } from "./bank-call.js";
import { observed } from "./observed.js";

/** Sends a request once, when the limiter has room for it. */
export async function sendOnce<Body>(
  context: AispContext,
  call: BankCall<Body>,
  { attempt, token }: { readonly attempt: number; readonly token: string },
  { signal, interactionId: given }: CallOptions,
): Promise<Answer<Body>> {
  const { fetch, clock, createInteractionId, timeoutMs, limitBytes, limiter } = context;
  const { endpoint, url, body, mediaTypes, read } = call;
  const { method, route } = splitEndpoint(endpoint);
  const interactionId = given ?? createInteractionId?.() ?? crypto.randomUUID();
  const headers = { ...bankHeaders(context), ...call.headers, authorization: `Bearer ${token}` };
  const send = (): Promise<Answer<Body>> =>
    observed(context, { endpoint, method, route, attempt, interactionId }, () =>
      sendRequest(
        { fetch, clock, timeoutMs, limitBytes },
        { method, url, headers, body, mediaTypes, read },
        { signal, interactionId },
      ),
    );
  return await (limiter === undefined ? send() : limiter(send, { signal }));
}

/** A few banks still want the header of version 3. */
function bankHeaders({ profile: { aisp } }: AispContext): Readonly<Record<string, string>> {
  return aisp.financialId === undefined ? {} : { "x-fapi-financial-id": aisp.financialId };
}
