import type { Dispatcher } from "undici";
import { type Exchange, receiveAnswer } from "./receive-answer.js";

/**
 * What `fetch` does with one request to one bank, and nothing that it does for browsers: no redirects, no cookies, no cache, no
 * cross-origin rules. Per answer that is half of the work of undici's own `fetch`.
 *
 * Requests and responses are those of the platform, so that what is wrong in `init` is refused as `fetch` refuses it. A body
 * that is a stream is read to its end before the request is sent.
 *
 * @throws What ended the exchange, as undici has it, or the reason of the signal.
 * @see {@link https://fetch.spec.whatwg.org/#http-network-fetch | Fetch Standard, HTTP-network fetch}
 */
export async function fetchThrough(dispatcher: Dispatcher, url: URL, init: RequestInit): Promise<Response> {
  // The signal is listened to here: a request makes a second one of it, which costs as much as all the rest.
  const { signal, ...rest } = init;
  const request = new Request(url, { ...duplex(init), ...rest });
  const body = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  signal?.throwIfAborted();
  const exchange: Exchange = { url, method: request.method, signal: signal ?? undefined };
  const { promise, handler } = receiveAnswer(exchange);
  dispatcher.dispatch(
    {
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: request.method as Dispatcher.HttpMethod,
      headers: headersOf(request),
      body: body ?? null,
    },
    handler,
  );
  return await promise;
}

/** A stream cannot be given without it; see the Fetch Standard, RequestInit. */
function duplex({ body }: RequestInit): { readonly duplex?: "half" } {
  return body instanceof ReadableStream ? { duplex: "half" } : {};
}

function headersOf({ headers }: Request): Record<string, string> {
  return {
    accept: "*/*",
    // As undici's `fetch` has it: some firewalls refuse whoever has no name.
    "user-agent": "undici",
    "accept-encoding": "gzip, deflate, br",
    ...Object.fromEntries(headers),
  };
}
