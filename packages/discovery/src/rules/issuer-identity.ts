import { finding } from "../internal/finding.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

/** RFC 8414 §3.3: the issuer is the one that was asked for. RFC 9207 §2.4: an announced `iss` is required. */
export function checkIssuerIdentity(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
): readonly MetadataFinding[] {
  return [
    ...(metadata.issuer === needs.issuer
      ? []
      : [
          finding({
            code: "issuer_different",
            severity: "error",
            member: "issuer",
            value: metadata.issuer,
            needs: needs.issuer,
            advice: "This is another issuer's metadata: use nothing of it.",
          }),
        ]),
    ...(metadata.authorization_response_iss_parameter_supported === true
      ? [
          finding({
            code: "issuer_parameter_announced",
            severity: "information",
            member: "authorization_response_iss_parameter_supported",
            value: true,
            needs: "no particular value",
            advice: "An answer to the customer's redirect without `iss` has to be refused (RFC 9207 §2.4).",
          }),
        ]
      : []),
  ];
}
