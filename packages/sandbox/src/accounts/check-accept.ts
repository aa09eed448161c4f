import type { Context } from "koa";
import { Refusal } from "./refusal.js";

const clause = "Read-Write Data API v4.0, content negotiation";

/**
 * Sees that the client takes what the bank sends: JSON in UTF-8, or the file of a statement.
 *
 * @throws {Refusal} 406 without a body.
 */
export function checkAccept(context: Context, mediaType = "application/json"): void {
  const isTaken =
    context.accepts([mediaType, `${mediaType}; charset=utf-8`]) !== false &&
    context.acceptsCharsets("utf-8") !== false;
  if (!isTaken) {
    throw new Refusal(406, {
      rule: "accept",
      clause,
      explanation: `The bank answers in ${mediaType}, UTF-8, and the Accept header does not take that.`,
    });
  }
}
