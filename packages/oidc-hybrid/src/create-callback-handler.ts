import { type CallbackRelayPageOptions, callbackRelayPage } from "./callback-relay-page.js";
import { isForm, readForm } from "./internal/read-form.js";

/** What a callback handler is made with. */
export interface CallbackHandlerOptions {
  /**
   * Decides what the customer sees: gets the fields of the answer, for `completeAuthorization` or `readCallback`, and returns
   * the response, best a redirect with status 303, so that a reload does not post again.
   *
   * `request` has the cookies of this site. Its body is used up.
   */
  readonly receive: (fields: URLSearchParams, request: Request) => Response | Promise<Response>;
  /** How the relay page speaks, and where `receive` may redirect to besides this origin. */
  readonly page?: CallbackRelayPageOptions | undefined;
  /** The most bytes of the posted form that are read. 65,536 when left out. */
  readonly limitBytes?: number | undefined;
  /**
   * Who may post. `same_origin`, the default: the relay page only; a browser that says otherwise (`Sec-Fetch-Site`) is
   * refused. `anyone` is for a bank that answers with `response_mode=form_post`; such a POST comes without cookies that
   * are `SameSite=Lax` or `Strict`.
   *
   * @see {@link https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header | Fetch Metadata, Sec-Fetch-Site}
   */
  readonly postedBy?: "same_origin" | "anyone" | undefined;
  /** Told of what `receive` throws, or of a body that could not be read; the customer sees a plain page with status 500. */
  readonly onError?: ((problem: unknown) => void) | undefined;
}

/** Answers a request to the redirect URI. It never rejects. */
export type CallbackHandler = (request: Request) => Promise<Response>;

/**
 * Makes the handler of the redirect URI for servers that speak `Request` and `Response`: Hono, Next.js, Deno, Bun, Workers.
 *
 * GET gives the relay page; the POST that the page makes goes to `receive`. Other methods, other media types, bodies above
 * the limit and posts from other sites are refused, each with its status. No answer of it may be stored, and none
 * sends a `Referer` on. A framework that reads the body before must not do so here.
 *
 * A cookie can tell whose browser this is, and may be missing: a phone may open the link in another browser than the one that
 * the customer began in. Find the `Pending` by `state`; where there is a session too, compare.
 *
 * @throws {TypeError} when an option is not what it must be.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9700#section-4.2 | RFC 9700 §4.2, leakage through Referer and history}
 *
 * @example
 * ```ts
 * import { createCallbackHandler } from "@zopa-openbanking/oidc-hybrid";
 *
 * declare function finish(fields: URLSearchParams): Promise<void>;
 *
 * const handle = createCallbackHandler({
 *   receive: async (fields) => {
 *     await finish(fields);
 *     return Response.redirect("https://tpp.example/accounts", 303);
 *   },
 * });
 * // Hono: app.all("/callback", (c) => handle(c.req.raw));
 * // Next.js: export { handle as GET, handle as POST };
 * ```
 */
export function createCallbackHandler(options: CallbackHandlerOptions): CallbackHandler {
  const { receive, limitBytes = 65_536, postedBy = "same_origin" } = options;
  if (typeof receive !== "function") {
    throw new TypeError("`receive` is not a function: it gets the posted fields and returns a Response.");
  }
  if (!Number.isSafeInteger(limitBytes) || limitBytes <= 0) {
    throw new TypeError("`limitBytes` must be a whole number above 0.");
  }
  if (postedBy !== "same_origin" && postedBy !== "anyone") {
    throw new TypeError('`postedBy` must be "same_origin" or "anyone".');
  }
  const page = callbackRelayPage(options.page);
  return async (request: Request): Promise<Response> => {
    if (request.method === "GET" || request.method === "HEAD") {
      return new Response(request.method === "GET" ? page.html : null, { headers: page.headers });
    }
    const refusal = refusalOf(request, postedBy);
    if (refusal !== undefined) {
      return refusal;
    }
    try {
      const fields = await readForm(request, limitBytes);
      return fields === undefined ? tooLarge() : guarded(await receive(fields, request));
    } catch (problem) {
      options.onError?.(problem);
      return plain(
        500,
        "Something went wrong on this site. Go back to the app or site that you came from and try again.",
      );
    }
  };
}

function refusalOf(request: Request, postedBy: "same_origin" | "anyone"): Response | undefined {
  if (request.method !== "POST") {
    return plain(405, "This address takes GET and POST only.", { allow: "GET, HEAD, POST" });
  }
  if (postedBy === "same_origin" && isFromElsewhere(request)) {
    return plain(403, "This address does not take a form from another site.");
  }
  return isForm(request.headers.get("content-type"))
    ? undefined
    : plain(415, "This address takes application/x-www-form-urlencoded only.");
}

/** The page's own POST says `Origin: null`, for it has no referrer: only a named origin tells anything. */
function isFromElsewhere({ headers, url }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin") ?? "null";
  return site === null
    ? origin !== "null" && (!URL.canParse(origin) || new URL(origin).host !== new URL(url).host)
    : site !== "same-origin";
}

function tooLarge(): Response {
  // The rest of the body is still on its way: nothing else can come over this connection.
  return plain(413, "The form is too large.", { connection: "close" });
}

function plain(status: number, text: string, headers: Record<string, string> = {}): Response {
  return guarded(
    new Response(`${text}\n`, {
      status,
      headers: { "content-type": "text/plain; charset=utf-8", ...headers },
    }),
  );
}

/** The headers of `Response.redirect()` cannot be changed, hence the copy. */
function guarded(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(guards)) {
    if (!headers.has(name)) {
      headers.set(name, value);
    }
  }
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

const guards = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
} as const;
