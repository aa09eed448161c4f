import { OpenBankingError, type OpenBankingErrorOptions } from "./open-banking-error.js";

/** Every way in which a call can end without an answer that may be used. */
export type TransportErrorCode =
  /** No complete answer within the time limit. */
  | "transport_timeout"
  /** No connection: refused, no such host, no route. */
  | "transport_unreachable"
  /** The TLS handshake failed, on either side. */
  | "transport_tls"
  /** The caller's signal ended the call. */
  | "transport_aborted"
  /** The connection ended before the answer did. */
  | "transport_connection_closed"
  /** `fetch` failed in a way that nobody recognises, perhaps by a mistake of its own. */
  | "transport_failed"
  /** More bytes than the size limit. */
  | "transport_body_too_large"
  /** A redirect; none is ever followed. */
  | "transport_unexpected_redirect"
  /** A body of another media type, often the HTML page of a gateway. */
  | "transport_unexpected_content_type";

/** What a {@link TransportError} is made with, besides its message. */
export interface TransportErrorOptions extends OpenBankingErrorOptions {
  readonly code: TransportErrorCode;
  /** The host that was called, with its port when it is not 443; never the whole URL. */
  readonly host: string;
  /** The HTTP status, when there was one. */
  readonly status?: number | undefined;
  readonly interactionId?: string | undefined;
}

const retryableCodes: ReadonlySet<TransportErrorCode> = new Set([
  "transport_timeout",
  "transport_unreachable",
  "transport_connection_closed",
]);

/**
 * The call ended without an answer that may be used.
 *
 * After `transport_timeout`, `transport_aborted` and `transport_connection_closed` nobody knows whether the bank acted on
 * the request: repeat by yourself only what is safe to repeat.
 *
 * @example
 * ```ts
 * import { TransportError } from "@zopa-openbanking/core";
 *
 * throw new TransportError("rs1.openbanking.zopa.com did not answer within 30 s.", {
 *   code: "transport_timeout",
 *   host: "rs1.openbanking.zopa.com",
 * });
 * ```
 */
export class TransportError extends OpenBankingError {
  readonly code: TransportErrorCode;
  /** The host that was called, with its port when it is not 443. */
  readonly host: string;
  readonly status: number | undefined;
  readonly interactionId: string | undefined;

  constructor(message: string, options: TransportErrorOptions) {
    super(message, { ...options, retryable: options.retryable ?? retryableCodes.has(options.code) });
    this.code = options.code;
    this.host = options.host;
    this.status = options.status;
    this.interactionId = options.interactionId;
  }

  override get name(): "TransportError" {
    return "TransportError";
  }

  static override is(value: unknown): value is TransportError {
    return OpenBankingError.is(value) && value.code.startsWith("transport_");
  }

  override toJSON(): Record<string, unknown> {
    const { host, status, interactionId } = this;
    return { ...super.toJSON(), host, status, interactionId };
  }
}
