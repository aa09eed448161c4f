import type { IncomingMessage } from "node:http";

export type ListenerName = "authorization" | "token" | "resource";

/** A rule that a request broke, as the bank saw it. */
export interface BrokenRule {
  /** Kebab-case, stable. */
  readonly rule: string;
  /** Where the rule stands, for example `FAPI 1.0 Advanced §5.2.2-13`. */
  readonly clause: string;
  /** What is wrong and what to do, without anything secret. */
  readonly explanation: string;
}

/** One request as the bank received it, with nothing secret in it. */
export interface RecordedRequest {
  readonly at: number;
  readonly listener: ListenerName;
  readonly method: string;
  readonly path: string;
  /** The query with secret values masked. */
  readonly query: Readonly<Record<string, string>>;
  /** Lower-case names; secret values masked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Form fields or JSON members of the body, secret values masked. */
  readonly body: unknown;
  readonly status: number | undefined;
  readonly interactionId: string | undefined;
  readonly clientId: string | undefined;
  readonly rulesBroken: readonly BrokenRule[];
  /** The names of the faults that were played. */
  readonly faults: readonly string[];
}

/** What the bank was asked, oldest first; the latest 10,000. */
export interface RequestLog {
  readonly all: () => readonly RecordedRequest[];
  readonly clear: () => void;
}

/** What knows the request in hand. Koa's context does; Koa's types are not in what users install. */
interface HasRequest {
  readonly req: IncomingMessage;
}

/** What handlers have noted on a request. */
interface RequestNotes {
  rulesBroken?: BrokenRule[];
  faultsPlayed?: string[];
  clientId?: string;
}

// On the request itself, since applications that stand in one another each have a context of their own for it.
const notes: unique symbol = Symbol("what the bank noted on the request");

/** The notes on the request in hand. */
export function requestNotes({ req }: HasRequest): RequestNotes {
  const request = req as typeof req & { [notes]?: RequestNotes };
  request[notes] ??= {};
  return request[notes];
}

/** Notes on the request in hand that it broke a rule; the log shows it. */
export function noteBrokenRule(context: HasRequest, rule: BrokenRule): void {
  const noted = requestNotes(context);
  noted.rulesBroken = [...(noted.rulesBroken ?? []), rule];
}

/** Notes that a fault was played on the request in hand. */
export function noteFault(context: HasRequest, name: string): void {
  const noted = requestNotes(context);
  noted.faultsPlayed = [...(noted.faultsPlayed ?? []), name];
}

/** Notes which client the request in hand is from. */
export function noteClient(context: HasRequest, clientId: string): void {
  requestNotes(context).clientId = clientId;
}
