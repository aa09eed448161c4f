import { OpenBankingError } from "@zopa-openbanking/core";

/** Why a transport did not send a request. */
export type RequestRefusedErrorCode =
  /** The URL is not https. */
  | "origin_not_https"
  /** The origin is not on the list. */
  | "origin_not_allowed"
  /** The transport was made without a list of origins and has not been narrowed. */
  | "origins_not_given"
  /** The certificate that was asked for is no longer kept. */
  | "cert_retired"
  /** The transport is closed. */
  | "closed";

/** What a {@link RequestRefusedError} is made with, besides its message. */
export interface RequestRefusedErrorOptions {
  readonly code: RequestRefusedErrorCode;
  /** The host that was not called. */
  readonly host?: string | undefined;
}

/**
 * The transport did not send the request: no socket was opened, and neither certificate nor token left this machine.
 *
 * @example
 * ```ts
 * import { RequestRefusedError, type Transport } from "@zopa-openbanking/mtls";
 *
 * async function read(transport: Transport, link: string): Promise<Response | undefined> {
 *   try {
 *     return await transport.fetch(link);
 *   } catch (problem) {
 *     if (RequestRefusedError.is(problem) && problem.code === "origin_not_allowed") {
 *       return undefined; // a link that leads away from the bank
 *     }
 *     throw problem;
 *   }
 * }
 * ```
 */
export class RequestRefusedError extends OpenBankingError {
  readonly code: RequestRefusedErrorCode;
  /** The host that was not called. */
  readonly host: string | undefined;

  constructor(message: string, options: RequestRefusedErrorOptions) {
    super(message);
    this.code = options.code;
    this.host = options.host;
  }

  override get name(): "RequestRefusedError" {
    return "RequestRefusedError";
  }

  static override is(value: unknown): value is RequestRefusedError {
    return OpenBankingError.is(value) && value.name === "RequestRefusedError";
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), host: this.host };
  }
}
