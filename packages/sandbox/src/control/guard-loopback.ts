import type { Context, Next } from "koa";
import { ControlError } from "./control-error.js";

const names = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Middleware: keeps out pages that a browser on this machine has open.
 *
 * A page under a name that was made to lead here (DNS rebinding) is known by its `Host`, a page of another site or port
 * by its `Origin`.
 */
export async function guardLoopback(context: Context, next: Next): Promise<void> {
  const port = context.req.socket.localPort;
  const hosts = names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]));
  const host = context.get("host").toLowerCase();
  const origin = context.get("origin");
  // Nobody else is to show it in a frame, load it as a script, or keep it.
  context.set("X-Content-Type-Options", "nosniff");
  context.set("Cross-Origin-Resource-Policy", "same-origin");
  context.set("Cache-Control", "no-store");

  if (!hosts.includes(host)) {
    throw new ControlError(
      403,
      "host_not_allowed",
      `The sandbox answers under ${hosts[0]} only. Use that address.`,
    );
  }
  if (origin !== "" && origin !== `http://${host}` && !isOwnForm(context, origin)) {
    throw new ControlError(
      403,
      "origin_not_allowed",
      "A web page of another origin may not use the sandbox's controls. Call them from a program, without an Origin header.",
    );
  }
  await next();
}

// Under a strict referrer policy a page's own form is sent with the origin `null`; this header no page can set.
function isOwnForm(context: Context, origin: string): boolean {
  return origin === "null" && context.get("sec-fetch-site") === "same-origin";
}
