import type { Bank } from "../bank.js";
import type { RefusedConnection } from "../listeners/refused-connections.js";
import type { LinkInput, ReadyLink } from "../tpp/create-link.js";
import type { ReadyMadeTpp } from "../tpp/ready-made-tpp.js";

/** The parts of the bank that the controls show and move. */
export type ControlledBank = Pick<
  Bank,
  | "edition"
  | "mode"
  | "surface"
  | "addresses"
  | "clock"
  | "clients"
  | "consents"
  | "people"
  | "faults"
  | "requests"
>;

/** What the controls can do beside. */
export interface ControlActions {
  /** Of this run alone: whoever has it may read the keys of the ready-made third party. */
  readonly token: string;
  readonly tpp: ReadyMadeTpp;
  readonly refusedConnections: () => readonly RefusedConnection[];
  readonly createLink: (input?: LinkInput) => Promise<ReadyLink>;
  readonly reset: (seed?: string) => Promise<void>;
  /** Called once the answer has been sent. */
  readonly stop: () => Promise<void>;
}
