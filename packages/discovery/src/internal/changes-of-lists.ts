import type { MetadataChange } from "../metadata-change.js";
import type { MetadataSeverity } from "../metadata-finding.js";
import type { ServerMetadata } from "../server-metadata.js";
import { change } from "./change.js";
import { effectiveList } from "./effective.js";
import type { KnownMember } from "./known-member.js";

const strong: readonly string[] = ["PS256", "ES256"];

/** How bad it is when a list loses a value, and when it gains one. */
interface Weight {
  readonly removed: (value: string) => MetadataSeverity;
  readonly added: (value: string) => MetadataSeverity;
}

const information = (): MetadataSeverity => "information";

const anyLoss: Weight = { removed: () => "warning", added: information };

const algorithms: Weight = {
  removed: (value: string) => (strong.includes(value) ? "error" : "information"),
  added: (value: string) => (strong.includes(value) ? "information" : "warning"),
};

const responseTypes: Weight = {
  removed: (value: string) => (isHybrid(value) ? "error" : "information"),
  added: information,
};

const authentication: Weight = {
  removed: (value: string) => (isWeakMethod(value) ? "information" : "error"),
  added: (value: string) => (isWeakMethod(value) ? "warning" : "information"),
};

const scopes: Weight = {
  removed: (value: string) => (value === "openid" ? "error" : "warning"),
  added: information,
};

const lists: readonly (readonly [KnownMember, Weight])[] = [
  ["id_token_signing_alg_values_supported", algorithms],
  ["request_object_signing_alg_values_supported", algorithms],
  ["authorization_signing_alg_values_supported", algorithms],
  ["token_endpoint_auth_signing_alg_values_supported", algorithms],
  ["id_token_encryption_alg_values_supported", anyLoss],
  ["id_token_encryption_enc_values_supported", anyLoss],
  ["response_types_supported", responseTypes],
  ["response_modes_supported", anyLoss],
  ["grant_types_supported", anyLoss],
  ["token_endpoint_auth_methods_supported", authentication],
  ["scopes_supported", scopes],
  ["acr_values_supported", anyLoss],
  ["subject_types_supported", anyLoss],
  ["claims_supported", anyLoss],
  ["claim_types_supported", anyLoss],
  ["code_challenge_methods_supported", anyLoss],
];

/** Lists of texts, value by value. */
export function changesOfLists(before: ServerMetadata, after: ServerMetadata): readonly MetadataChange[] {
  return lists.flatMap(([member, weight]) => {
    const said = new Set(effectiveList(before, member));
    const says = new Set(effectiveList(after, member));
    return [
      ...[...said]
        .filter((value) => !says.has(value))
        .map((value) =>
          change({
            code: "value_removed",
            severity: weight.removed(value),
            member,
            before: value,
            after: undefined,
            advice: "It is no longer offered.",
          }),
        ),
      ...[...says]
        .filter((value) => !said.has(value))
        .map((value) =>
          change({
            code: "value_added",
            severity: weight.added(value),
            member,
            before: undefined,
            after: value,
            advice: "It is offered now.",
          }),
        ),
    ];
  });
}

function isWeakMethod(method: string): boolean {
  return method === "none" || method.startsWith("client_secret_");
}

function isHybrid(responseType: string): boolean {
  return responseType.split(" ").sort().join(" ") === "code id_token";
}
