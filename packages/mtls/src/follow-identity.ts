import { setTimeout } from "node:timers/promises";
import type { IdentitySource } from "./identity-source.js";
import { RequestRefusedError } from "./request-refused-error.js";
import type { RotateResult, Transport } from "./transport.js";

/** What to do when an identity changes, and how patiently. */
export interface FollowIdentityInput {
  /** Told when an identity could not be read or was refused; the old one stays in use. */
  readonly onRotationFailed: (problem: unknown) => void;
  /** Told when the transport presents another certificate. */
  readonly onRotated?: ((result: RotateResult) => void) | undefined;
  /** Gives `keepOldUntil` of the rotation, in seconds since the epoch: asked when there is a new identity. */
  readonly keepOldUntil?: (() => number) | undefined;
  /**
   * How long to wait after a change and after a failure, in milliseconds: certificate and key are written one after the
   * other. 500 when left out.
   */
  readonly settleMs?: number | undefined;
  /** How often an identity that does not fit is read before it counts as failed. 10 when left out. */
  readonly attempts?: number | undefined;
  /** Waits; `setTimeout` of Node when left out. */
  readonly wait?: ((milliseconds: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** How following ends. */
export interface FollowIdentityOptions {
  /** Ends it. */
  readonly signal: AbortSignal;
}

/**
 * Rotates a transport whenever its source has another identity, until the signal is aborted or the transport is closed.
 *
 * A pair that does not fit is read again after a while, since files are written one after the other; only when it still
 * does not fit is it reported. It keeps no process alive.
 *
 * @param transport - What is rotated.
 * @param source - Where the identity comes from: `identityFiles`, `polledIdentity` or your own.
 * @throws whatever the source throws when it can no longer tell of changes.
 *
 * @example
 * ```ts
 * import { followIdentity, type IdentityInput, polledIdentity, type Transport } from "@zopa-openbanking/mtls";
 *
 * declare const transport: Transport;
 * declare function readSecret(): Promise<IdentityInput>;
 *
 * await followIdentity(
 *   transport,
 *   polledIdentity(readSecret),
 *   {
 *     onRotated: ({ certificate, subjectChanged }) => console.log(certificate.notAfter, subjectChanged),
 *     onRotationFailed: (problem) => console.error(problem),
 *   },
 *   { signal: AbortSignal.timeout(86_400_000) },
 * );
 * ```
 */
export async function followIdentity(
  transport: Pick<Transport, "rotate">,
  source: IdentitySource,
  input: FollowIdentityInput,
  { signal }: FollowIdentityOptions,
): Promise<void> {
  try {
    for await (const _ of source.changes(signal)) {
      if (signal.aborted || !(await rotateToCurrent(transport, source, input, signal))) {
        return;
      }
    }
  } catch (failure) {
    if (!signal.aborted) {
      throw failure;
    }
  }
}

/** False when the transport is closed, so that there is nothing left to do. */
async function rotateToCurrent(
  transport: Pick<Transport, "rotate">,
  source: IdentitySource,
  input: FollowIdentityInput,
  signal: AbortSignal,
): Promise<boolean> {
  const { onRotated, onRotationFailed } = input;
  const { result, failure } = await tryToRotate(transport, source, input, signal);
  if (signal.aborted || RequestRefusedError.is(failure)) {
    return false;
  }
  if (result === undefined) {
    onRotationFailed(failure);
  } else if (result.rotated) {
    onRotated?.(result);
  }
  return true;
}

interface Outcome {
  readonly result?: RotateResult;
  readonly failure?: unknown;
}

/** The first result, or the last failure. */
async function tryToRotate(
  transport: Pick<Transport, "rotate">,
  source: IdentitySource,
  { keepOldUntil, settleMs = 500, attempts = 10, wait = pause }: FollowIdentityInput,
  signal: AbortSignal,
): Promise<Outcome> {
  let outcome: Outcome = {};
  for (let attempt = 0; attempt < attempts && !signal.aborted; attempt += 1) {
    await wait(settleMs, signal);
    try {
      return { result: await transport.rotate(await source.load(), { keepOldUntil: keepOldUntil?.() }) };
    } catch (failure) {
      outcome = { failure };
      if (RequestRefusedError.is(failure)) {
        return outcome;
      }
    }
  }
  return outcome;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await setTimeout(milliseconds, undefined, { ref: false, signal });
}
