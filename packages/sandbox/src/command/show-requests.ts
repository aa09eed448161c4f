import type { RefusedConnection } from "../listeners/refused-connections.js";
import type { RecordedRequest } from "../requests/request-log.js";
import type { ControlClient } from "./control-client.js";
import type { Printer } from "./printer.js";

/** What `GET /_sandbox/requests` answers. */
interface Recorded {
  readonly requests: readonly RecordedRequest[];
  readonly refusedConnections: readonly RefusedConnection[];
}

/** `requests`: what the bank was asked, and below it which rules were broken. */
export async function showRequests(controls: ControlClient, print: Printer): Promise<void> {
  const { requests, refusedConnections } = await controls.get<Recorded>("/_sandbox/requests");
  const rows = requests.map(({ at, method, listener, path, status, rulesBroken, faults }) => [
    timeOf(at),
    method,
    listener,
    path,
    status,
    [...rulesBroken.map(({ rule }) => rule), ...faults].join(" "),
  ]);
  print.table(
    ["time", "method", "listener", "path", "status", "rules broken, faults"],
    rows,
    "The bank has not been asked anything yet.",
  );
  const explained = [
    ...requests
      .flatMap(({ rulesBroken }) => rulesBroken)
      .map(({ rule, clause, explanation }) => [rule, clause, explanation]),
    ...refusedConnections.map(({ code, listener, explanation }) => [code, `TLS, ${listener}`, explanation]),
  ];
  const once = new Map(explained.map((row) => [row.join(), row]));
  if (once.size > 0) {
    print.line();
    print.table(["what was wrong", "where", "what to do"], [...once.values()], "");
  }
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
