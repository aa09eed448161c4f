import { setTimeout } from "node:timers/promises";

/** What keeps this process alive: sockets and timers, by number. */
export interface OpenHandles {
  readonly sockets: number;
  readonly timers: number;
}

/** Counts them at this moment. */
export function openHandles(): OpenHandles {
  const kinds = process.getActiveResourcesInfo();
  return {
    sockets: kinds.filter((kind) => /^TLSWrap|^TCPSocket/.test(kind)).length,
    timers: kinds.filter((kind) => kind === "Timeout").length,
  };
}

/**
 * Counts what is left: waits until nothing is, at most half a minute. A bank in this process sees the end of a connection a
 * little later than its client, and the customer's phone keeps its own for some seconds.
 */
export async function handlesLeft(): Promise<OpenHandles> {
  let left = openHandles();
  for (let round = 0; round < 300 && left.sockets + left.timers > 0; round += 1) {
    await setTimeout(100);
    left = openHandles();
  }
  return left;
}
