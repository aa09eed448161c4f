export { ClaimError, type ClaimErrorCode, type ClaimErrorOptions } from "./claim-error.js";
export {
  type CreateKeySetInput,
  createKeySet,
  type RemoteKeySet,
  type RemoteKeySetStatus,
} from "./create-key-set.js";
export { createLocalKeySet, type LocalKeySet } from "./create-local-key-set.js";
export { type CreateSignerInput, createSigner, type PrivateKeyInput } from "./create-signer.js";
export { type DecryptJweRules, decryptJwe, type KeyManagementAlgorithm } from "./decrypt-jwe.js";
export type { JwsError } from "./jws-error.js";
export type { JwsHeader } from "./jws-header.js";
export { KeyError, type KeyErrorCode, type KeyErrorOptions } from "./key-error.js";
export type {
  KeyQuery,
  KeySet,
  KeySetStatus,
  SkippedKey,
  SkipReason,
  VerificationKey,
} from "./key-set.js";
export { KeySetError, type KeySetErrorCode, type KeySetErrorOptions } from "./key-set-error.js";
export { obKid } from "./ob-kid.js";
export { type SignDetachedInput, signDetached } from "./sign-detached.js";
export { type SignJwtInput, signJwt } from "./sign-jwt.js";
export { SignatureError, type SignatureErrorCode, type SignatureErrorOptions } from "./signature-error.js";
export type { SigningAlgorithm } from "./signing-algorithm.js";
export { thumbprint } from "./thumbprint.js";
export {
  type DetachedForm,
  type VerifiedDetached,
  type VerifyDetachedRules,
  verifyDetached,
} from "./verify-detached.js";
export { type JwtClaims, type VerifiedJwt, verifyJwt } from "./verify-jwt.js";
export type { VerifyJwtRules } from "./verify-jwt-rules.js";
export { x5tS256 } from "./x5t-s256.js";
