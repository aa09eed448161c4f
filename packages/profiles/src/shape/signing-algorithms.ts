import type { Guard } from "../guards/guard.js";
import { listOf } from "../guards/list-of.js";
import { oneOf } from "../guards/one-of.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";

/** One or both of the algorithms that FAPI allows. */
export function signingAlgorithms(): Guard {
  return listOf(
    oneOf<SigningAlgorithm>({ PS256: true, ES256: true }, "FAPI 1.0 Advanced §8.6 allows no other algorithm"),
    1,
  );
}
