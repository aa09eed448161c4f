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
export type FaultOrigin = "documented by Zopa" | "seen at other banks" | "allowed by the standard";

/** When a fault is played. All that is given has to hold. */
export interface FaultMatch {
  readonly method?: string;
  /** A part of the path, for example `/transactions`. */
  readonly path?: string;
  /** The customer it concerns. */
  readonly user?: string;
  readonly clientId?: string;
}

export interface AddFault {
  /** How often it is played. Until it is removed, when left out. */
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
}

/** The faults that the bank can be told to have. */
export interface Faults {
  readonly catalogue: readonly FaultDescription[];
  /** @throws {TypeError} when there is no fault of that name; the message lists near ones. */
  readonly add: (name: string, options?: AddFault) => ActiveFault;
  readonly active: () => readonly ActiveFault[];
  /** By id, or all of a name. False when there was none. */
  readonly remove: (idOrName: string) => boolean;
  readonly clear: () => void;
}

/** What is going on when a fault might be played. */
export interface FaultOccasion {
  readonly method: string;
  readonly path: string;
  readonly userId?: string;
  readonly clientId?: string;
}

/** The side of the faults that the bank's own code asks. */
export interface FaultPlayer extends Faults {
  /** The names of those that are played now at this place; each is counted. Magic users are among them. */
  readonly take: (place: FaultPlace, occasion: FaultOccasion) => readonly string[];
}
