import type Router from "@koa/router";
import type { ClientRegistration } from "../authorization/client-registry.js";
import type { Duration } from "../clock/bank-clock.js";
import { checkToken } from "./check-token.js";
import { addConsentRoutes } from "./consent-routes.js";
import type { ControlActions, ControlledBank } from "./control-actions.js";
import { developmentClient } from "./development-client.js";
import { addFaultRoutes } from "./fault-routes.js";
import { readCommand } from "./read-command.js";
import { readFields } from "./read-fields.js";
import { clientState, clockState, stateOf, usersOf } from "./state-of.js";

/** All routes of the controls. Reads change nothing; every change asks for JSON. */
export function addControlRoutes(router: Router, bank: ControlledBank, actions: ControlActions): void {
  router.get("/_sandbox", (context) => {
    context.body = stateOf(bank);
  });
  router.get("/_sandbox/users", (context) => {
    context.body = { users: usersOf(bank) };
  });
  router.get("/_sandbox/env", (context) => {
    checkToken(context, actions.token);
    context.body = developmentClient(bank, actions.tpp);
  });
  addRequestRoutes(router, bank, actions);
  addFaultRoutes(router, bank);
  addConsentRoutes(router, bank, actions);

  router.post("/_sandbox/clock/advance", async (context) => {
    const duration = readFields(await readCommand(context), {
      days: "amount",
      hours: "amount",
      minutes: "amount",
      seconds: "amount",
    });
    checkLength(duration);
    bank.clock.advance(duration);
    context.body = clockState(bank.clock);
  });
  router.post("/_sandbox/clients", async (context) => {
    // The registry reads it as support would read an e-mail, member by member.
    const registration = (await readCommand(context)) as unknown as ClientRegistration;
    context.status = 201;
    context.body = clientState(await bank.clients.register(registration));
  });
  router.post("/_sandbox/reset", async (context) => {
    const { seed } = readFields(await readCommand(context), { seed: "text" });
    await actions.reset(seed);
    context.body = stateOf(bank).counts;
  });
  router.post("/_sandbox/stop", async (context) => {
    await readCommand(context);
    // Stopping cuts every connection: this answer goes out first.
    context.res.once("close", () => void actions.stop());
    context.set("Connection", "close");
    context.status = 202;
    context.body = { stopping: true };
  });
}

// Further than that, dates can no longer be written down.
function checkLength({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): void {
  if (days / 365 + hours / 8_760 + minutes / 525_600 + seconds / 31_536_000 > 100) {
    throw new TypeError("The bank's clock can be moved ahead by 100 years at a time.");
  }
}

function addRequestRoutes(router: Router, bank: ControlledBank, actions: ControlActions): void {
  router.get("/_sandbox/requests", (context) => {
    context.body = { requests: bank.requests.all(), refusedConnections: actions.refusedConnections() };
  });
  router.delete("/_sandbox/requests", async (context) => {
    await readCommand(context);
    bank.requests.clear();
    context.status = 204;
  });
}
