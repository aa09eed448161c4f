import { finding } from "../internal/finding.js";
import { standingOf } from "../internal/standing.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

/** RFC 8414 §6.2: an address on a site that is not the bank's is where an impostor would want a client to go. */
export function checkEndpointSites(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
): readonly MetadataFinding[] {
  return [
    ...Object.entries(metadata)
      .filter(([name]) => name.endsWith("_endpoint") || name === "jwks_uri")
      .flatMap(([name, value]) => foreign(name, value, needs)),
    ...Object.entries(metadata.mtls_endpoint_aliases ?? {}).flatMap(([name, value]) =>
      foreign(`mtls_endpoint_aliases.${name}`, value, needs),
    ),
  ];
}

function foreign(member: string, value: unknown, needs: MetadataNeeds): MetadataFinding[] {
  const isOurLink = member === "authorization_endpoint" && value === needs.authorization.link;
  if (typeof value !== "string" || isOurLink || standingOf(value, needs) !== "foreign") {
    return [];
  }
  // Keys are public and fetched without certificate, and some banks keep them at the Open Banking Directory.
  const isKeys = member === "jwks_uri";
  return [
    finding({
      code: "endpoint_foreign",
      severity: isKeys ? "warning" : "error",
      member,
      value,
      needs: `an address beside ${needs.issuer} or at an origin that the profile lists`,
      advice: isKeys
        ? "Make sure whose host it is, and fetch the keys without the client certificate."
        : "The transport will not go there. If it is the bank's own, add its origin to the profile.",
    }),
  ];
}
