import type { MetadataChange, MetadataChangeCode } from "../metadata-change.js";
import type { MetadataSeverity } from "../metadata-finding.js";
import type { ServerMetadata } from "../server-metadata.js";
import { change } from "./change.js";
import { standingOf } from "./standing.js";

/** Issuer, keys, endpoints and their aliases. */
export function changesOfAddresses(before: ServerMetadata, after: ServerMetadata): readonly MetadataChange[] {
  // Judged by the older issuer: the newer one may be what went wrong.
  const issuer = before.issuer;
  return [
    ...compared("issuer", issuer, after.issuer, () => ({
      code: "issuer_changed",
      severity: "error",
      advice: "Consents and grants belong to the issuer that gave them: stop, and ask the bank.",
    })),
    ...compared("jwks_uri", before.jwks_uri, after.jwks_uri, (said, says) => ({
      code: "keys_address_changed",
      severity: originOf(said) === originOf(says) ? "warning" : "error",
      advice: "Whoever holds these keys can speak for the bank: make sure that the bank announced it.",
    })),
    ...namesOf(before, after)
      .filter((name) => name.endsWith("_endpoint"))
      .flatMap((name) =>
        compared(name, before[name], after[name], (...pair) => endpointChange(name, issuer, ...pair)),
      ),
    ...namesOf(before.mtls_endpoint_aliases ?? {}, after.mtls_endpoint_aliases ?? {}).flatMap((name) =>
      compared(
        `mtls_endpoint_aliases.${name}`,
        own(before.mtls_endpoint_aliases, name),
        own(after.mtls_endpoint_aliases, name),
        (...pair) => aliasChange(name, issuer, ...pair),
      ),
    ),
  ];
}

interface Judgement {
  readonly code: MetadataChangeCode;
  readonly severity: MetadataSeverity;
  readonly advice: string;
}

function compared(
  member: string,
  before: unknown,
  after: unknown,
  judge: (before: string | undefined, after: string | undefined) => Judgement,
): MetadataChange[] {
  return before === after || !isAddress(before) || !isAddress(after)
    ? []
    : [change({ member, before, after, ...judge(before, after) })];
}

function endpointChange(
  name: string,
  issuer: string,
  before: string | undefined,
  after: string | undefined,
): Judgement {
  if (before === undefined) {
    return {
      code: "endpoint_added",
      severity: siteSeverity(after, issuer, "information"),
      advice: "It is new.",
    };
  }
  if (after === undefined) {
    const isNeeded = name === "token_endpoint";
    return {
      code: "endpoint_removed",
      severity: isNeeded ? "error" : "warning",
      advice: isNeeded ? "There is nowhere to ask for tokens." : "What used it will fail.",
    };
  }
  return originOf(before) === originOf(after)
    ? { code: "endpoint_changed", severity: "warning", advice: "The origin is the same." }
    : { code: "endpoint_moved", severity: siteSeverity(after, issuer, "warning"), advice: moved };
}

function aliasChange(
  name: string,
  issuer: string,
  before: string | undefined,
  after: string | undefined,
): Judgement {
  if (before === undefined) {
    const advice = "A client with a certificate goes there from now on (RFC 8705 §5).";
    return { code: "alias_added", severity: siteSeverity(after, issuer, "warning"), advice };
  }
  if (after === undefined) {
    return {
      code: "alias_removed",
      severity: name === "token_endpoint" ? "error" : "warning",
      advice: "A client with a certificate goes to the endpoint without alias, which may not ask for one.",
    };
  }
  return originOf(before) === originOf(after)
    ? { code: "alias_changed", severity: "warning", advice: "The origin is the same." }
    : { code: "alias_moved", severity: siteSeverity(after, issuer, "warning"), advice: moved };
}

const moved = "Another host is called from now on: make sure that it is the bank's.";

function siteSeverity(address: string | undefined, issuer: string, near: MetadataSeverity): MetadataSeverity {
  const isForeign =
    address !== undefined && standingOf(address, { issuer, discoveryUrl: issuer }) === "foreign";
  return isForeign ? "error" : near;
}

function isAddress(value: unknown): value is string | undefined {
  return value === undefined || typeof value === "string";
}

function namesOf(before: object, after: object): readonly string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function own(members: Readonly<Record<string, string>> | undefined, name: string): string | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}

function originOf(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}
