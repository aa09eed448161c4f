import type { Context, Middleware, Next } from "koa";
import type { BankClock } from "../clock/bank-clock.js";
import { isPastItsEnd } from "../listeners/refuse-past-certificates.js";
import { authorizationPaths } from "./authorization-endpoints.js";
import type { ListenerOf } from "./mount-provider.js";

const tokenPaths: readonly string[] = [authorizationPaths.token, authorizationPaths.revocation];

/**
 * Keeps each endpoint on its own listener, cuts off clients whose certificate is past its end by the bank's clock, and
 * dates the answer in the bank's time.
 */
export function listenerGate(clock: BankClock, listenerOf: ListenerOf): Middleware {
  return async (context: Context, next: Next) => {
    context.set("Date", new Date(clock.now() * 1000).toUTCString());
    const onToken = listenerOf(context.req) === "token";
    if (onToken && isPastItsEnd(context, clock)) {
      // TLS has let it in by the machine's clock; a bank that lives in the future would not have answered at all.
      context.respond = false;
      context.req.socket.destroy();
      return;
    }
    if (tokenPaths.includes(context.path) === onToken) {
      await next();
    }
    if (context.status === 404 && context.body == null) {
      context.status = 404;
      context.body = { error: "not_found", error_description: onToken ? tokenListener : nothingHere };
    }
  };
}

const tokenListener =
  "This is the token listener: metadata, keys and authorisation are at the issuer's address.";
const nothingHere =
  "There is nothing here: no dynamic registration, no pushed authorisation requests, no userinfo. The metadata says where the endpoints are; the token endpoint is on another host.";
