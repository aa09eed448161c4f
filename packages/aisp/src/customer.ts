/**
 * A customer who is there, at this moment, and asked for what is read. What is said of them is sent to the bank.
 *
 * Never make it up: to the bank the address means that the customer is present, and that the limits for access without
 * them do not apply.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API profile v4.0, request headers}
 *
 * @example
 * ```ts
 * import type { PresentCustomer } from "@zopa-openbanking/aisp";
 *
 * declare const request: { ip: string; headers: { get(name: string): string | null } };
 *
 * const customer: PresentCustomer = {
 *   ipAddress: request.ip,
 *   userAgent: request.headers.get("user-agent") ?? undefined,
 * };
 * ```
 */
export interface PresentCustomer {
  /** The customer's own address, IPv4 or IPv6; not that of a server of yours. */
  readonly ipAddress: string;
  /** What the customer's browser or app calls itself. */
  readonly userAgent?: string | undefined;
  /** When the customer last logged in with you, in seconds since the Unix epoch. */
  readonly lastLoggedInAt?: number | undefined;
}

/** Whether the customer is there: who they are on the network, or `"absent"`. */
export type Customer = PresentCustomer | "absent";
