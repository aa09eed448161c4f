import { effectiveList } from "../internal/effective.js";
import { finding, severityOf } from "../internal/finding.js";
import { lacking } from "../internal/lacking.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

/** The consent is named in `claims`, and so is the level of authentication where the profile asks for one. */
export function checkClaims(metadata: ServerMetadata, needs: MetadataNeeds): readonly MetadataFinding[] {
  return [
    ...claimsParameter(metadata, needs),
    ...(metadata.claims_supported === undefined
      ? []
      : lacking(metadata, needs, {
          code: "claim_missing",
          member: "claims_supported",
          wanted: [needs.requestObject.intentId.name],
          stated: "information",
          advice: "The list need not be complete (OpenID Connect Discovery §3).",
        })),
    ...lacking(metadata, needs, {
      code: "claim_type_missing",
      member: "claim_types_supported",
      wanted: ["normal"],
      stated: "warning",
      advice: "Claims that are no plain values cannot be read by this client.",
    }),
    ...authenticationLevel(metadata, needs),
  ];
}

function claimsParameter(metadata: ServerMetadata, needs: MetadataNeeds): MetadataFinding[] {
  const member = "claims_parameter_supported";
  return metadata[member] === true
    ? []
    : [
        finding({
          code: "claims_parameter_unsupported",
          severity: severityOf(metadata, needs, member),
          member,
          value: metadata[member],
          needs: "true",
          advice: "The bank may not see which consent the request is about.",
        }),
      ];
}

function authenticationLevel(metadata: ServerMetadata, needs: MetadataNeeds): MetadataFinding[] {
  const member = "acr_values_supported";
  const { acrValues } = needs.requestObject;
  const offered = effectiveList(metadata, member);
  return acrValues.length === 0 || acrValues.some((value) => offered.includes(value))
    ? []
    : [
        finding({
          code: "acr_missing",
          severity: severityOf(metadata, needs, member),
          member,
          value: metadata[member],
          needs: acrValues.join(" or "),
          advice: "The bank may refuse a request for it, or answer with another level, which is refused.",
        }),
      ];
}
