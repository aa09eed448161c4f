import { isIP } from "node:net";
import type { Context } from "koa";
import { isUuid } from "./is-uuid.js";
import { type Finding, Refusal } from "./refusal.js";

const clause = "Read-Write Data API v4.0, request headers";

const rules: readonly {
  readonly header: string;
  readonly rule: string;
  readonly isRight: (value: string) => boolean;
  readonly explanation: string;
}[] = [
  {
    header: "x-fapi-interaction-id",
    rule: "interaction-id-no-uuid",
    isRight: isUuid,
    explanation: "x-fapi-interaction-id is no UUID (RFC 9562). Send one per request, or leave it out.",
  },
  {
    header: "x-fapi-customer-ip-address",
    rule: "customer-ip-address-no-ip-address",
    isRight: (value: string): boolean => isIP(value) !== 0,
    explanation:
      "x-fapi-customer-ip-address is neither an IPv4 nor an IPv6 address: no port, no brackets, one address. Leave it out when the customer is not there.",
  },
  {
    header: "x-fapi-auth-date",
    rule: "auth-date-no-http-date",
    isRight: isHttpDate,
    explanation:
      "x-fapi-auth-date is no date of RFC 7231 such as `Sun, 10 Sep 2017 19:43:31 GMT`, with the right day of the week.",
  },
  {
    header: "x-customer-user-agent",
    rule: "customer-user-agent-empty",
    isRight: (value: string): boolean => value !== "",
    explanation: "x-customer-user-agent is empty. Leave it out when there is nothing to say.",
  },
];

/**
 * Checks the headers that the standard gives a form. All may be left out.
 *
 * @throws {Refusal} 400 with U006 for each that is wrong.
 */
export function checkHeaders(context: Context): void {
  const findings = rules.flatMap(({ header, rule, isRight, explanation }): Finding[] => {
    const value = context.req.headers[header];
    return value === undefined || isRight(String(value))
      ? []
      : [{ rule, clause, explanation, errorCode: "U006", path: header }];
  });
  if (findings.length > 0) {
    throw new Refusal(400, findings);
  }
}

// The standard writes the zone as UTC in its example, and takes both.
function isHttpDate(value: string): boolean {
  const asWritten = value.replace(/ UTC$/, " GMT");
  const instant = Date.parse(asWritten);
  return Number.isFinite(instant) && new Date(instant).toUTCString() === asWritten;
}
