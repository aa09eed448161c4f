import type { Context } from "koa";
import type { KoaContextWithOIDC } from "oidc-provider";
import type { FaultOccasion, FaultStage } from "../faults/faults.js";
import { noteFault } from "../requests/request-notes.js";
import type { AnswerParts } from "./answer-parts.js";
import type { RegisteredClient } from "./client-registry.js";

type MaybeOidc = Partial<Pick<KoaContextWithOIDC, "oidc">>;

/** The client that oidc-provider found for the request in hand. */
export function requestClient(
  { clients }: Pick<AnswerParts, "clients">,
  context: Context,
): RegisteredClient | undefined {
  const clientId = (context as MaybeOidc).oidc?.client?.clientId;
  return clientId === undefined ? undefined : clients.find(clientId);
}

/** What is going on, for the faults: which request, of which client, about which customer. */
export function occasionOf({ consents }: Pick<AnswerParts, "consents">, context: Context): FaultOccasion {
  const { oidc } = context as MaybeOidc;
  const consentId = oidc?.entities.Account?.accountId ?? oidc?.session?.accountId;
  const userId = consentId === undefined ? undefined : consents.find(consentId)?.userId;
  const clientId = oidc?.client?.clientId;
  return {
    method: context.method,
    path: context.path,
    ...(userId === undefined ? {} : { userId }),
    ...(clientId === undefined ? {} : { clientId }),
  };
}

/** The faults that are played on this request of the token endpoint: taken once, whoever asks first. */
export function tokenFaults(
  parts: Pick<AnswerParts, "consents" | "faults">,
  context: Context,
): readonly string[] {
  const state = context.state as { tokenFaults?: readonly string[] };
  if (state.tokenFaults === undefined) {
    state.tokenFaults = parts.faults.take("token", { ...occasionOf(parts, context), ...stageOf(context) });
    for (const name of state.tokenFaults) {
      noteFault(context, name);
    }
  }
  return state.tokenFaults;
}

/** Notes a fault for the log. */
export function playedFault(context: Context, name: string): void {
  noteFault(context, name);
}

const stages: Readonly<Record<string, FaultStage>> = {
  authorization_code: "token",
  refresh_token: "refresh",
  client_credentials: "client_credentials",
};

function stageOf(context: Context): { readonly stage?: FaultStage } {
  const stage = stages[String((context as MaybeOidc).oidc?.params?.["grant_type"])];
  return stage === undefined ? {} : { stage };
}
