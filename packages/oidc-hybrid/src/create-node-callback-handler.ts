import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { type CallbackHandlerOptions, createCallbackHandler } from "./create-callback-handler.js";

/** Answers a request to the redirect URI on a `node:http` server. It never rejects. */
export type NodeCallbackHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Makes the handler of the redirect URI for `node:http` and what builds on it: Express, Connect, Fastify's raw objects.
 *
 * The same as {@link createCallbackHandler}, which see. `receive` gets a `Request` with the method, the headers and the
 * path of the original. In Express, mount it before anything that parses bodies.
 *
 * @throws {TypeError} when an option is not what it must be.
 *
 * @example
 * ```ts
 * import { createServer } from "node:http";
 * import { createNodeCallbackHandler } from "@zopa-openbanking/oidc-hybrid";
 *
 * const handle = createNodeCallbackHandler({
 *   receive: (fields) => new Response(fields.has("error") ? "The bank said no." : "Thank you."),
 * });
 * const server = createServer((request, response) => void handle(request, response));
 * ```
 */
export function createNodeCallbackHandler(options: CallbackHandlerOptions): NodeCallbackHandler {
  const handle = createCallbackHandler(options);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await send(await handle(requestFrom(request)), response);
    } catch (problem) {
      options.onError?.(problem);
      fail(response);
    }
  };
}

function requestFrom(request: IncomingMessage): Request {
  const { method = "GET", headers } = request;
  // `Request` cannot be made for TRACE: whatever is not served is refused alike.
  const init = { method: served.has(method) ? method : "OPTIONS", headers: headersFrom(headers) };
  if (method !== "POST") {
    return new Request(addressOf(request), init);
  }
  if (request.readableDidRead) {
    throw new TypeError(
      "The body of this request was read before: mount the callback handler before anything that parses bodies.",
    );
  }
  // The request outlives a form that is too long: only its connection can still carry the answer.
  const body = ReadableStream.from(request.iterator({ destroyOnReturn: false }));
  return new Request(addressOf(request), { ...init, body, duplex: "half" });
}

const served: ReadonlySet<string> = new Set(["GET", "HEAD", "POST"]);

/** Path and query cannot change the host: `//elsewhere.example` stays a path. */
function addressOf({ headers, url = "/" }: IncomingMessage): URL {
  const origin = `https://${headers.host ?? "localhost"}`;
  const address = new URL(URL.canParse(origin) ? new URL(origin).origin : "https://localhost");
  const [path = "/", query = ""] = url.split(/\?(.*)/s);
  address.pathname = path.startsWith("/") ? path : "/";
  address.search = query;
  return address;
}

function headersFrom(headers: IncomingHttpHeaders): Headers {
  const result = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    // The pseudo-headers of HTTP/2 begin with a colon.
    if (value !== undefined && !name.startsWith(":")) {
      result.set(name, String(value));
    }
  }
  return result;
}

async function send(answer: Response, response: ServerResponse): Promise<void> {
  const body = new Uint8Array(await answer.arrayBuffer());
  for (const [name, value] of answer.headers) {
    response.appendHeader(name, value);
  }
  response.writeHead(answer.status);
  response.end(body);
}

/** The browser is gone, or the answer of `receive` broke off. */
function fail(response: ServerResponse): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  response.writeHead(500, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  response.end("Something went wrong on this site.\n");
}
