import { finding, severityOf } from "../internal/finding.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

const member = "tls_client_certificate_bound_access_tokens";

/** FAPI 1.0 Advanced §5.2.2-5, RFC 8705 §3.3: access tokens are bound to the client certificate. */
export function checkCertificateBinding(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
): readonly MetadataFinding[] {
  return needs.tokenResponse.certificateBound && metadata[member] !== true
    ? [
        finding({
          code: "certificate_binding_missing",
          severity: severityOf(metadata, needs, member),
          member,
          value: metadata[member],
          needs: "true",
          advice:
            "A stolen access token might be used without the certificate; ask the bank whether it binds them.",
        }),
      ]
    : [];
}
