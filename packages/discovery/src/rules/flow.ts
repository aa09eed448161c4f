import { effectiveList } from "../internal/effective.js";
import { finding, severityOf } from "../internal/finding.js";
import { lacking } from "../internal/lacking.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

/** FAPI 1.0 Advanced §5.2.2-2: the hybrid flow, how its answer comes back, and the grants before and after it. */
export function checkFlow(metadata: ServerMetadata, needs: MetadataNeeds): readonly MetadataFinding[] {
  return [
    ...responseType(metadata, needs),
    ...lacking(metadata, needs, {
      code: "response_mode_missing",
      member: "response_modes_supported",
      wanted: [needs.authorization.responseMode],
      stated: "warning",
      advice:
        "Some banks forget to list it, for it is the default of the hybrid flow; try it before you rely on it.",
    }),
    ...lacking(metadata, needs, {
      code: "grant_type_missing",
      member: "grant_types_supported",
      wanted: ["authorization_code", "client_credentials"],
      advice: "Without them there is neither a consent nor a grant.",
    }),
    ...(needs.refreshToken.issued === "expected"
      ? lacking(metadata, needs, {
          code: "grant_type_missing",
          member: "grant_types_supported",
          wanted: ["refresh_token"],
          stated: "warning",
          advice: "A grant may end with its first access token.",
        })
      : []),
    ...(needs.authorization.pkce === "S256"
      ? lacking(metadata, needs, {
          code: "pkce_missing",
          member: "code_challenge_methods_supported",
          wanted: ["S256"],
          advice: "The profile sends a challenge that the bank may not look at (RFC 7636).",
        })
      : []),
  ];
}

// OAuth 2.0 Multiple Response Types §2: the order of the words does not matter.
function responseType(metadata: ServerMetadata, needs: MetadataNeeds): MetadataFinding[] {
  const member = "response_types_supported";
  const wanted = inOrder(needs.requestObject.responseType);
  return effectiveList(metadata, member).some((offered) => inOrder(offered) === wanted)
    ? []
    : [
        finding({
          code: "response_type_missing",
          severity: severityOf(metadata, needs, member),
          member,
          value: metadata[member],
          needs: needs.requestObject.responseType,
          advice: "The bank may refuse every authorisation request of this client.",
        }),
      ];
}

function inOrder(words: string): string {
  return words.split(" ").sort().join(" ");
}
