import type { Rule } from "./internal/finding.js";
import type { MetadataFinding, MetadataSeverity } from "./metadata-finding.js";
import type { MetadataNeeds } from "./metadata-needs.js";
import { checkAlgorithms } from "./rules/algorithms.js";
import { checkAuthorizationRequest } from "./rules/authorization-request.js";
import { checkCertificateBinding } from "./rules/certificate-binding.js";
import { checkClaims } from "./rules/claims.js";
import { checkClientAuthentication } from "./rules/client-authentication.js";
import { checkEndpointSites } from "./rules/endpoint-sites.js";
import { checkEndpoints } from "./rules/endpoints.js";
import { checkFlow } from "./rules/flow.js";
import { checkIssuerIdentity } from "./rules/issuer-identity.js";
import type { ServerMetadata } from "./server-metadata.js";

const rules: readonly Rule[] = [
  checkIssuerIdentity,
  checkEndpoints,
  checkEndpointSites,
  checkAlgorithms,
  checkFlow,
  checkAuthorizationRequest,
  checkClientAuthentication,
  checkCertificateBinding,
  checkClaims,
];

const order: readonly MetadataSeverity[] = ["error", "warning", "information"];

/**
 * Compares a bank's metadata with what its profile needs, and says what does not fit; the worst first.
 *
 * What the document states and a client cannot work with is an `error`. What it leaves out is judged by the default that
 * the standards give, and is a `warning`, for many banks leave out what they support; it is `information` where the profile
 * says so (`discovery.missingMembers`). A finding decides nothing: a client checks every answer against its profile
 * whatever the document offers.
 *
 * It never throws on metadata of this package and a bank profile.
 *
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-5.2.2 | FAPI 1.0 Advanced §5.2.2}
 *
 * @example
 * ```ts
 * import { checkMetadata, type MetadataNeeds, type ServerMetadata } from "@zopa-openbanking/discovery";
 *
 * function mustBeMended(metadata: ServerMetadata, profile: MetadataNeeds): readonly string[] {
 *   return checkMetadata(metadata, profile)
 *     .filter(({ severity }) => severity === "error")
 *     .map(({ sentence }) => sentence);
 * }
 * ```
 */
export function checkMetadata(metadata: ServerMetadata, profile: MetadataNeeds): readonly MetadataFinding[] {
  return rules
    .flatMap((rule) => rule(metadata, profile))
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}
