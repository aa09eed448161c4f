import type { Examination } from "../internal/examination.js";
import { tryConnection } from "../internal/try-connection.js";
import type { Check } from "./check.js";

/** Bank and client agree on TLS where accounts are read. */
export const checkResourceConnection: Check = {
  check: "resource_connection",
  needs: ["transport_certificate"],
  run: (examination: Examination) =>
    tryConnection("resource_connection", examination.config.profile.aisp.baseUrl, examination),
};
