import { decodeJwt, decodeProtectedHeader } from "jose";
import type { BankClock } from "../clock/bank-clock.js";
import type { FaultOccasion, FaultPlayer } from "../faults/faults.js";
import type { BankKeys } from "./bank-keys.js";
import type { RegisteredClient } from "./client-registry.js";
import { encryptIdToken } from "./encrypt-id-token.js";
import type { AuthorizationEffects, IdTokenStage } from "./fault-effects.js";
import type { ProviderTime } from "./provider-time.js";

export interface HandOverParts {
  readonly clock: BankClock;
  readonly time: ProviderTime;
  readonly keys: BankKeys;
  readonly faults: Pick<FaultPlayer, "take">;
  readonly effects: AuthorizationEffects;
}

export interface IdTokenHandover {
  readonly jwt: string;
  readonly client: RegisteredClient;
  readonly stage: IdTokenStage;
  readonly occasion: FaultOccasion;
  /** Told of each fault that is played. */
  readonly onFault: (name: string) => void;
}

const timeClaims = ["iat", "exp", "auth_time"];

/**
 * Makes of oidc-provider's id_token what the client gets: in the bank's time, with the faults that are played, encrypted
 * where the client asked for it. Without any of these it is handed over as it is.
 */
export async function handOverIdToken(parts: HandOverParts, handover: IdTokenHandover): Promise<string> {
  const { jwt, client, stage, occasion, onFault } = handover;
  const names = parts.faults.take("id_token", { ...occasion, stage });
  names.forEach(onFault);
  const ahead = parts.time.aheadBySeconds();
  const token = { header: decodeProtectedHeader(jwt), claims: inBankTime(decodeJwt(jwt), ahead) };
  const changed = parts.effects.changeIdToken(names, stage, token, { now: parts.clock.now() });
  const untouched = names.length === 0 && ahead === 0;
  return encryptIdToken(untouched ? jwt : await parts.keys.sign(changed), client);
}

function inBankTime(claims: Readonly<Record<string, unknown>>, ahead: number): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      timeClaims.includes(name) && typeof value === "number" ? value + ahead : value,
    ]),
  );
}
