import type { AuthorizationEffects, ChangedIdToken } from "../authorization/fault-effects.js";
import { faultCatalogue } from "./catalogue/fault-catalogue.js";
import type { IdTokenFault } from "./fault.js";
import { changeTokenAnswer, type FaultParts } from "./fault-middleware.js";
import type { FaultStage } from "./faults.js";

/** Makes the effects for the authorisation server. Names that are none of theirs change nothing. */
export function createAuthorizationEffects(parts: FaultParts): AuthorizationEffects {
  const { faults } = parts;
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
    playOnTokenAnswer: (names, context) => changeTokenAnswer(parts, context, names),
    rotatesRefreshToken: (names) => names.includes("refresh-token-rotated"),
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
