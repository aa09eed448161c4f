import { type FindingInput, finding } from "../internal/finding.js";
import { standingOf } from "../internal/standing.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

/** What is called has an address, and the token endpoint one for mutual TLS (RFC 8705 §5). */
export function checkEndpoints(metadata: ServerMetadata, needs: MetadataNeeds): readonly MetadataFinding[] {
  return [
    ...(tokenAddress(metadata) === undefined
      ? [missing("token_endpoint", "There is nowhere to ask for tokens.")]
      : []),
    ...(metadata.jwks_uri === undefined
      ? [missing("jwks_uri", "There are no keys to verify an id_token with.")]
      : []),
    ...pushedRequests(metadata, needs),
    ...authorizationEndpoint(metadata, needs),
    ...tokenAlias(metadata, needs),
  ];
}

function tokenAddress(metadata: ServerMetadata): string | undefined {
  return metadata.mtls_endpoint_aliases?.["token_endpoint"] ?? metadata.token_endpoint;
}

function pushedRequests(metadata: ServerMetadata, { authorization }: MetadataNeeds): MetadataFinding[] {
  const member = "pushed_authorization_request_endpoint";
  const address = metadata.mtls_endpoint_aliases?.[member] ?? metadata[member];
  return authorization.pushedRequests === "required" && address === undefined
    ? [missing(member, "The profile sends every authorisation request there (RFC 9126).")]
    : [];
}

function authorizationEndpoint(metadata: ServerMetadata, needs: MetadataNeeds): MetadataFinding[] {
  const member = "authorization_endpoint";
  const { link } = needs.authorization;
  const value = metadata.authorization_endpoint;
  if (value === undefined) {
    return link === undefined && needs.discovery.publishesAuthorizationEndpoint
      ? [missing(member, "There is nowhere to send the customer, and the profile has no link of its own.")]
      : [];
  }
  const isUsed = link === undefined || link === value;
  return isUsed
    ? []
    : [
        finding({
          code: "endpoint_unused",
          severity: "information",
          member,
          value,
          needs: link,
          advice: "The customer is sent by the profile's link; this address is not used.",
        }),
      ];
}

function tokenAlias(metadata: ServerMetadata, needs: MetadataNeeds): MetadataFinding[] {
  const { token_endpoint: value } = metadata;
  const hasAlias = metadata.mtls_endpoint_aliases?.["token_endpoint"] !== undefined;
  if (value === undefined || hasAlias || needs.origins.token.includes(originOf(value))) {
    return [];
  }
  return standingOf(value, needs) === "foreign"
    ? [] // It has a worse finding already.
    : [
        finding({
          code: "alias_missing",
          severity: "warning",
          member: "mtls_endpoint_aliases.token_endpoint",
          value: undefined,
          needs: `an address for mutual TLS, or a token_endpoint at ${needs.origins.token.join(" or ")}`,
          advice: `The client will take its certificate to ${originOf(value)}, which the profile does not list for tokens.`,
        }),
      ];
}

function originOf(address: string): string {
  return new URL(address).origin;
}

function missing(member: FindingInput["member"], advice: string): MetadataFinding {
  return finding({
    code: "endpoint_missing",
    severity: "error",
    member,
    value: undefined,
    needs: "an https URL",
    advice,
  });
}
