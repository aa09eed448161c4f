import type { Context, Middleware, Next } from "koa";
import { isLoopback } from "./is-loopback.js";

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join("; ");

/**
 * Keeps others off the page: a name that was made to point to this machine, a form on another site, a frame around it.
 *
 * @see {@link https://www.w3.org/TR/CSP3/ | Content Security Policy}
 */
export function pageGuard(): Middleware {
  return async (context: Context, next: Next): Promise<void> => {
    context.set({
      "Content-Security-Policy": policy,
      "Permissions-Policy": "camera=(self)",
      // With `no-referrer` the forms of this page would come without an origin, as those of a stranger may.
      "Referrer-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cache-Control": "no-store",
    });
    const origin = context.get("Origin");
    const foreign = origin !== "" && origin !== `http://${context.host}`;
    if (!isLoopback(context.host) || (foreign && context.method !== "GET")) {
      context.status = 403;
      context.body = "This page is for this machine only, and its forms for this page only.\n";
      return;
    }
    await next();
  };
}
