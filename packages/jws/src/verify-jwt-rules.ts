import type { Clock } from "@zopa-openbanking/core";
import type { KeySet } from "./key-set.js";
import type { SigningAlgorithm } from "./signing-algorithm.js";

/** What a token has to be. */
export interface VerifyJwtRules {
  readonly keySet: KeySet;
  /** The only `alg` values that are accepted. */
  readonly algorithms: readonly SigningAlgorithm[];
  /** The exact `iss`. */
  readonly issuer: string;
  /** Who `aud` has to name: for an id_token, the client id. */
  readonly audience: string;
  /** Who `azp` has to be. The audience when left out. */
  readonly authorizedParty?: string | undefined;
  /** The `typ` of the header, compared as a media type. Not looked at when left out. */
  readonly typ?: string | undefined;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** How far the clocks may differ, in seconds, 0 to 300. 60 when left out. */
  readonly clockToleranceSeconds?: number | undefined;
  /** How long ago `iat` may be, in seconds. Without a limit when left out. */
  readonly maximumAgeSeconds?: number | undefined;
  /**
   * Whether `iat` has to be there. `optional` is for tokens whose definition leaves it out, as JARM's does; one that is there
   * is checked all the same. It cannot go with `maximumAgeSeconds`. `required` when left out.
   */
  readonly issuedAt?: "required" | "optional" | undefined;
  /** The unit of `exp`: `milliseconds` is for a sender that is known to get it wrong. `seconds` when left out. */
  readonly expiryUnit?: "seconds" | "milliseconds" | undefined;
}
