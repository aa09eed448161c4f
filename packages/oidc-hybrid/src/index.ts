export { accessTokenOf } from "./access-token-of.js";
export {
  AuthorizationError,
  type AuthorizationErrorCode,
  type AuthorizationErrorOptions,
  type AuthorizationStage,
} from "./authorization-error.js";
export { type AuthorizationLinkInput, authorizationLink } from "./authorization-link.js";
export type {
  AuthorizationResponse,
  CodeResponse,
  ErrorResponse,
  JwtResponse,
} from "./authorization-response.js";
export type { Callback } from "./callback.js";
export {
  type CallbackRelayPage,
  type CallbackRelayPageOptions,
  type CallbackRelayTexts,
  callbackRelayPage,
} from "./callback-relay-page.js";
export { type AccessToken, type ClientCredentialsInput, clientCredentials } from "./client-credentials.js";
export { completeAuthorization } from "./complete-authorization.js";
export type { CoordinateRefresh } from "./coordinate-refresh.js";
export {
  type CallbackHandler,
  type CallbackHandlerOptions,
  createCallbackHandler,
} from "./create-callback-handler.js";
export {
  type CreateClientTokensOptions,
  createClientTokens,
  type TokenRequest,
  type TokenSource,
} from "./create-client-tokens.js";
export { type CreateGrantTokensOptions, createGrantTokens, type GrantTokens } from "./create-grant-tokens.js";
export { createNodeCallbackHandler, type NodeCallbackHandler } from "./create-node-callback-handler.js";
export { type CreateRequestObjectInput, createRequestObject } from "./create-request-object.js";
export { exchangeCode } from "./exchange-code.js";
export type { Grant, GrantNotice } from "./grant.js";
export type { OidcHybridContext, OidcHybridProfile, PresentedCertificate } from "./oidc-hybrid-context.js";
export type { OidcHybridError } from "./oidc-hybrid-error.js";
export type { Pending } from "./pending.js";
export { type ReadCallbackOptions, readCallback } from "./read-callback.js";
export { refresh } from "./refresh.js";
export { type RevokeInput, revoke } from "./revoke.js";
export type { ServerEndpoints } from "./server-endpoints.js";
export { type StartAuthorizationInput, startAuthorization } from "./start-authorization.js";
export { TokenError, type TokenErrorCode, type TokenErrorOptions } from "./token-error.js";
export type {
  DeclinedAuthorization,
  VerifiedAuthorization,
  VerifiedIdToken,
} from "./verified-authorization.js";
export { verifyAuthorizationResponse } from "./verify-authorization-response.js";
