import { changesOfAddresses } from "./internal/changes-of-addresses.js";
import { changesOfExtensions } from "./internal/changes-of-extensions.js";
import { changesOfFlags } from "./internal/changes-of-flags.js";
import { changesOfLists } from "./internal/changes-of-lists.js";
import type { MetadataChange } from "./metadata-change.js";
import type { MetadataSeverity } from "./metadata-finding.js";
import type { ServerMetadata } from "./server-metadata.js";

const order: readonly MetadataSeverity[] = ["error", "warning", "information"];

/**
 * Says what differs between two documents, the worst first: yesterday's snapshot and today's, or production and sandbox.
 *
 * A member that is left out counts as the default that the standards give it, and the order of a list does not count. An
 * `error` is a change that an attacker would make or that stops a FAPI client: another issuer, an address on another origin
 * that is not under the parent domain of the issuer's host, keys on another origin, PS256 and ES256 gone, certificate binding
 * gone.
 *
 * It never throws on metadata of this package.
 *
 * @example
 * ```ts
 * import { compareMetadata, type ServerMetadata } from "@zopa-openbanking/discovery";
 *
 * function needsAPerson(yesterday: ServerMetadata, today: ServerMetadata): boolean {
 *   return compareMetadata(yesterday, today).some(({ severity }) => severity !== "information");
 * }
 * ```
 */
export function compareMetadata(before: ServerMetadata, after: ServerMetadata): readonly MetadataChange[] {
  return [
    ...changesOfAddresses(before, after),
    ...changesOfLists(before, after),
    ...changesOfFlags(before, after),
    ...changesOfExtensions(before, after),
  ].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
