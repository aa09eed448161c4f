import { finding, severityOf } from "../internal/finding.js";
import { lacking } from "../internal/lacking.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

/** FAPI 1.0 Advanced §5.2.2-1: signed request objects, by value or pushed, for scopes that the bank has. */
export function checkAuthorizationRequest(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
): readonly MetadataFinding[] {
  return [
    ...byValue(metadata, needs),
    ...(metadata.require_pushed_authorization_requests === true &&
    needs.authorization.pushedRequests === "off"
      ? [
          finding({
            code: "pushed_requests_required",
            severity: "error",
            member: "require_pushed_authorization_requests",
            value: true,
            needs: "false, or a profile with pushed requests",
            advice: "The bank refuses requests by value (RFC 9126 §5), and the profile knows no others.",
          }),
        ]
      : []),
    ...lacking(metadata, needs, {
      code: "scope_missing",
      member: "scopes_supported",
      wanted: needs.requestObject.scope.split(" ").filter((word) => word === "openid"),
      advice: "Without it there is no id_token, and the answer cannot be verified.",
    }),
    ...lacking(metadata, needs, {
      code: "scope_missing",
      member: "scopes_supported",
      wanted: needs.requestObject.scope.split(" ").filter((word) => word !== "openid"),
      stated: "warning",
      advice:
        "A bank need not list every scope (OpenID Connect Discovery §3), so try it before you rely on it.",
    }),
  ];
}

function byValue(metadata: ServerMetadata, needs: MetadataNeeds): MetadataFinding[] {
  const member = "request_parameter_supported";
  return metadata[member] === true || needs.authorization.pushedRequests === "required"
    ? []
    : [
        finding({
          code: "request_parameter_unsupported",
          severity: severityOf(metadata, needs, member),
          member,
          value: metadata[member],
          needs: "true",
          advice: "The bank may not read the signed request object in the link.",
        }),
      ];
}
