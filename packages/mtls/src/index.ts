export { createTransport } from "./create-transport.js";
export { type FollowIdentityInput, type FollowIdentityOptions, followIdentity } from "./follow-identity.js";
export {
  type FoundInstead,
  IdentityError,
  type IdentityErrorCode,
  type IdentityErrorOptions,
  type IdentityPart,
} from "./identity-error.js";
export { type IdentityFilesInput, identityFiles } from "./identity-files.js";
export type { IdentityInput, PemIdentity, PfxIdentity } from "./identity-input.js";
export type { IdentitySource } from "./identity-source.js";
export type { MtlsError } from "./mtls-error.js";
export { type PolledIdentityOptions, polledIdentity } from "./polled-identity.js";
export {
  RequestRefusedError,
  type RequestRefusedErrorCode,
  type RequestRefusedErrorOptions,
} from "./request-refused-error.js";
export { TlsError, type TlsErrorCode, type TlsErrorOptions } from "./tls-error.js";
export type {
  CloseOptions,
  RotateOptions,
  RotateResult,
  Transport,
  TransportCertificate,
} from "./transport.js";
export type { TransportOptions, TransportSettings } from "./transport-options.js";
