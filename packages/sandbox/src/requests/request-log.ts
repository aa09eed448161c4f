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
