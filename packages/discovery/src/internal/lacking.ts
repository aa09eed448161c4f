import type { MetadataFinding, MetadataFindingCode, MetadataSeverity } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";
import { effectiveList } from "./effective.js";
import { finding, severityOf } from "./finding.js";
import type { KnownMember } from "./known-member.js";

/** A list of the document, and what has to stand in it. */
export interface Requirement {
  readonly code: MetadataFindingCode;
  readonly member: KnownMember;
  readonly wanted: readonly string[];
  /** How bad it is when the bank states a list without it. */
  readonly stated?: MetadataSeverity;
  readonly advice: string;
}

/** Finds out whether a list lacks some of what is wanted: one finding or none. */
export function lacking(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
  { code, member, wanted, stated, advice }: Requirement,
): MetadataFinding[] {
  const offered = effectiveList(metadata, member);
  const absent = wanted.filter((word) => !offered.includes(word));
  return absent.length === 0
    ? []
    : [
        finding({
          code,
          severity: severityOf(metadata, needs, member, stated),
          member,
          value: metadata[member],
          needs: absent.join(" and "),
          advice,
        }),
      ];
}
