import { OpenBankingError, type OpenBankingErrorOptions } from "@zopa-openbanking/core";
import { memberPath } from "./internal/member-path.js";

/** Every way in which a discovery document, or a snapshot of one, is refused. */
export type DiscoveryErrorCode =
  /** It names another issuer than the one that was asked for. */
  | "issuer_mismatch"
  /** A member that this toolkit uses cannot be used as it is. */
  | "metadata_invalid"
  /** An address in it is not an https URL. */
  | "endpoint_not_https"
  /** It does not hold an endpoint that is needed. */
  | "endpoint_missing"
  /** What was given back as a snapshot is none, or a damaged one. */
  | "snapshot_invalid";

/** What a {@link DiscoveryError} is made with, besides its message. */
export interface DiscoveryErrorOptions extends Omit<OpenBankingErrorOptions, "retryable"> {
  readonly code: DiscoveryErrorCode;
  /** The member that is wrong, as the keys and indices that lead to it. Left out for the document as a whole. */
  readonly path?: readonly PropertyKey[] | undefined;
  /** The host that served the document. */
  readonly host?: string | undefined;
  readonly interactionId?: string | undefined;
}

/**
 * A discovery document was read, and is not one that a client may work with.
 *
 * It names the member and the rule, never the value.
 *
 * @see {@link https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationValidation | OpenID Connect Discovery 1.0 §4.3}
 *
 * @example
 * ```ts
 * import { DiscoveryError } from "@zopa-openbanking/discovery";
 *
 * function isAnotherBank(problem: unknown): boolean {
 *   return DiscoveryError.is(problem) && problem.code === "issuer_mismatch";
 * }
 * ```
 */
export class DiscoveryError extends OpenBankingError {
  readonly code: DiscoveryErrorCode;
  /** The member as a dotted path: `mtls_endpoint_aliases.token_endpoint`. Empty for the document as a whole. */
  readonly member: string;
  /** The host that served the document; `undefined` when it did not come from the network. */
  readonly host: string | undefined;
  readonly interactionId: string | undefined;

  constructor(message: string, options: DiscoveryErrorOptions) {
    super(message, options);
    this.code = options.code;
    this.member = memberPath(options.path ?? []);
    this.host = options.host;
    this.interactionId = options.interactionId;
  }

  override get name(): "DiscoveryError" {
    return "DiscoveryError";
  }

  static override is(value: unknown): value is DiscoveryError {
    return OpenBankingError.is(value) && codes.has(value.code);
  }

  override toJSON(): Record<string, unknown> {
    const { member, host, interactionId } = this;
    return { ...super.toJSON(), member, host, interactionId };
  }
}

const codes: ReadonlySet<string> = new Set<DiscoveryErrorCode>([
  "issuer_mismatch",
  "metadata_invalid",
  "endpoint_not_https",
  "endpoint_missing",
  "snapshot_invalid",
]);
