import type { SentNonce } from "./judge-ocsp-response.js";

// RFC 8954 §2.1 allows up to 32 bytes and RFC 9654 §2.1 asks for at least 32.
const nonceLength = 32;

export function sentNonce(
  policy: "none" | "optional" | "required" = "optional",
  createNonce: () => Uint8Array = () => crypto.getRandomValues(new Uint8Array(nonceLength)),
): SentNonce {
  if (!["none", "optional", "required"].includes(policy)) {
    throw new TypeError("`nonce` must be none, optional or required.");
  }
  return { value: policy === "none" ? undefined : createNonce(), required: policy === "required" };
}
