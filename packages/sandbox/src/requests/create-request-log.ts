import type { IncomingMessage } from "node:http";
import type { Context, Middleware, Next } from "koa";
import type { BankClock } from "../clock/bank-clock.js";
import { maskHeaders, maskParameters, maskText } from "./mask-secrets.js";
import { readRecordedBody, textsOf } from "./read-recorded-body.js";
import type { ListenerName, RecordedRequest, RequestLog } from "./request-log.js";
import { requestNotes } from "./request-notes.js";
import { tapBody } from "./tap-body.js";

const most = 10_000;

/** A log that listeners write into. */
export interface RequestRecorder extends RequestLog {
  /** Stands around everything else on a listener. */
  readonly middleware: (listener: ListenerName) => Middleware;
}

/** Makes the log of what the bank was asked. Nothing secret gets into it. */
export function createRequestLog({ clock }: { readonly clock: Pick<BankClock, "now"> }): RequestRecorder {
  let requests: RecordedRequest[] = [];

  const add = (request: RecordedRequest): void => {
    // Cut now and then, not with each request.
    requests = requests.length >= 2 * most ? requests.slice(-most) : requests;
    requests.push(request);
  };

  return {
    all: () => requests.slice(-most),
    clear: () => {
      requests = [];
    },
    middleware:
      (listener: ListenerName) =>
      async (context: Context, next: Next): Promise<void> => {
        const body = tapBody(context.req);
        const received = whatCame(context);
        const at = clock.now();
        try {
          await next();
        } catch (error) {
          add({ at, listener, ...received, ...whatBecame(context, body()), status: statusOf(error) });
          throw error;
        }
        add({ at, listener, ...received, ...whatBecame(context, body()) });
      },
  };
}

type Received = Pick<RecordedRequest, "method" | "path" | "query" | "headers" | "interactionId">;

// Taken at once: handlers may rewrite the address.
function whatCame({ req }: Context): Received {
  const url = new URL(req.url ?? "/", "https://bank.invalid");
  const headers = headersOf(req);
  return {
    method: req.method ?? "GET",
    path: maskText(url.pathname),
    query: maskParameters(textsOf(url.searchParams)),
    headers: maskHeaders(headers),
    interactionId: headers["x-fapi-interaction-id"] && maskText(headers["x-fapi-interaction-id"]),
  };
}

type Became = Pick<RecordedRequest, "body" | "status" | "clientId" | "rulesBroken" | "faults">;

function whatBecame(context: Context, body: Buffer | undefined): Became {
  const { rulesBroken = [], faultsPlayed = [], clientId } = requestNotes(context);
  // Without an answer there is no status either: a fault has cut the connection.
  const answered = context.respond !== false || context.res.headersSent;
  return {
    body: readRecordedBody(context.get("Content-Type"), body),
    status: answered ? context.res.statusCode : undefined,
    clientId,
    rulesBroken,
    faults: faultsPlayed,
  };
}

function headersOf({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(", ") : (value ?? ""),
    ]),
  );
}

function statusOf(error: unknown): number {
  const status = (error as { readonly status?: unknown } | undefined)?.status;
  return typeof status === "number" ? status : 500;
}
