import { effectiveList } from "../internal/effective.js";
import { finding, severityOf } from "../internal/finding.js";
import type { KnownMember } from "../internal/known-member.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

const allowedByFapi: readonly string[] = ["PS256", "ES256"];

/** FAPI 1.0 Advanced §8.6: PS256 or ES256, never `none`. */
export function checkAlgorithms(metadata: ServerMetadata, needs: MetadataNeeds): readonly MetadataFinding[] {
  return [
    ...check(metadata, needs, "id_token_signing_alg_values_supported", {
      wanted: needs.idToken.algorithms,
      advice: "An id_token signed otherwise is refused.",
    }),
    ...check(metadata, needs, "request_object_signing_alg_values_supported", {
      wanted: needs.requestObject.algorithms,
      advice: "The bank may refuse our request objects.",
    }),
    ...(needs.clientAuthentication.includes("private_key_jwt")
      ? check(metadata, needs, "token_endpoint_auth_signing_alg_values_supported", {
          wanted: needs.clientAssertion.algorithms,
          advice: "The token endpoint may refuse our client assertions.",
        })
      : []),
    ...(needs.authorization.jarm === "required"
      ? check(metadata, needs, "authorization_signing_alg_values_supported", {
          wanted: needs.idToken.algorithms,
          advice: "An authorisation response signed otherwise is refused.",
        })
      : []),
  ];
}

interface Wanted {
  readonly wanted: readonly string[];
  readonly advice: string;
}

function check(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
  member: KnownMember,
  { wanted, advice }: Wanted,
): MetadataFinding[] {
  const offered = effectiveList(metadata, member);
  const value = metadata[member];
  const common = { member, value, needs: wanted.join(" or ") };
  const weak = offered.filter((name) => name !== "none" && !allowedByFapi.includes(name));
  return [
    ...(wanted.some((name) => offered.includes(name))
      ? []
      : [
          finding({
            ...common,
            code: "algorithm_missing",
            severity: severityOf(metadata, needs, member),
            advice,
          }),
        ]),
    ...(offered.includes("none")
      ? [
          finding({
            ...common,
            code: "algorithm_none",
            severity: "warning",
            advice:
              "The bank offers to go without a signature; this client never does (FAPI 1.0 Advanced 8.6).",
          }),
        ]
      : []),
    ...(weak.length > 0
      ? [
          finding({
            ...common,
            code: "algorithm_weak",
            severity: "information",
            advice:
              "The bank offers algorithms outside FAPI 1.0 Advanced 8.6; this client uses none of them.",
          }),
        ]
      : []),
  ];
}
