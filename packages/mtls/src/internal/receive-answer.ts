import type { IncomingHttpHeaders } from "node:http";
import type { Dispatcher } from "undici";
import { decoded } from "./decoded.js";

/** One request, as far as its answer depends on it. */
export interface Exchange {
  readonly url: URL;
  readonly method: string;
  readonly signal: AbortSignal | undefined;
}

/** An answer on its way. */
export interface AnswerToCome {
  readonly promise: Promise<Response>;
  readonly handler: Dispatcher.DispatchHandler;
}

/** As undici's own: so much is taken from the socket ahead of whoever reads. */
const mostAhead: ByteLengthQueuingStrategy = new ByteLengthQueuingStrategy({ highWaterMark: 65_536 });

/** Statuses whose answers have no body: Fetch Standard, null body status. */
const bodiless: ReadonlySet<number> = new Set([101, 204, 205, 304]);

/**
 * Makes a `Response` of what undici tells of an exchange.
 *
 * The signal ends it at any time: before the answer the promise rejects with its reason, in the middle of the body the body
 * does. No listener stays behind.
 */
export function receiveAnswer({ url, method, signal }: Exchange): AnswerToCome {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  let exchange: Dispatcher.DispatchController | undefined;
  let body: ReadableStreamDefaultController<Uint8Array> | undefined;
  let isOver = false;

  const finish = (settle: () => void): void => {
    if (!isOver) {
      isOver = true;
      signal?.removeEventListener("abort", onAbort);
      settle();
    }
  };
  const fail = (failure: unknown): void =>
    finish(() => {
      reject(failure);
      body?.error(failure);
    });
  const onAbort = (): void => {
    fail(signal?.reason);
    exchange?.abort(new Error("The caller's signal ended the request."));
  };
  signal?.addEventListener("abort", onAbort, { once: true });

  const stream = (): ReadableStream<Uint8Array> =>
    new ReadableStream<Uint8Array>(
      {
        start: (controller: ReadableStreamDefaultController<Uint8Array>): void => {
          body = controller;
        },
        pull: (): void => exchange?.resume(),
        cancel: (): void =>
          finish(() => exchange?.abort(new Error("The body of the answer was cancelled by its reader."))),
      },
      mostAhead,
    );

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(controller: Dispatcher.DispatchController): void {
      exchange = controller;
      if (isOver) {
        controller.abort(new Error("The caller's signal ended the request before it was sent."));
      }
    },
    onResponseStart(
      _controller: Dispatcher.DispatchController,
      status: number,
      fields: IncomingHttpHeaders,
      statusText: string = "",
    ): void {
      // Informational: the answer is still to come.
      if (isOver || status < 200) {
        return;
      }
      const headers = headersOf(fields);
      const content = method === "HEAD" || bodiless.has(status) ? null : decoded(stream(), headers);
      const response = new Response(content, { status, statusText, headers });
      Object.defineProperty(response, "url", { value: url.href });
      resolve(response);
    },
    onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
      if (isOver || body === undefined) {
        return;
      }
      body.enqueue(chunk);
      if ((body.desiredSize ?? 0) <= 0) {
        controller.pause();
      }
    },
    onResponseEnd: (): void => finish(() => body?.close()),
    onResponseError: (_controller: Dispatcher.DispatchController, failure: Error): void => fail(failure),
  };
  return { promise, handler };
}

function headersOf(fields: IncomingHttpHeaders): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of typeof value === "string" ? [value] : (value ?? [])) {
      headers.append(name, each);
    }
  }
  return headers;
}
