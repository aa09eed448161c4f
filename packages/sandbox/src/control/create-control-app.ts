import Router from "@koa/router";
import Koa from "koa";
import { answerErrors } from "./answer-errors.js";
import type { ControlActions, ControlledBank } from "./control-actions.js";
import { ControlError } from "./control-error.js";
import { addControlRoutes } from "./control-routes.js";
import { guardLoopback } from "./guard-loopback.js";

/**
 * Makes the controls: plain HTTP under `/_sandbox`, for programs on this machine.
 *
 * The phone page can be added with `use`: it is guarded against pages of other origins too.
 */
export function createControlApp(bank: ControlledBank, actions: ControlActions): Koa {
  const app = new Koa();
  // A client that hangs up is no news, and Koa would print it.
  app.silent = true;
  const router = new Router();
  addControlRoutes(router, bank, actions);

  app.use(answerErrors);
  app.use(guardLoopback);
  app.use(router.routes());
  app.use(
    router.allowedMethods({
      throw: true,
      methodNotAllowed: () =>
        new ControlError(405, "method_not_allowed", "The controls have this path, with another method."),
      notImplemented: () =>
        new ControlError(405, "method_not_allowed", "The controls have this path, with another method."),
    }),
  );
  return app;
}
