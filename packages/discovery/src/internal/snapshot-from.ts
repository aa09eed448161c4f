import { DiscoveryError } from "../discovery-error.js";
import type { DiscoverySnapshot } from "../discovery-snapshot.js";
import type { DiscoverySubject } from "../discovery-subject.js";
import { metadataFrom } from "./metadata-from.js";
import { isPlainObject } from "./plain-copy.js";

/**
 * Checks a snapshot that is given back, the metadata in it as if the bank had just sent it.
 *
 * @throws {DiscoveryError} `issuer_mismatch` when it is another issuer's, `snapshot_invalid` for all else.
 */
export function snapshotFrom(snapshot: unknown, subject: DiscoverySubject): DiscoverySnapshot {
  const given = isPlainObject(snapshot) ? snapshot : {};
  const { version, fetchedAt } = given;
  if (version !== 1) {
    throw invalid("is not one that this version of the package has made", ["version"]);
  }
  if (typeof fetchedAt !== "number" || !Number.isFinite(fetchedAt) || fetchedAt < 0) {
    throw invalid("does not tell when its document was fetched", ["fetchedAt"]);
  }
  return Object.freeze({ version, fetchedAt, metadata: metadataOf(given, subject) });
}

function metadataOf(
  given: Readonly<Record<string, unknown>>,
  subject: DiscoverySubject,
): DiscoverySnapshot["metadata"] {
  try {
    return metadataFrom(given["metadata"], subject);
  } catch (problem) {
    if (!DiscoveryError.is(problem) || problem.code === "issuer_mismatch") {
      throw problem;
    }
    throw invalid(
      `holds a document that would be refused today${problem.member === "" ? "" : ` at \`${problem.member}\``}`,
      ["metadata"],
      problem,
    );
  }
}

function invalid(what: string, path: readonly string[], cause?: DiscoveryError): DiscoveryError {
  return new DiscoveryError(`The snapshot ${what}. Throw it away and discover again.`, {
    code: "snapshot_invalid",
    path,
    cause,
  });
}
