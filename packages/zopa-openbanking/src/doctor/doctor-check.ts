/**
 * The checks, in the order in which they are made: a cause before what follows from it.
 *
 * @example
 * ```ts
 * import { doctorChecks } from "zopa-openbanking/doctor";
 *
 * console.log(doctorChecks.length);
 * ```
 */
export const doctorChecks = [
  /** This machine's clock against the bank's. */
  "clock",
  /** That nothing stands in the place of something else. */
  "files",
  /** The transport certificate: kind, names, dates, chain, key. */
  "transport_certificate",
  /** That the signing key opens and can sign. */
  "signing_key",
  /** The seal: kind, dates, and that it is the key's. */
  "signing_certificate",
  /** The kid, and the key set in which the bank looks it up. */
  "key_set",
  /** The redirect URI, as far as it can be told from here. */
  "redirect_uri",
  /** The bank's metadata against the profile. */
  "discovery",
  /** The keys with which the bank signs. */
  "bank_keys",
  /** A TLS handshake with the client certificate, where tokens are given. */
  "token_connection",
  /** The same where accounts are read. */
  "resource_connection",
  /** A token of the client's own. */
  "token",
  /** What is stored of a customer's agreement. */
  "grant",
  /** What the bank says of it. */
  "consent",
  /** How often accounts may still be read without the customer. */
  "budget",
] as const;

/** One of {@link doctorChecks}. */
export type DoctorCheck = (typeof doctorChecks)[number];
