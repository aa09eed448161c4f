import type { Fetch } from "@zopa-openbanking/core";
import type { DiscoverOptions } from "../discover.js";

/** 2026-11-22T12:00:00Z. */
export const now = 1_795_348_800;

export const interactionId = "0b7a5f3c-6d54-4c6a-9a55-0a8f2f2a5f11";

/** Options whose bank is a function. */
export function optionsOf(fetch: Fetch, changes: Partial<DiscoverOptions> = {}): DiscoverOptions {
  return { fetch, clock: () => now, createInteractionId: () => interactionId, ...changes };
}

/** A bank that gives the same document always, and keeps what it was asked. */
export function bankWith(body: unknown, init: ResponseInit = {}): { fetch: Fetch; requests: Request[] } {
  const requests: Request[] = [];
  return {
    requests,
    fetch: (url, request) => {
      requests.push(new Request(url, request));
      return Promise.resolve(Response.json(body, init));
    },
  };
}

/** Takes the error that a promise ends in. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (problem: unknown) => problem,
  );
}

/** Takes the error that a function throws. */
export function thrownBy(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (problem) {
    return problem;
  }
}
