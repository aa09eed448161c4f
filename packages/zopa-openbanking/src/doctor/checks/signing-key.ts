import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok } from "../internal/finding.js";
import { findingOfProblem } from "../internal/finding-of-problem.js";
import type { Check } from "./check.js";

/** The key that signs request objects and assertions can be opened, is strong enough, and signs. */
export const checkSigningKey: Check = {
  check: "signing_key",
  unless: ["files"],
  run: async (examination: Examination) => {
    const { signing } = examination.config;
    if (signing?.signer !== undefined) {
      const { alg } = signing.signer;
      return [ok("signing_key", `Signs ${alg} in a place of its own, which is not looked into.`, { alg })];
    }
    if (signing?.key === undefined) {
      return [notGiven("signing_key", "No signing key was given.", "Give the key of an OBSeal or QSeal.")];
    }
    const signer = await examination.signer();
    if (signer.isDone) {
      const { alg } = signer.value;
      return [ok("signing_key", `Opens, and signs with ${alg}.`, { alg })];
    }
    if (signer.problem instanceof TypeError) {
      return [
        finding("signing_key", "error", "kid_unusable", {
          sentence: "The kid is no text of 1 to 256 printable characters.",
          cure: "Give the kid as it stands in the key set, without spaces or line breaks around it.",
        }),
      ];
    }
    return [findingOfProblem("signing_key", signer.problem)];
  },
};
