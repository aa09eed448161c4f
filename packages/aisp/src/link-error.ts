import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";
import type { AispEndpoint } from "@zopa-openbanking/profiles";

/** Every way in which a link to the next page can be wrong. */
export type LinkErrorCode =
  /** It is no text, or no address. */
  | "link_unreadable"
  /** It is a path without a host. */
  | "link_relative"
  /** It is not https. */
  | "link_not_https"
  /** It holds a name, a password or a fragment. */
  | "link_with_credentials"
  /** It leads to another host or port: the token must not go there. */
  | "link_to_other_origin"
  /** It leads out of the API that the call began in, to another version for one. */
  | "link_to_other_path"
  /** It leads to another operation or another account. */
  | "link_to_other_resource"
  /** It leads to a page that was read before. */
  | "link_loop"
  /** There are more pages than the bound allows. */
  | "too_many_pages";

/** What a {@link LinkError} is made with, besides its message. */
export interface LinkErrorOptions extends OpenBankingErrorOptions {
  readonly code: LinkErrorCode;
  readonly endpoint: AispEndpoint;
  /** On which page the link stands, from 1. */
  readonly page: number;
  readonly interactionId?: string | undefined;
}

/**
 * The bank's link to the next page was not followed. What came before it was read and handed over.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API profile v4.0, pagination}
 *
 * @example
 * ```ts
 * import { LinkError } from "@zopa-openbanking/aisp";
 *
 * function leavesTheBank(problem: unknown): boolean {
 *   return LinkError.is(problem) && problem.code === "link_to_other_origin";
 * }
 * ```
 */
export class LinkError extends OpenBankingError {
  readonly code: LinkErrorCode;
  readonly endpoint: AispEndpoint;
  /** On which page of the walk the link stands, from 1. */
  readonly page: number;
  readonly interactionId: string | undefined;

  constructor(message: string, options: LinkErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.endpoint = options.endpoint;
    this.page = options.page;
    this.interactionId = options.interactionId;
  }

  override get name(): "LinkError" {
    return "LinkError";
  }

  static override is(value: unknown): value is LinkError {
    return OpenBankingError.is(value) && value.name === "LinkError";
  }

  override toJSON(): Record<string, unknown> {
    const { endpoint, page, interactionId } = this;
    return { ...super.toJSON(), endpoint, page, interactionId };
  }
}
