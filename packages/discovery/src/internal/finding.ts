import type { MetadataFinding, MetadataFindingCode, MetadataSeverity } from "../metadata-finding.js";
import type { MetadataNeeds } from "../metadata-needs.js";
import type { ServerMetadata } from "../server-metadata.js";
import { defaultOf } from "./effective.js";
import { shown } from "./shown.js";

/** A rule looks at the metadata with a profile's eyes. */
export type Rule = (metadata: ServerMetadata, needs: MetadataNeeds) => readonly MetadataFinding[];

/** What a rule has to say about one member. */
export interface FindingInput {
  readonly code: MetadataFindingCode;
  readonly severity: MetadataSeverity;
  readonly member: string;
  /** The value there, or `undefined` when it is left out. */
  readonly value: unknown;
  readonly needs: string;
  /** A sentence: what follows, or what to do. */
  readonly advice: string;
}

/** Puts a finding into words. */
export function finding({ code, severity, member, value, needs, advice }: FindingInput): MetadataFinding {
  const says = value === undefined ? omitted(member) : shown(value);
  const wanted = shown(needs);
  return {
    code,
    severity,
    member: shown(member),
    says,
    needs: wanted,
    sentence: `\`${shown(member)}\` says ${says}; needed: ${wanted}. ${advice}`,
  };
}

/**
 * How bad it is that a member does not hold what is needed: as bad as `stated` when the bank says so; a warning when it says
 * nothing, for many leave out what they support; and no more than information when the profile knows that it is left out.
 */
export function severityOf(
  metadata: ServerMetadata,
  needs: MetadataNeeds,
  member: string,
  stated: MetadataSeverity = "error",
): MetadataSeverity {
  if (Object.hasOwn(metadata, member)) {
    return stated;
  }
  return stated === "information" || needs.discovery.missingMembers.includes(member)
    ? "information"
    : "warning";
}

function omitted(member: string): string {
  const standsFor = defaultOf(member);
  return standsFor === undefined ? "nothing" : `nothing, which stands for ${shown(standsFor)}`;
}
