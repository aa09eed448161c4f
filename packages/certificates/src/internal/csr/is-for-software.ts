import type { CsrInput, SoftwareCsrInput } from "../../csr-input.js";

/** Tells the kinds before eIDAS, which are made for one software statement, from those for an organisation. */
export function isForSoftware(input: CsrInput): input is SoftwareCsrInput {
  return input.kind === "legacy_transport" || input.kind === "legacy_signing";
}
