import type { Context } from "koa";
import type {
  AuthorizationEffects,
  AuthorizationResponse,
  ChangedIdToken,
} from "../authorization/fault-effects.js";
import { faultCatalogue } from "./catalogue/fault-catalogue.js";
import type { IdTokenFault, IdTokenParts, IdTokenTools, Json } from "./fault.js";
import { changeTokenAnswer, type FaultParts } from "./fault-middleware.js";
import type { FaultStage } from "./faults.js";

type Names = readonly string[];

/** Makes the effects for the authorisation server. Names that are none of theirs change nothing. */
export function createAuthorizationEffects(parts: FaultParts): AuthorizationEffects {
  const { faults } = parts;
  return {
    changeIdToken: (
      names: Names,
      stage: FaultStage,
      token: IdTokenParts,
      { now }: Pick<IdTokenTools, "now">,
    ) => {
      let changed: ChangedIdToken = { ...token, sign: "bank" };
      for (const fault of idTokenFaults(names, stage)) {
        const tools = { now, stage, memory: faults.memoryOf(fault.name) };
        changed = { ...changed, ...fault.changeIdToken(changed, tools) };
      }
      return changed;
    },
    changeTokenResponse: (names: Names, body: Json) => {
      let changed = body;
      for (const fault of faultCatalogue) {
        if (fault.place === "token" && names.includes(fault.name)) {
          changed = fault.changeTokens?.(changed, faults.memoryOf(fault.name)) ?? changed;
        }
      }
      return changed;
    },
    playOnTokenAnswer: (names: Names, context: Context) => changeTokenAnswer(parts, context, names),
    rotatesRefreshToken: (names: Names) => names.includes("refresh-token-rotated"),
    changeAuthorizationResponse: (names: Names, response: AuthorizationResponse) => {
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
