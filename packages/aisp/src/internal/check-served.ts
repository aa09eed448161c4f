import type { AispEndpoint } from "@zopa-openbanking/profiles";
import { AccessError } from "../access-error.js";
import type { AispBank } from "../aisp-bank.js";

/** Refuses an operation that the bank does not have, before the bank answers 404. */
export function checkServed({ name, aisp }: AispBank, endpoint: AispEndpoint): void {
  if (!aisp.endpoints[endpoint].supported) {
    throw new AccessError(
      `${name} does not serve ${endpoint}, says its profile (aisp.endpoints); nothing was sent. Read without it, ` +
        "or correct the profile if the bank serves it now.",
      { code: "endpoint_not_served", endpoint },
    );
  }
}
