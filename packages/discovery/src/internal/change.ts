import type { MetadataChange, MetadataChangeCode } from "../metadata-change.js";
import type { MetadataSeverity } from "../metadata-finding.js";
import { shown } from "./shown.js";

/** What a comparison has to say about one member. */
export interface ChangeInput {
  readonly code: MetadataChangeCode;
  readonly severity: MetadataSeverity;
  readonly member: string;
  readonly before: unknown;
  readonly after: unknown;
  /** A sentence: what follows, or what to do. */
  readonly advice: string;
}

/** Puts a change into words. */
export function change({ code, severity, member, before, after, advice }: ChangeInput): MetadataChange {
  const said = shown(before);
  const says = shown(after);
  return {
    code,
    severity,
    member: shown(member),
    before: said,
    after: says,
    sentence: `\`${shown(member)}\` said ${said} and now says ${says}. ${advice}`,
  };
}
