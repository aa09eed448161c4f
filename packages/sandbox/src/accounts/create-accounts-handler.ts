import type { RequestListener } from "node:http";
import Koa, { type Context, type Middleware, type Next } from "koa";
import type { TokenFacts } from "../authorization/tokens.js";
import type { FaultOccasion, FaultPlace } from "../faults/faults.js";
import type { AccountsBank, AccountsParts } from "./accounts-bank.js";
import { answerClient } from "./answer-client.js";
import { answerCustomer } from "./answer-customer.js";
import { answerHeaders } from "./answer-headers.js";
import { answerRefusals } from "./answer-refusals.js";
import { authenticate, type ThumbprintOf, thumbprintOfPeer } from "./authenticate.js";
import { createBankZone } from "./bank-zone.js";
import { type CalledOperation, findOperation } from "./find-operation.js";
import { createPageCursors } from "./page-cursors.js";
import { Refusal } from "./refusal.js";
import { createUnattendedBudget } from "./unattended-budget.js";

export interface AccountsHandlerOptions {
  /** Sees every request before all else, for example the log. */
  readonly before?: readonly Middleware[];
  /** Makes what plays the faults of a place, around the answer to a request whose token was right. */
  readonly faults?: (
    place: Extract<FaultPlace, "consent" | "resource">,
    occasionOf: (context: Context) => FaultOccasion,
  ) => Middleware;
  /** Reads the thumbprint of the client's certificate. From the TLS connection when left out. */
  readonly thumbprintOf?: ThumbprintOf;
}

interface AccountsState {
  called: CalledOperation;
  token: TokenFacts;
}

/**
 * Makes the account information API of the bank: consents and account data, AISP v4.0.
 *
 * A request is checked in this order: path and method (404, 405), token, certificate, kind and scope (401, 403), Accept and
 * Content-Type (406, 415), headers (400), the consent (401, 403), its permissions (403), whether the customer has to be there
 * (403), the account (400, 403), filters and page (400), unattended accesses (429).
 */
export function createAccountsHandler(
  parts: AccountsParts,
  options: AccountsHandlerOptions = {},
): RequestListener {
  const { before = [], faults, thumbprintOf = thumbprintOfPeer } = options;
  const bank: AccountsBank = { ...parts, zone: createBankZone(), cursors: createPageCursors() };
  const budget = createUnattendedBudget();
  const app = new Koa();
  // A library does not write to the console: what fails is answered with a 500 that says so.
  app.silent = true;

  for (const middleware of [...before, answerHeaders(bank.clock), answerRefusals()]) {
    app.use(middleware);
  }
  app.use(async (context, next) => {
    const called = calledOperation(context, bank);
    const token = await authenticate(context, called.operation, { findToken: bank.findToken, thumbprintOf });
    Object.assign(context.state, { called, token } satisfies AccountsState);
    await next();
  });
  if (faults !== undefined) {
    app.use(faultsAt("consent", faults("consent", occasionOf)));
    app.use(faultsAt("resource", faults("resource", occasionOf)));
    // Once more inside, so that a fault sees a refusal as the answer that it becomes.
    app.use(answerRefusals());
  }
  app.use(async (context) => {
    const { called, token } = context.state as AccountsState;
    if (called.operation.token === "client") {
      await answerClient(bank, { context, token, called });
    } else {
      answerCustomer(bank, budget, { context, token, called });
    }
  });
  return app.callback();
}

function calledOperation({ method, path }: Context, { surface }: AccountsBank): CalledOperation {
  const result = findOperation(surface, method, path);
  switch (result.found) {
    case "operation":
      return result;
    case "other_methods":
      throw new Refusal(
        405,
        {
          rule: "method-not-allowed",
          clause: "Read-Write Data API v4.0, 405",
          explanation: `${method} is not for this path, which has ${result.methods.join(", ")}.`,
        },
        { Allow: result.methods.join(", ") },
      );
    default:
      throw new Refusal(404, {
        rule: "path-unknown",
        clause: "Read-Write Data API v4.0, 404",
        explanation: "The bank has nothing under this path. Look at the list of operations that it serves.",
      });
  }
}

function faultsAt(place: "consent" | "resource", play: Middleware): Middleware {
  return (context: Context, next: Next): Promise<unknown> => {
    const { called } = context.state as AccountsState;
    return (called.operation.token === "client") === (place === "consent") ? play(context, next) : next();
  };
}

function occasionOf({ method, path, state }: Context): FaultOccasion {
  const { called, token } = state as AccountsState;
  const consentId = token.consentId ?? called.parameters["ConsentId"];
  return {
    method,
    path,
    clientId: token.clientId,
    ...(token.userId === undefined ? {} : { userId: token.userId }),
    ...(consentId === undefined ? {} : { consentId }),
  };
}
