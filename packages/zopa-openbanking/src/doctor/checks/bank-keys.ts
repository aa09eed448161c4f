import { allowedOrigins, keySetAddress } from "@zopa-openbanking/discovery";
import { createKeySet, type RemoteKeySet, SignatureError } from "@zopa-openbanking/jws";
import type { DoctorFinding } from "../doctor-finding.js";
import { attempt } from "../internal/attempt.js";
import type { Examination } from "../internal/examination.js";
import { finding, ok } from "../internal/finding.js";
import { findingOfProblem } from "../internal/finding-of-problem.js";
import type { Check } from "./check.js";

/** The bank publishes a key with which its id_tokens can be verified. */
export const checkBankKeys: Check = {
  check: "bank_keys",
  needs: ["discovery"],
  run: async (examination: Examination) => {
    const { config, options, now, call, timeoutMs } = examination;
    const metadata = await examination.metadata();
    const transport = await examination.transport();
    if (!metadata.isDone) {
      return [findingOfProblem("bank_keys", metadata.problem)];
    }
    const fetch = transport.isDone
      ? transport.value.restrictTo(allowedOrigins(metadata.value, config.profile)).fetch
      : (options.fetch ?? globalThis.fetch);
    const keySet = createKeySet({ jwksUri: keySetAddress(metadata.value), fetch, clock: now, timeoutMs });
    const [first = "PS256", ...others] = config.profile.idToken.algorithms;
    for (const alg of [first, ...others]) {
      const found = await attempt(() => keySet.find({ alg }, call));
      if (found.isDone && found.value.length > 0) {
        const { keys } = keySet.status();
        return [
          ok("bank_keys", `${keys === 1 ? "One key" : `${keys} keys`} to verify id_tokens with.`, { keys }),
        ];
      }
      if (!found.isDone && !SignatureError.is(found.problem)) {
        return [findingOfProblem("bank_keys", found.problem)];
      }
    }
    return [noKey(keySet, [first, ...others])];
  },
};

function noKey(keySet: RemoteKeySet, algorithms: readonly string[]): DoctorFinding {
  const { skipped } = keySet.status();
  return finding("bank_keys", "error", "key_not_found", {
    sentence: `The bank's key set has no key for ${algorithms.join(" or ")}: no id_token can be verified.`,
    cure: "This is the bank's: tell its support, and try again later. Never accept an id_token unverified.",
    details: { skipped: skipped.map(({ reason }) => reason) },
  });
}
