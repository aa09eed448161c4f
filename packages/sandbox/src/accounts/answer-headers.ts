import { randomUUID } from "node:crypto";
import type { Context, Middleware, Next } from "koa";
import type { BankClock } from "../clock/bank-clock.js";
import { isUuid } from "./is-uuid.js";

/**
 * Gives every answer, refusals too, its interaction id and the bank's time.
 *
 * The id is the client's own. One that is no UUID is refused later, and the answer to it has a new one: what the client
 * sent in it is not repeated.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-1-1_0.html#protected-resources-provisions | FAPI 1.0 Baseline §6.2.1}
 */
export function answerHeaders(clock: Pick<BankClock, "now">): Middleware {
  return async (context: Context, next: Next): Promise<void> => {
    const asked = context.get("x-fapi-interaction-id");
    context.set("x-fapi-interaction-id", isUuid(asked) ? asked : randomUUID());
    context.set("Date", new Date(clock.now() * 1000).toUTCString());
    context.set("Cache-Control", "no-store");

    await next();
  };
}
