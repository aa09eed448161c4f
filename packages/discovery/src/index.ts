export { allowedOrigins } from "./allowed-origins.js";
export { checkMetadata } from "./check-metadata.js";
export { compareMetadata } from "./compare-metadata.js";
export {
  type CreateDiscoveryOptions,
  createDiscovery,
  type Discovered,
  type Discovery,
} from "./create-discovery.js";
export { type DiscoverOptions, discover } from "./discover.js";
export { DiscoveryError, type DiscoveryErrorCode, type DiscoveryErrorOptions } from "./discovery-error.js";
export type { DiscoveryProblem } from "./discovery-problem.js";
export type { DiscoverySnapshot } from "./discovery-snapshot.js";
export type { BankOrigins, DiscoverySubject } from "./discovery-subject.js";
export { endpointFor } from "./endpoint-for.js";
export type { EndpointName } from "./endpoint-name.js";
export { keySetAddress } from "./key-set-address.js";
export type { MetadataChange, MetadataChangeCode } from "./metadata-change.js";
export type { MetadataFinding, MetadataFindingCode, MetadataSeverity } from "./metadata-finding.js";
export type { MetadataNeeds } from "./metadata-needs.js";
export { parseMetadata } from "./parse-metadata.js";
export type { ServerMetadata } from "./server-metadata.js";
export { type WellKnownName, wellKnownUrl } from "./well-known-url.js";
