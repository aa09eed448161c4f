import type { MetadataSeverity } from "./metadata-finding.js";

/** What `compareMetadata` can find. */
export type MetadataChangeCode =
  | "issuer_changed"
  /** An address moved to another origin. */
  | "endpoint_moved"
  /** An address changed, its origin did not. */
  | "endpoint_changed"
  | "endpoint_added"
  | "endpoint_removed"
  | "alias_moved"
  | "alias_changed"
  | "alias_added"
  | "alias_removed"
  /** The keys are somewhere else. */
  | "keys_address_changed"
  | "value_added"
  | "value_removed"
  | "flag_changed"
  /** A member that this toolkit does not use. */
  | "extension_changed";

/**
 * One difference between two documents. It quotes them, which are public, in printable ASCII and shortened.
 *
 * @example
 * ```ts
 * import type { MetadataChange } from "@zopa-openbanking/discovery";
 *
 * const inOneLine = ({ member, before, after }: MetadataChange): string => `${member}: ${before} -> ${after}`;
 * ```
 */
export interface MetadataChange {
  readonly code: MetadataChangeCode;
  /** `error`: do not go on before somebody has looked. `warning`: somebody should look. `information`: good to know. */
  readonly severity: MetadataSeverity;
  /** The member: `mtls_endpoint_aliases.token_endpoint`. */
  readonly member: string;
  /** What the older document says there; `nothing` when it is left out. */
  readonly before: string;
  /** What the newer one says. */
  readonly after: string;
  /** All of it for a person. */
  readonly sentence: string;
}
