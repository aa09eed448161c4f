import type { Clock } from "@zopa-openbanking/core";
import type { IdentityInput } from "../identity-input.js";
import { RequestRefusedError } from "../request-refused-error.js";
import type { CloseOptions, RotateOptions, RotateResult, TransportCertificate } from "../transport.js";
import type { Connection } from "./connection.js";

/** The identity in use, the ones that are kept for their tokens, and the ones that are on their way out. */
export interface Rotation {
  /** The identity that requests are sent with. */
  readonly current: () => Connection;
  /** Its certificate, also after the end. */
  readonly certificate: () => TransportCertificate;
  /** The identity with this thumbprint, when it is in use or kept. */
  readonly find: (x5tS256: string) => Connection | undefined;
  readonly rotate: (next: IdentityInput, options?: RotateOptions) => Promise<RotateResult>;
  readonly close: (options?: CloseOptions) => Promise<void>;
}

/** What a rotation is made of. */
export interface RotationParts {
  readonly first: Connection;
  /** Reads, checks and connects an identity, or throws. */
  readonly open: (next: IdentityInput) => Connection;
  readonly clock: Clock;
  /** How long `close` waits for requests in flight, in milliseconds. */
  readonly graceMs: number;
}

interface Kept {
  readonly connection: Connection;
  /** Seconds since the epoch. */
  readonly until: number;
}

export function createRotation({ first, open, clock, graceMs }: RotationParts): Rotation {
  let current = first;
  let closing: Promise<void> | undefined;
  const kept = new Map<string, Kept>();
  const leaving = new Map<Connection, Promise<void>>();

  const retire = (connection: Connection): void => {
    const gone = connection.retire().finally(() => leaving.delete(connection));
    leaving.set(connection, gone);
  };
  const retireExpired = (): void => {
    for (const [thumbprint, { connection, until }] of kept) {
      if (!(clock() < until)) {
        kept.delete(thumbprint);
        retire(connection);
      }
    }
  };
  const replaceBy = (next: Connection, keepOldUntil: number | undefined): void => {
    const { x5tS256 } = next.certificate;
    const sameAgain = kept.get(x5tS256);
    if (sameAgain !== undefined) {
      kept.delete(x5tS256);
      retire(sameAgain.connection);
    }
    if (keepOldUntil !== undefined && clock() < keepOldUntil) {
      kept.set(current.certificate.x5tS256, { connection: current, until: keepOldUntil });
    } else {
      retire(current);
    }
    current = next;
  };

  return {
    current(): Connection {
      refuseClosed(closing);
      return current;
    },
    certificate: (): TransportCertificate => current.certificate,
    find(x5tS256: string): Connection | undefined {
      retireExpired();
      return current.certificate.x5tS256 === x5tS256 ? current : kept.get(x5tS256)?.connection;
    },
    // One step with nothing awaited in it: two rotations cannot mix, and no request sees half of one.
    rotate(input: IdentityInput, { keepOldUntil }: RotateOptions = {}): Promise<RotateResult> {
      return new Promise((resolve) => {
        refuseClosed(closing);
        checkTime(keepOldUntil);
        retireExpired();
        const previous = current.certificate;
        const next = open(input);
        const rotated = next.certificate.x5tS256 !== previous.x5tS256;
        if (rotated) {
          replaceBy(next, keepOldUntil);
        } else {
          retire(next);
        }
        const { certificate } = current;
        resolve({
          rotated,
          certificate,
          previous,
          subjectChanged: certificate.subject !== previous.subject,
        });
      });
    },
    close({ signal }: CloseOptions = {}): Promise<void> {
      closing ??= closeAll();
      return closing;

      async function closeAll(): Promise<void> {
        for (const connection of [current, ...[...kept.values()].map((each) => each.connection)]) {
          retire(connection);
        }
        kept.clear();
        await settledOrLate([...leaving.values()], graceMs, signal);
        await Promise.all([...leaving.keys()].map((connection) => connection.destroy()));
      }
    },
  };
}

function refuseClosed(closing: Promise<void> | undefined): void {
  if (closing !== undefined) {
    throw new RequestRefusedError("This transport is closed: make another, or close it later.", {
      code: "closed",
    });
  }
}

function checkTime(keepOldUntil: number | undefined): void {
  if (keepOldUntil !== undefined && !Number.isFinite(keepOldUntil)) {
    throw new TypeError("`keepOldUntil` must be a time in seconds since the epoch.");
  }
}

/** Waits until all are done, or the time is over, or the caller has had enough. */
async function settledOrLate(
  all: readonly Promise<void>[],
  graceMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const late = Promise.withResolvers<void>();
  const timer = setTimeout(late.resolve, graceMs);
  const onAbort = (): void => late.resolve();
  signal?.addEventListener("abort", onAbort);
  if (signal?.aborted === true) {
    late.resolve();
  }
  try {
    await Promise.race([Promise.allSettled(all), late.promise]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
