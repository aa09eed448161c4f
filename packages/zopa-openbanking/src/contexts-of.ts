import {
  type AccessTokenSource,
  type AispContext,
  type AttendedContext,
  createAccessBudget,
  createRequestLimiter,
  type PresentCustomer,
  type UnattendedContext,
} from "@zopa-openbanking/aisp";
import type { CallOptions } from "@zopa-openbanking/core";
import {
  type AccessToken,
  clientCredentials,
  createClientTokens,
  type Grant,
  refresh,
} from "@zopa-openbanking/oidc-hybrid";
import { authorizationOf } from "./authorization-of.js";
import type { ZopaClientConfig } from "./zopa-client-config.js";
import type { ZopaContexts } from "./zopa-contexts.js";

/** Puts together what the methods of a client work on. Nothing is sent. */
export function contextsOf(config: ZopaClientConfig): ZopaContexts {
  const { clock, concurrentRequests = 8, budget = createAccessBudget({ clock }) } = config;
  const { context, ready } = authorizationOf(config);
  const consents: AispContext = {
    ...config,
    fetch: context.fetch,
    limiter: createRequestLimiter(concurrentRequests),
    accessToken: createClientTokens(context, {
      request: async (options: CallOptions): Promise<AccessToken> =>
        clientCredentials(await ready(options), {}, options),
    }),
  };

  return {
    consents,
    authorization: ready,
    refresh: async (grant: Grant, options: CallOptions = {}): Promise<Grant> =>
      refresh(await ready(options), grant, options),
    tokens: context,
    attended: (accessToken: AccessTokenSource, customer: PresentCustomer): AttendedContext => ({
      ...consents,
      ...{ accessToken, customer },
    }),
    unattended: (accessToken: AccessTokenSource, consentId: string): UnattendedContext => ({
      ...consents,
      ...{ accessToken, consentId, budget },
      customer: "absent",
    }),
  };
}
