import type { CertificateKind } from "../certificate-facts.js";

/** What people call a kind of certificate. */
export const kindWords: Readonly<Record<CertificateKind, string>> = {
  obwac: "an OBWAC",
  obseal: "an OBSeal",
  qwac: "a QWAC",
  qseal: "a QSeal",
  legacy_transport: "a legacy transport certificate",
  legacy_signing: "a legacy signing certificate",
  ca: "the certificate of an authority",
  other: "a certificate of no kind that is known here",
};

/** The day of a time in seconds, as `2026-11-20`. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/** An identifier that somebody else chose, if it can be shown to people: an id, and nothing that only looks like one. */
export function shown(id: unknown): string {
  return typeof id === "string" && /^[\w.-]{1,64}$/.test(id) ? id : "another one";
}
