import type { HttpFault, Play } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { documented, elsewhere, standard } from "./origins.js";
import { type Refusal, refuse, refuseWithoutBody } from "./refuse.js";

const twelveHours = 12 * 3_600;
const unavailable: Refusal = { code: "U000", message: "The bank cannot do it at the moment." };

/** Refusals of requests for account data that deserve none. */
export const refusalFaults: readonly HttpFault[] = [
  bare("too-many-requests", standard, 429, "429 with `Retry-After` in seconds.", () => "2"),
  bare(
    "too-many-requests-no-retry-after",
    standard,
    429,
    "429 that does not say when to come back: `Retry-After` is advice only.",
  ),
  bare(
    "too-many-requests-until-date",
    standard,
    429,
    "429 with `Retry-After` as a date, as HTTP allows it.",
    ({ now }) => new Date((now() + 2) * 1000).toUTCString(),
  ),
  bare(
    "too-many-requests-until-tomorrow",
    standard,
    429,
    "429 with `Retry-After` of a day: nothing to wait for in a request.",
    () => "86400",
  ),
  explained("error-500", documented, 500, unavailable, "500 with the standard's body."),
  bare("error-500-without-body", elsewhere, 500, "500 without a body."),
  {
    name: "outage-twelve-hours",
    place: "resource",
    origin: documented,
    description:
      "500 to everything for twelve hours of the bank's clock from the first time on, as on 5 November 2025.",
    times: 1,
    before: (play: Play) => {
      play.memory.set("until", play.now() + twelveHours);
      return duringOutage(play);
    },
    lingering: { resource: duringOutage },
  },
  bare("unavailable-503", standard, 503, "503 with `Retry-After`.", () => "2"),
  bare("bad-gateway", elsewhere, 502, "502 without a body."),
  bare("gateway-timeout", elsewhere, 504, "504 without a body."),
  bare("unauthorized", standard, 401, "401 without a body: the token is unknown all of a sudden."),
  explained(
    "token-expired",
    standard,
    401,
    { code: "TKXP", message: "The access token has expired." },
    "401 with a body: the token has expired, whatever its age. Refresh once.",
  ),
  bare("forbidden", standard, 403, "403 without a body."),
  explained(
    "reauthenticate",
    standard,
    403,
    { code: "U028", message: "The customer has to authenticate again." },
    "403: the customer has to authenticate again. Repeating does not help.",
  ),
  explained(
    "error-code-legacy",
    elsewhere,
    400,
    { code: "UK.OBIE.Resource.InvalidConsentStatus", message: "The consent is in another state." },
    "400 with an error code of version 3, longer than version 4 allows.",
  ),
  explained(
    "error-code-unknown",
    standard,
    400,
    { code: "ZZ99", message: "Something that no list has." },
    "400 with an error code that nobody knows: the code set is external and grows.",
  ),
  bare("not-found", standard, 404, "404: the bank does not serve the operation."),
];

type RetryAfter = (play: Play) => string;

function bare(
  name: string,
  origin: FaultOrigin,
  status: number,
  description: string,
  retryAfter?: RetryAfter,
): HttpFault {
  return {
    name,
    place: "resource",
    origin,
    description,
    before: (play: Play) => {
      refuseWithoutBody(play.context, status);
      if (retryAfter !== undefined) {
        play.context.set("Retry-After", retryAfter(play));
      }
      return "handled";
    },
  };
}

function explained(
  name: string,
  origin: FaultOrigin,
  status: number,
  refusal: Refusal,
  description: string,
): HttpFault {
  return {
    name,
    place: "resource",
    origin,
    description,
    before: ({ context }: Play) => {
      refuse(context, status, refusal);
      return "handled";
    },
  };
}

function duringOutage({ context, memory, now }: Play): "handled" | "go_on" {
  const until = memory.get("until");
  if (typeof until !== "number" || now() >= until) {
    return "go_on";
  }
  refuse(context, 500, unavailable);
  return "handled";
}
