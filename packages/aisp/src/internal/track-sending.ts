import type { CallOptions } from "@zopa-openbanking/core";
import type { AccessTokenRequest } from "../access-token-source.js";
import type { AispContext } from "../aisp-context.js";

/** A context that knows whether a request of this call is with the bank, so that a failure can be told from one before it. */
export interface TrackedContext {
  readonly context: AispContext;
  /** Whether the last thing that was done is a request to the bank, and not the asking for a token. */
  isSent(): boolean;
}

export function trackSending(context: AispContext): TrackedContext {
  let isSent = false;
  return {
    isSent: (): boolean => isSent,
    context: {
      ...context,
      accessToken: (request: AccessTokenRequest, options: CallOptions): Promise<string> => {
        isSent = false;
        return context.accessToken(request, options);
      },
      fetch: (input: string | URL, init?: RequestInit): Promise<Response> => {
        isSent = true;
        return context.fetch(input, init);
      },
    },
  };
}
