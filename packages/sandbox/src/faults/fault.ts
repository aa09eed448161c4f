import type { Context } from "koa";
import type { AuthorizationResponse, ChangedIdToken } from "../authorization/fault-effects.js";
import type { FaultDescription, FaultMemory, FaultOccasion, FaultPlace, FaultStage } from "./faults.js";

export type Json = Readonly<Record<string, unknown>>;

/** A fault as the catalogue holds it: what it is, and what it does. */
export type Fault = IdTokenFault | AuthorizationFault | TokenFault | HttpFault;

/** A fault of the token endpoint. The grant has been given by then: what is lost is lost. */
export interface TokenFault extends FaultDescription {
  readonly place: "token";
  /** Changes what is in the answer. */
  readonly changeTokens?: (body: Json, memory: FaultMemory) => Json;
  /** Changes the answer itself. */
  readonly after?: (play: Play) => void | Promise<void>;
  readonly lingering?: Lingering;
}

/** An id_token before it is signed. */
export type IdTokenParts = Omit<ChangedIdToken, "sign">;

export interface IdTokenFault extends FaultDescription {
  readonly place: "id_token";
  readonly changeIdToken: (token: IdTokenParts, tools: IdTokenTools) => Partial<ChangedIdToken>;
  readonly lingering?: Lingering;
}

export interface AuthorizationFault extends FaultDescription {
  readonly place: "authorization";
  readonly changeResponse: (response: AuthorizationResponse) => AuthorizationResponse;
}

/** A fault of a request and its answer. All members that are there are played, in this order. */
export interface HttpFault extends FaultDescription {
  readonly place: "metadata" | "jwks" | "consent" | "resource" | "transport";
  /** Before the bank looks at the request. `handled`: it never does. */
  readonly before?: (play: Play) => Outcome | Promise<Outcome>;
  /** Changes the answer's JSON, where there is one. */
  readonly changeBody?: (body: Json, play: Play) => unknown;
  /** After the bank has done what was asked. */
  readonly after?: (play: Play) => void | Promise<void>;
  readonly lingering?: Lingering;
}

/** What an earlier play left behind, at places where it matters, whether or not the fault is played now. */
export type Lingering = Partial<Record<FaultPlace, (play: Play) => Outcome>> & {
  readonly changeBody?: Partial<Record<FaultPlace, (body: Json, play: Play) => unknown>>;
};

export type Outcome = "handled" | "go_on";

/** The request that a fault is played on, and what the fault may use. */
export interface Play {
  readonly context: Context;
  readonly occasion: FaultOccasion;
  readonly memory: FaultMemory;
  /** The bank's present time, in seconds. */
  readonly now: () => number;
  /** Ends early when the client goes away. */
  readonly wait: (seconds: number) => Promise<void>;
  readonly revokeConsent: (consentId: string) => void;
}

export interface IdTokenTools {
  /** The bank's present time, in seconds. */
  readonly now: number;
  readonly stage: FaultStage;
  readonly memory: FaultMemory;
}
