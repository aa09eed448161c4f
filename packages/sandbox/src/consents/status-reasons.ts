import type { StatusReason } from "./consents.js";

const descriptions: Readonly<Record<string, string>> = {
  U028: "The customer may approve it again.",
  U033: "The customer declined, or could not be authenticated.",
  U036: "The customer has not approved it yet.",
  U037: "One of those who have to approve it declined.",
  U038: "The customer has approved it.",
  U039: "It cannot be approved again.",
  CN01: "The authorisation was cancelled.",
  CUST: "The customer withdrew it at the bank.",
  FRAD: "The bank suspects fraud.",
  TKSP: "The bank has suspended access.",
  TKXP: "It is past its end.",
};

/** The wire form of reason codes, with what each means. */
export function statusReasons(codes: readonly string[]): readonly StatusReason[] {
  return codes.map((code) => ({
    StatusReasonCode: code,
    StatusReasonDescription: descriptions[code] ?? "The bank gives no more detail.",
  }));
}
