import { createHash, timingSafeEqual } from "node:crypto";
import type { Context } from "koa";
import { ControlError } from "./control-error.js";

/**
 * Lets in who has the token of this run.
 *
 * @throws {ControlError} `token_missing`.
 */
export function checkToken(context: Context, token: string): void {
  const given = /^Bearer (.+)$/iu.exec(context.get("authorization"))?.[1] ?? "";
  if (!timingSafeEqual(digest(given), digest(token))) {
    context.set("WWW-Authenticate", "Bearer");
    throw new ControlError(
      401,
      "token_missing",
      "The keys of the ready-made client are shown to whoever has the token of this run. `zopa-sandbox env` finds it in the state file.",
    );
  }
}

// Of one length whatever is given, as the comparison wants it.
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
