import type { Context } from "koa";
import type { BrokenRule } from "./request-log.js";

/** What handlers have noted on a request. */
interface RequestNotes {
  rulesBroken?: BrokenRule[];
  faultsPlayed?: string[];
  clientId?: string;
}

// On the request itself, since applications that stand in one another each have a context of their own for it.
const notes: unique symbol = Symbol("what the bank noted on the request");

/** The notes on the request in hand. */
export function requestNotes({ req }: Pick<Context, "req">): RequestNotes {
  const request = req as typeof req & { [notes]?: RequestNotes };
  request[notes] ??= {};
  return request[notes];
}

/** Notes on the request in hand that it broke a rule; the log shows it. */
export function noteBrokenRule(context: Pick<Context, "req">, rule: BrokenRule): void {
  const noted = requestNotes(context);
  noted.rulesBroken = [...(noted.rulesBroken ?? []), rule];
}

/** Notes that a fault was played on the request in hand. */
export function noteFault(context: Pick<Context, "req">, name: string): void {
  const noted = requestNotes(context);
  noted.faultsPlayed = [...(noted.faultsPlayed ?? []), name];
}

/** Notes which client the request in hand is from. */
export function noteClient(context: Pick<Context, "req">, clientId: string): void {
  requestNotes(context).clientId = clientId;
}
