import type { Fetch } from "../fetch.js";
import type { RequestContext } from "../send-request.js";

/** 2026-11-22T12:00:00Z. */
export const now = 1_795_348_800;

export const interactionId = "0b7a5f3c-6d54-4c6a-9a55-0a8f2f2a5f11";

/** A client whose bank is a function. */
export function clientOf(fetch: Fetch, changes: Partial<RequestContext> = {}): RequestContext {
  return { fetch, clock: () => now, createInteractionId: () => interactionId, ...changes };
}

/** A bank that gives one answer and keeps what it was asked. */
export function bankThatAnswers(response: () => Response): { fetch: Fetch; requests: Request[] } {
  const requests: Request[] = [];
  return {
    requests,
    fetch: (url, init) => {
      requests.push(new Request(url, init));
      return Promise.resolve(response());
    },
  };
}

/** A body that tells whether somebody let go of it. */
export function watchedBody(
  chunks: readonly (string | Uint8Array)[],
  end: "closes" | "hangs" | "breaks",
): { stream: ReadableStream<Uint8Array>; state: { cancelled: boolean } } {
  const state = { cancelled: false };
  const queue = chunks.map((chunk) => (typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk));
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = queue.shift();
      if (next !== undefined) {
        controller.enqueue(next);
      } else if (end === "closes") {
        controller.close();
      } else if (end === "breaks") {
        controller.error(
          new TypeError("terminated", {
            cause: Object.assign(new Error("other side closed"), { code: "UND_ERR_SOCKET" }),
          }),
        );
      } else {
        return new Promise(() => {});
      }
      return;
    },
    cancel() {
      state.cancelled = true;
    },
  });
  return { stream, state };
}
