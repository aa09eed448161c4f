import { effectiveList } from "../internal/effective.js";
import { finding, severityOf } from "../internal/finding.js";
import type { MetadataFinding } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";

const member = "token_endpoint_auth_methods_supported";

/** FAPI 1.0 Advanced §5.2.2-14: `private_key_jwt` or mutual TLS, no shared secret. */
export function checkClientAuthentication(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
): readonly MetadataFinding[] {
  const offered = effectiveList(metadata, member);
  const absent = needs.clientAuthentication.filter((method) => !offered.includes(method));
  const isNoneLeft = absent.length === needs.clientAuthentication.length;
  const weak = Array.isArray(metadata[member]) ? offered.filter(isWeak) : [];
  return [
    ...(absent.length === 0
      ? []
      : [
          finding({
            code: "client_authentication_missing",
            severity: severityOf(metadata, needs, member, isNoneLeft ? "error" : "warning"),
            member,
            value: metadata[member],
            needs: absent.join(" and "),
            advice: isNoneLeft
              ? "No way to authenticate that this client has is offered."
              : "Register with a method that both sides have.",
          }),
        ]),
    ...(weak.length === 0
      ? []
      : [
          finding({
            code: "client_authentication_weak",
            severity: "information",
            member,
            value: metadata[member],
            needs: needs.clientAuthentication.join(" or "),
            advice:
              "The bank offers more than FAPI 1.0 Advanced 5.2.2-14 allows; this client uses none of it.",
          }),
        ]),
  ];
}

function isWeak(method: string): boolean {
  return method === "none" || method.startsWith("client_secret_");
}
