import type { RevocationReason } from "../../revocation-result.js";
import { type DerValue, derTag, MalformedDerError, tagged } from "../der.js";

/** By their number in CRLReason (RFC 5280 §5.3.1), in which there is no 7. */
const reasons: readonly (RevocationReason | undefined)[] = [
  "unspecified",
  "keyCompromise",
  "cACompromise",
  "affiliationChanged",
  "superseded",
  "cessationOfOperation",
  "certificateHold",
  undefined,
  "removeFromCRL",
  "privilegeWithdrawn",
  "aACompromise",
];

export function reasonOf(value: DerValue): RevocationReason {
  const [number, ...others] = tagged(value, derTag.enumerated).content;
  const reason = number === undefined || others.length > 0 ? undefined : reasons[number];
  if (reason === undefined) {
    throw new MalformedDerError("no reason that there is");
  }
  return reason;
}
