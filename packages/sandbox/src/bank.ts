import type { ClientRegistry } from "./authorization/client-registry.js";
import type { FindToken } from "./authorization/tokens.js";
import type { BankClock } from "./clock/bank-clock.js";
import type { Consents } from "./consents/consents.js";
import type { FaultPlayer } from "./faults/faults.js";
import type { Edition, Mode, Surface } from "./options.js";
import type { People } from "./people/people.js";
import type { Pki } from "./pki/pki.js";
import type { RequestLog } from "./requests/request-log.js";

/** The origins of the bank's listeners, for example `https://127.0.0.1:4443`, without a slash at the end. */
export interface Addresses {
  /** The issuer: metadata, keys, authorisation. No client certificate is asked for. */
  readonly authorization: string;
  /** The token endpoint. A client certificate is required. */
  readonly token: string;
  /** The account information API. A client certificate is required. */
  readonly resource: string;
  /** The phone page and the controls: plain HTTP, loopback only. */
  readonly control: string;
}

/** One running bank, as its parts see each other. Each part takes the members it needs. */
export interface Bank {
  readonly edition: Edition;
  readonly mode: Mode;
  readonly surface: Surface;
  readonly addresses: Addresses;
  readonly clock: BankClock;
  readonly pki: Pki;
  readonly clients: ClientRegistry;
  readonly consents: Consents;
  readonly people: People;
  readonly findToken: FindToken;
  readonly faults: FaultPlayer;
  readonly requests: RequestLog;
}
