import { endpointFor } from "@zopa-openbanking/discovery";
import type { Examination } from "../internal/examination.js";
import { findingOfProblem } from "../internal/finding-of-problem.js";
import { tryConnection } from "../internal/try-connection.js";
import type { Check } from "./check.js";

/** Bank and client agree on TLS where tokens are given. */
export const checkTokenConnection: Check = {
  check: "token_connection",
  needs: ["transport_certificate", "discovery"],
  run: async (examination: Examination) => {
    const metadata = await examination.metadata();
    return metadata.isDone
      ? await tryConnection("token_connection", endpointFor(metadata.value, "token_endpoint"), examination)
      : [findingOfProblem("token_connection", metadata.problem)];
  },
};
