import { faultCatalogue } from "./catalogue/fault-catalogue.js";
import type { AuthorizationResponse, ChangedIdToken, IdTokenFault, IdTokenParts } from "./fault.js";
import type { FaultPlayer, FaultStage } from "./faults.js";

/** What the names of faults do to what the authorisation server hands over. */
export interface AuthorizationEffects {
  readonly changeIdToken: (
    names: readonly string[],
    stage: FaultStage,
    token: IdTokenParts,
    tools: { readonly now: number },
  ) => ChangedIdToken;
  readonly changeTokenResponse: (
    names: readonly string[],
    body: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>>;
  readonly changeAuthorizationResponse: (
    names: readonly string[],
    response: AuthorizationResponse,
  ) => AuthorizationResponse;
}

export interface AuthorizationEffectsParts {
  readonly faults: Pick<FaultPlayer, "memoryOf">;
}

/** Makes the effects for the authorisation server. Names that are none of theirs change nothing. */
export function createAuthorizationEffects({ faults }: AuthorizationEffectsParts): AuthorizationEffects {
  return {
    changeIdToken: (names, stage, token, { now }) => {
      let changed: ChangedIdToken = { ...token, sign: "bank" };
      for (const fault of idTokenFaults(names, stage)) {
        const tools = { now, stage, memory: faults.memoryOf(fault.name) };
        changed = { ...changed, ...fault.changeIdToken(changed, tools) };
      }
      return changed;
    },
    changeTokenResponse: (names, body) => {
      let changed = body;
      for (const fault of faultCatalogue) {
        if (fault.place === "token" && names.includes(fault.name)) {
          changed = fault.changeTokens?.(changed, faults.memoryOf(fault.name)) ?? changed;
        }
      }
      return changed;
    },
    changeAuthorizationResponse: (names, response) => {
      let changed = response;
      for (const fault of faultCatalogue) {
        if (fault.place === "authorization" && names.includes(fault.name)) {
          changed = fault.changeResponse(changed);
        }
      }
      return changed;
    },
  };
}

function idTokenFaults(names: readonly string[], stage: FaultStage): readonly IdTokenFault[] {
  return faultCatalogue.filter(
    (fault): fault is IdTokenFault =>
      fault.place === "id_token" && names.includes(fault.name) && (fault.match?.stage ?? stage) === stage,
  );
}
