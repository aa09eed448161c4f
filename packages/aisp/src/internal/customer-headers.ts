import { systemClock } from "@zopa-openbanking/core";
import type { PresentCustomer } from "../customer.js";
import type { ReadContext } from "../read-context.js";

/** The headers of a context: none at all without the customer. */
export function customerHeadersOf({
  customer,
  clock = systemClock,
}: ReadContext): Readonly<Record<string, string>> {
  return customer === "absent" ? {} : customerHeaders(customer, clock());
}

/**
 * The headers that tell the bank of a customer who is there.
 *
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API profile v4.0, request headers}
 */
function customerHeaders(customer: PresentCustomer, now: number): Readonly<Record<string, string>> {
  const { ipAddress, userAgent, lastLoggedInAt } = customer;
  return {
    "x-fapi-customer-ip-address": checkedAddress(ipAddress),
    ...(userAgent === undefined ? {} : { "x-customer-user-agent": checkedAgent(userAgent) }),
    ...(lastLoggedInAt === undefined ? {} : { "x-fapi-auth-date": httpDate(lastLoggedInAt, now) }),
  };
}

const byte = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
const ipv4 = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

function checkedAddress(value: unknown): string {
  const isAddress =
    typeof value === "string" &&
    (ipv4.test(value) || (/^[0-9a-fA-F:.]{2,45}$/.test(value) && URL.canParse(`https://[${value}]`)));
  if (!isAddress) {
    throw new TypeError(
      '`customer.ipAddress` must be the IPv4 or IPv6 address of the customer. When they are not there, say `customer: "absent"`.',
    );
  }
  return value;
}

function checkedAgent(value: unknown): string {
  if (typeof value !== "string" || !/^[\x20-\x7e]{1,1000}$/.test(value)) {
    throw new TypeError("`customer.userAgent` must be 1 to 1000 printable ASCII characters.");
  }
  return value;
}

/** Clocks of two machines of the caller may differ by so much. */
const toleranceSeconds = 300;

function httpDate(seconds: unknown, now: number): string {
  if (typeof seconds !== "number" || !(seconds > 0) || seconds > now + toleranceSeconds) {
    throw new TypeError(
      "`customer.lastLoggedInAt` must be a time that is past, in seconds since the Unix epoch (not milliseconds).",
    );
  }
  return new Date(seconds * 1_000).toUTCString();
}
