import type { AispEndpoint } from "@zopa-openbanking/profiles";

/** A request that is about to be sent. Holds no URL, id or body: it can go into a trace as it is. */
export interface RequestEvent {
  /** Method and path template: `GET /accounts/{AccountId}/balances`. */
  readonly endpoint: AispEndpoint;
  readonly method: "GET" | "POST" | "DELETE";
  /** The path template, an attribute such as `http.route` or `url.template` of OpenTelemetry. */
  readonly route: string;
  /** From 1; more than that is a repetition. */
  readonly attempt: number;
  readonly interactionId: string;
}

/** The end of a request. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status; undefined when there was no answer that may be used. */
  readonly status: number | undefined;
  /** The `code` of the error, when it ended in one. */
  readonly errorCode: string | undefined;
  /** From sending to the last byte of the body, in milliseconds. */
  readonly durationMs: number;
}

/**
 * Sees every request and answer: for logs, metrics and traces. What it throws is ignored.
 *
 * No trace header is sent to the bank.
 *
 * @see {@link https://opentelemetry.io/docs/specs/semconv/http/http-spans/ | OpenTelemetry, HTTP spans}
 *
 * @example
 * ```ts
 * import type { AispObserver } from "@zopa-openbanking/aisp";
 *
 * const observer: AispObserver = {
 *   onResponse: ({ endpoint, status, durationMs }) => console.log(endpoint, status, Math.round(durationMs)),
 * };
 * ```
 */
export interface AispObserver {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
}
