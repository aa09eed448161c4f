import type { BankProfile } from "@zopa-openbanking/profiles";
import type { ClientRegistration, RegisteredClient } from "./authorization/client-registry.js";
import type { Addresses } from "./bank.js";
import type { BankClock } from "./clock/bank-clock.js";
import type { Consents } from "./consents/consents.js";
import type { Faults } from "./faults/faults.js";
import type { RefusedConnection } from "./listeners/refused-connections.js";
import type { Edition, Mode, Ports, Surface } from "./options.js";
import type { User } from "./people/people.js";
import type { Phone } from "./phone/phone.js";
import type { CertificateKind, CertificateRequest, Identity } from "./pki/pki.js";
import type { RequestLog } from "./requests/request-log.js";
import type { LinkInput, ReadyLink } from "./tpp/create-link.js";
import type { ReadyMadeTpp } from "./tpp/ready-made-tpp.js";

/** How the bank is to be. Everything has a default. */
export interface SandboxOptions {
  /** Which edition of the bank's production page decides what link the app accepts. Default: `2025-06`. */
  readonly edition?: Edition;
  /** `strict`, the default, is production. `permissive` takes what the bank's hosted sandbox takes too. */
  readonly mode?: Mode;
  /** `zopa`, the default: its 14 operations and its fields. `obie`: all 29 operations and all fields. */
  readonly surface?: Surface;
  /** What customers and their history are generated from: the same seed on the same day gives the same bank. */
  readonly seed?: string;
  /** Ports on 127.0.0.1. Free ones are chosen where left out. */
  readonly ports?: Ports;
  /** A file to keep the bank's books in, with consents, clients and grants. In memory when left out. */
  readonly database?: string;
  /** A folder for keys that may be used again: files of mode 0600. Keys are made anew when left out. */
  readonly cacheFolder?: string;
  /** Rows in the history of the user `million`. Default: 100,000. */
  readonly rows?: number;
  /** How the ready-made third party authenticates. Default: `private_key_jwt`. */
  readonly authentication?: ClientRegistration["authentication"];
  /** Where the ready-made third party wants its customers back. Default: `https://tpp.example/callback`. */
  readonly redirectUri?: string;
  /** The machine's clock, in milliseconds since the epoch. A test fixes it. */
  readonly machineClock?: () => number;
  /** Closes the bank, or stops its opening. */
  readonly signal?: AbortSignal;
}

/** A running bank. */
export interface Sandbox {
  /** The issuer: where discovery begins. */
  readonly issuer: string;
  readonly addresses: Addresses;
  /** What a client has to know of this bank, in the form of the bank's production profile. */
  readonly profile: BankProfile;
  /** A third party that the bank knows from the start. */
  readonly tpp: ReadyMadeTpp;
  /** Plays the customer. */
  readonly phone: Phone;
  readonly clock: BankClock;
  /** What the bank has agreed to; `revoke(id)` is the customer's withdrawal. */
  readonly consents: Pick<Consents, "list" | "find" | "revoke">;
  readonly faults: Faults;
  readonly requests: RequestLog & {
    /** Connections that TLS refused, oldest first; the latest 1,000. */
    readonly refusedConnections: () => readonly RefusedConnection[];
  };
  readonly users: () => readonly User[];
  /** Makes a certificate for a third party, good or faulty. */
  readonly issueCertificate: (kind: CertificateKind, request?: CertificateRequest) => Promise<Identity>;
  /** Stands for the e-mail to the bank's support: there is no dynamic registration. */
  readonly registerClient: (registration: ClientRegistration) => Promise<RegisteredClient>;
  /** Makes a consent of the ready-made third party and the link that opens it in the app. */
  readonly createLink: (input?: LinkInput) => Promise<ReadyLink>;
  /** Everybody's books as on the first day; consents, tokens, faults and the log are gone. Clients stay. */
  readonly reset: (seed?: string) => Promise<void>;
  /**
   * Opens `GET /_sandbox/env` of the controls, which shows the keys of {@link Sandbox.tpp}. New in every run; goes into
   * no log.
   */
  readonly controlToken: string;
  /** Settles when the bank is closed, whoever closed it: `close`, the signal, or the controls. */
  readonly closed: Promise<void>;
  /** Closes every connection and frees the ports. Can be called again. */
  readonly close: () => Promise<void>;
}
