import type { EndpointName } from "../endpoint-name.js";
import type { ServerMetadata } from "../server-metadata.js";

/** The address of an endpoint for a client with a certificate, or `undefined` when the document has none. */
export function effectiveEndpoint(metadata: ServerMetadata, name: EndpointName): string | undefined {
  return own(metadata.mtls_endpoint_aliases ?? {}, name) ?? own(metadata, name);
}

// A member that every object inherits is no endpoint.
function own(members: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = Object.hasOwn(members, name) ? members[name] : undefined;
  return typeof value === "string" ? value : undefined;
}
