import type { MetadataChange } from "../metadata-change.js";
import type { ServerMetadata } from "../server-metadata.js";
import { change } from "./change.js";
import { isKnownMember } from "./member-kinds.js";

/** Members that the toolkit does not use, as a whole. */
export function changesOfExtensions(
  before: ServerMetadata,
  after: ServerMetadata,
): readonly MetadataChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => !isKnownMember(name) && !isEndpoint(name, before[name], after[name]))
    .filter((name) => !isSame(before[name], after[name]))
    .map((member) =>
      change({
        code: "extension_changed",
        severity: "information",
        member,
        before: before[member],
        after: after[member],
        advice: "This toolkit does not use it.",
      }),
    );
}

// Compared with the other addresses, unless one of the two is no text.
function isEndpoint(name: string, ...values: readonly unknown[]): boolean {
  return (
    name.endsWith("_endpoint") && values.every((value) => value === undefined || typeof value === "string")
  );
}

/** Whether two values are the same JSON; the order of members does not count. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null || typeof other !== "object" || other === null) {
    return one === other;
  }
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every(
      (name) => Object.hasOwn(other, name) && isSame(Reflect.get(one, name), Reflect.get(other, name)),
    )
  );
}
