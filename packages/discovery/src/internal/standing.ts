import type { DiscoverySubject } from "../discovery-subject.js";

/** How an address relates to a bank: its origin is known, it lies beside the issuer, or it is somebody else's. */
export type Standing = "listed" | "same_site" | "foreign";

/**
 * Tells how far an address may be trusted to be the bank's own.
 *
 * `listed`: its origin is the issuer's, the discovery document's, or one that the profile lists. `same_site`: its host lies
 * under the parent domain of the issuer's host, on the same port. Without a list of public suffixes nobody can tell
 * `bank.example` from `co.uk`, so a parent counts only when it has three labels or more: `auth1.bank.co.uk` vouches for
 * `*.bank.co.uk`, and `auth.bank.example` for itself alone. An IP address vouches for itself alone.
 */
export function standingOf(address: string, subject: DiscoverySubject): Standing {
  if (!URL.canParse(address)) {
    return "foreign";
  }
  const { origin, hostname, port, protocol } = new URL(address);
  if (knownOrigins(subject).includes(origin)) {
    return "listed";
  }
  const issuer = new URL(subject.issuer);
  const parent = parentDomain(issuer.hostname);
  const isBeside = parent !== undefined && (hostname === parent || hostname.endsWith(`.${parent}`));
  return isBeside && port === issuer.port && protocol === "https:" ? "same_site" : "foreign";
}

/** The origins that are the bank's without a word of its discovery document. */
export function knownOrigins({ issuer, discoveryUrl, origins }: DiscoverySubject): readonly string[] {
  const own = [new URL(issuer).origin, new URL(discoveryUrl).origin];
  return [...new Set([...own, ...(origins?.token ?? []), ...(origins?.resource ?? [])])];
}

const fewestLabels = 3;

function parentDomain(hostname: string): string | undefined {
  const [, ...labels] = hostname.split(".");
  const isAddress = /^\d+$/.test(labels.at(-1) ?? "");
  return isAddress || labels.length < fewestLabels ? undefined : labels.join(".");
}
