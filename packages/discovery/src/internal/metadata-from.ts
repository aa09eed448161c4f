import { DiscoveryError } from "../discovery-error.js";
import type { DiscoverySubject } from "../discovery-subject.js";
import type { ServerMetadata } from "../server-metadata.js";
import { addressFault } from "./address-fault.js";
import { issuerDifference } from "./issuer-difference.js";
import { isKnownMember } from "./member-kinds.js";
import { memberPath } from "./member-path.js";
import { mismatchIn } from "./metadata-schema.js";
import { isPlainObject, NotPlain, plainCopy } from "./plain-copy.js";

/** Where a document came from, for errors. */
export interface DocumentOrigin {
  readonly host?: string | undefined;
  readonly interactionId?: string | undefined;
}

/** Makes metadata of a document, or refuses it; see `parseMetadata`. */
export function metadataFrom(
  document: unknown,
  subject: DiscoverySubject,
  from: DocumentOrigin = {},
): ServerMetadata {
  const metadata = withoutNulls(copied(document, from));
  checkSameIssuer(metadata["issuer"], subject, from);
  const mismatch = mismatchIn(metadata);
  if (mismatch !== undefined) {
    throw invalid(mismatch.path, mismatch.expected, from);
  }
  const checked = metadata as ServerMetadata;
  checkAddresses(checked, subject, from);
  return checked;
}

function copied(document: unknown, from: DocumentOrigin): Readonly<Record<string, unknown>> {
  try {
    const copy = plainCopy(document);
    if (isPlainObject(copy)) {
      return copy;
    }
  } catch (problem) {
    if (!(problem instanceof NotPlain)) {
      throw problem;
    }
    throw new DiscoveryError(`The discovery document ${problem.message}: that is no metadata.`, {
      ...from,
      code: "metadata_invalid",
      cause: problem,
    });
  }
  throw invalid([], "a JSON object", from);
}

// Many servers write a member that they have no value for as null, which the standards would rather have left out.
function withoutNulls(document: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { mtls_endpoint_aliases: aliases, ...rest } = document;
  return Object.freeze({
    ...stated(rest, isKnownMember),
    ...(aliases === undefined || aliases === null
      ? {}
      : { mtls_endpoint_aliases: isPlainObject(aliases) ? stated(aliases, () => true) : aliases }),
  });
}

function stated(
  members: Readonly<Record<string, unknown>>,
  isMeant: (name: string) => boolean,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(members).filter(([name, value]) => value !== null || !isMeant(name));
  return Object.freeze(Object.fromEntries(entries));
}

function checkSameIssuer(issuer: unknown, subject: DiscoverySubject, from: DocumentOrigin): void {
  if (typeof issuer !== "string") {
    throw invalid(["issuer"], "the issuer identifier as text", from);
  }
  if (issuer !== subject.issuer) {
    throw new DiscoveryError(
      `The discovery document speaks for another issuer: ${issuerDifference(issuer, subject.issuer)}. ` +
        "Nothing of it is used (RFC 8414 §3.3). Compare the address and the issuer with what the bank has published.",
      { ...from, code: "issuer_mismatch", path: ["issuer"] },
    );
  }
}

function checkAddresses(metadata: ServerMetadata, subject: DiscoverySubject, from: DocumentOrigin): void {
  for (const [name, value] of Object.entries(metadata)) {
    const isAddress = name === "jwks_uri" || name.endsWith("_endpoint");
    if (isAddress && typeof value === "string" && !isAppLink(name, value, subject)) {
      checkAddress([name], value, from);
    }
  }
  for (const [name, value] of Object.entries(metadata.mtls_endpoint_aliases ?? {})) {
    checkAddress(["mtls_endpoint_aliases", name], value, from);
  }
}

/** A customer may be sent into the bank's app, and only by the very link that the profile knows. */
function isAppLink(name: string, value: string, { authorization }: DiscoverySubject): boolean {
  return name === "authorization_endpoint" && value === authorization?.link;
}

function checkAddress(path: readonly string[], value: string, from: DocumentOrigin): void {
  const fault = addressFault(value);
  if (fault?.isScheme === true) {
    throw new DiscoveryError(
      `\`${memberPath(path)}\` in the discovery document is not an https URL (RFC 8414 §2), so nothing of it is used. ` +
        "The bank must mend this.",
      { ...from, code: "endpoint_not_https", path },
    );
  }
  if (fault !== undefined) {
    throw invalid(path, fault.expected, from);
  }
}

function invalid(path: readonly PropertyKey[], expected: string, from: DocumentOrigin): DiscoveryError {
  return new DiscoveryError(
    `${path.length === 0 ? "The discovery document" : `\`${memberPath(path)}\` in the discovery document`} must be ${expected}. The bank must mend this, or the address is another's.`,
    { ...from, code: "metadata_invalid", path },
  );
}
