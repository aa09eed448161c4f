/** Where a fault takes effect. */
export type FaultPlace =
  | "metadata"
  | "jwks"
  | "authorization"
  | "id_token"
  | "token"
  | "consent"
  | "resource"
  | "transport";

/** How we know that a bank may behave like this. */
export type FaultOrigin =
  | "documented by Zopa"
  | "seen at other banks"
  | "allowed by the standard"
  // What no bank may do and an attacker would: the certification of FAPI clients plays it.
  | "played by the certification";

/** When a fault is played. All that is given has to hold. */
export interface FaultMatch {
  readonly method?: string;
  /** A part of the path, for example `/transactions`. */
  readonly path?: string;
  /** The customer it concerns. */
  readonly user?: string;
  readonly clientId?: string;
  /** When tokens are handed over. Without it a fault leaves those alone that a client gets for itself. */
  readonly stage?: FaultStage;
}

/** When tokens are handed over: in the redirect, with the exchanged code, with a refresh, or to the client for itself. */
export type FaultStage = (typeof faultStages)[number];

export const faultStages = ["front_channel", "token", "refresh", "client_credentials"] as const;

export interface AddFault {
  /**
   * How often it is played: one request, or one id_token, is one time. When left out: until it is removed, or as often
   * as the catalogue says.
   */
  readonly times?: number;
  readonly match?: FaultMatch;
}

export interface ActiveFault {
  /** To remove this one. */
  readonly id: string;
  readonly name: string;
  readonly timesLeft: number | undefined;
  readonly timesPlayed: number;
  readonly match: FaultMatch;
}

export interface FaultDescription {
  readonly name: string;
  readonly place: FaultPlace;
  readonly origin: FaultOrigin;
  /** What the bank does, and what a good client makes of it. */
  readonly description: string;
  /** What it concerns by nature, for example only requests for transactions. Holds beside the match of whoever adds it. */
  readonly match?: FaultMatch;
  /** How often it is played when whoever adds it does not say. */
  readonly times?: number;
}

/** A customer for whom one fault is always played. The password is the name. */
export interface MagicUser {
  readonly userId: string;
  /** As on the app's screen. */
  readonly name: string;
  readonly description: string;
  readonly fault: string;
}

/** The faults that the bank can be told to have. */
export interface Faults {
  readonly catalogue: readonly FaultDescription[];
  /** @throws {TypeError} when there is no fault of that name; the message lists near ones. */
  readonly add: (name: string, options?: AddFault) => ActiveFault;
  readonly active: () => readonly ActiveFault[];
  /** By id, or all of a name. False when there was none. What they left behind ends with them. */
  readonly remove: (idOrName: string) => boolean;
  readonly clear: () => void;
}

/** What is going on when a fault might be played. */
export interface FaultOccasion {
  readonly method: string;
  readonly path: string;
  readonly userId?: string;
  readonly clientId?: string;
  /** The consent it is about, so that it can be revoked in the middle of a read. */
  readonly consentId?: string;
  /** When tokens are handed over. */
  readonly stage?: FaultStage;
}

/** The side of the faults that the bank's own code asks. */
export interface FaultPlayer extends Faults {
  /** The names of those that are played now at this place; each is counted. Magic users are among them. */
  readonly take: (place: FaultPlace, occasion: FaultOccasion) => readonly string[];
  /** What a fault remembers between requests. Emptied when the fault is removed. */
  readonly memoryOf: (name: string) => FaultMemory;
}

/** What a fault remembers between requests. */
export type FaultMemory = Map<string, unknown>;
