import { type CallOptions, type Clock, type Fetch, type Signer, systemClock } from "@zopa-openbanking/core";
import { allowedOrigins, discover, type ServerMetadata } from "@zopa-openbanking/discovery";
import { createSigner, obKid } from "@zopa-openbanking/jws";
import { createTransport, type Transport } from "@zopa-openbanking/mtls";
import type { AccessToken } from "@zopa-openbanking/oidc-hybrid";
import type { DoctorCheck } from "../doctor-check.js";
import type { DoctorConfig } from "../doctor-config.js";
import type { DoctorFinding, DoctorStatus } from "../doctor-finding.js";
import type { DoctorOptions } from "../doctor-options.js";
import { attempt, type Outcome } from "./attempt.js";
import { type ClockReading, clockReadingFetch } from "./clock-reading.js";
import { signingJwk } from "./signing-jwk.js";

/** The patient, and what is known so far. */
export interface Examination {
  readonly config: DoctorConfig;
  readonly options: DoctorOptions;
  readonly timeoutMs: number;
  /** What every call to the bank is given. */
  readonly call: CallOptions;
  /** The time to judge by: the bank's, once ours was found wrong. */
  readonly now: Clock;
  /** How each check ended, at its worst. */
  readonly outcomes: ReadonlyMap<DoctorCheck, DoctorStatus>;
  /** What a check that was blocked was blocked by. */
  readonly roots: ReadonlyMap<DoctorCheck, DoctorCheck>;
  readonly note: (check: DoctorCheck, findings: readonly DoctorFinding[]) => void;
  /** From now on the bank's clock counts. */
  readonly correctClock: (seconds: number) => void;
  /** What the bank's first answer told of its clock. */
  readonly clockReading: () => ClockReading | undefined;
  /** The bank's metadata: fetched once. */
  readonly metadata: () => Promise<Outcome<ServerMetadata>>;
  /** What presents the client certificate: made once. */
  readonly transport: () => Promise<Outcome<Transport>>;
  readonly signer: () => Promise<Outcome<Signer>>;
  /** The token that the bank gave; undefined before it did. */
  token: AccessToken | undefined;
  readonly close: () => Promise<void>;
}

/** Begins an examination. Nothing is sent yet. */
export function openExamination(config: DoctorConfig, options: DoctorOptions): Examination {
  const { clock = systemClock, timeoutMs = 10_000, signal } = options;
  const { profile } = config;
  const outcomes = new Map<DoctorCheck, DoctorStatus>();
  const roots = new Map<DoctorCheck, DoctorCheck>();
  let correction = 0;
  let reading: ClockReading | undefined;
  let transport: Promise<Outcome<Transport>> | undefined;
  let metadata: Promise<Outcome<ServerMetadata>> | undefined;
  let signer: Promise<Outcome<Signer>> | undefined;

  const now: Clock = () => clock() + correction;
  const openTransport = (): Promise<Outcome<Transport>> => attempt(() => transportOf(config, now));
  const closeTransport = async (): Promise<void> => {
    const opened = await transport;
    if (opened?.isDone === true) {
      await opened.value.close({ signal: AbortSignal.timeout(2_000) });
    }
  };
  const fetchMetadata = async (): Promise<ServerMetadata> => {
    transport ??= openTransport();
    const fetch = fetchFor(await transport, config, options);
    const noting = clockReadingFetch(fetch, clock, (read) => {
      reading ??= read;
    });
    return await discover(profile, { fetch: noting, clock, timeoutMs, signal });
  };

  return {
    config,
    options,
    timeoutMs,
    call: { signal },
    now,
    outcomes,
    roots,
    token: undefined,
    note: (check: DoctorCheck, findings: readonly DoctorFinding[]): void => {
      const worst = statuses.find((status) => findings.some((each) => each.status === status));
      outcomes.set(check, worst ?? "ok");
      const root = findings.find(({ code }) => code === "blocked")?.details["blockedBy"];
      if (root !== undefined) {
        roots.set(check, root as DoctorCheck);
      }
    },
    correctClock: (seconds: number): void => {
      const before = closeTransport();
      transport = before.then(openTransport);
      correction = seconds;
    },
    clockReading: () => reading,
    metadata: () => {
      metadata ??= attempt(fetchMetadata);
      return metadata;
    },
    transport: () => {
      transport ??= openTransport();
      return transport;
    },
    signer: () => {
      signer ??= attempt(() => signerOf(config));
      return signer;
    },
    close: closeTransport,
  };
}

const statuses: readonly DoctorStatus[] = ["error", "skipped", "warning", "ok"];

/** For no origin yet: each check narrows it to those that it is about. */
async function transportOf({ transport }: DoctorConfig, clock: Clock): Promise<Transport> {
  if (transport === undefined) {
    throw new TypeError("`transport` was not given.");
  }
  return await createTransport({ ...transport, clock, allowedOrigins: undefined });
}

/** The transport knows the roots and the proxy; without one, what was given for public addresses has to do. */
function fetchFor(transport: Outcome<Transport>, { profile }: DoctorConfig, { fetch }: DoctorOptions): Fetch {
  if (transport.isDone) {
    return transport.value.restrictTo(allowedOrigins({ issuer: profile.issuer }, profile)).fetch;
  }
  if (fetch === undefined) {
    throw new TypeError("Neither `transport` nor `fetch` was given.");
  }
  return fetch;
}

async function signerOf({ signing }: DoctorConfig): Promise<Signer> {
  const { signer, key, kid, passphrase } = signing ?? {};
  if (signer !== undefined) {
    return signer;
  }
  if (key === undefined) {
    throw new TypeError("`signing.key` was not given.");
  }
  const jwk = signingJwk(signing);
  return await createSigner({ key, passphrase, kid: kid ?? (jwk === undefined ? "none" : obKid(jwk)) });
}
