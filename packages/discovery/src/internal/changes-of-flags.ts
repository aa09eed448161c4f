import type { MetadataChange } from "../metadata-change.js";
import type { MetadataSeverity } from "../metadata-finding.js";
import type { ServerMetadata } from "../server-metadata.js";
import { change } from "./change.js";
import { effective } from "./effective.js";
import type { KnownMember } from "./known-member.js";

/** How bad it is when a flag ends up as `true`, and as `false`. */
const flags: readonly (readonly [
  member: KnownMember,
  nowTrue: MetadataSeverity,
  nowFalse: MetadataSeverity,
])[] = [
  ["tls_client_certificate_bound_access_tokens", "information", "error"],
  ["require_pushed_authorization_requests", "error", "information"],
  ["request_parameter_supported", "information", "error"],
  ["claims_parameter_supported", "information", "error"],
  ["require_signed_request_object", "information", "warning"],
  ["authorization_response_iss_parameter_supported", "information", "warning"],
  ["request_uri_parameter_supported", "information", "information"],
  ["require_request_uri_registration", "information", "information"],
];

/** Members that are true or false. */
export function changesOfFlags(before: ServerMetadata, after: ServerMetadata): readonly MetadataChange[] {
  return flags.flatMap(([member, nowTrue, nowFalse]) => {
    const said = effective(before, member);
    const says = effective(after, member);
    return said === says
      ? []
      : [
          change({
            code: "flag_changed",
            severity: says === true ? nowTrue : nowFalse,
            member,
            before: said,
            after: says,
            advice: says === true ? "The bank does it now." : "The bank does it no longer.",
          }),
        ];
  });
}
