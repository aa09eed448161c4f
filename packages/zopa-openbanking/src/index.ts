export {
  type AccessBudget,
  AccessError,
  type AispError,
  type AispObserver,
  adviceFor,
  ConsentError,
  type CreateConsentInput,
  type Customer,
  consentStanding,
  createAccessBudget,
  expiresIn,
  LinkError,
  type ListOptions,
  money,
  moneyText,
  type Page,
  type Paged,
  type PagePosition,
  type PresentCustomer,
  type ReadProblem,
  type RequestEvent,
  type ResponseEvent,
  type RetryRules,
  type StatementFilter,
  type TransactionFilter,
  transactionsSince,
  type WaitForConsentInput,
} from "@zopa-openbanking/aisp";
export type {
  Account,
  AccountAccessConsent,
  Balance,
  Beneficiary,
  DirectDebit,
  Offer,
  Party,
  Permission,
  StandingOrder,
  Statement,
  Transaction,
} from "@zopa-openbanking/aisp-types";
export { permissions } from "@zopa-openbanking/aisp-types/permissions";
export {
  BankError,
  type CallOptions,
  type Clock,
  type Fetch,
  OpenBankingError,
  ResponseFormatError,
  type Signer,
  TransportError,
} from "@zopa-openbanking/core";
export { DiscoveryError, type MetadataFinding } from "@zopa-openbanking/discovery";
export { createSigner, KeyError, KeySetError, obKid, SignatureError } from "@zopa-openbanking/jws";
export {
  createTransport,
  followIdentity,
  IdentityError,
  RequestRefusedError,
  TlsError,
  type Transport,
} from "@zopa-openbanking/mtls";
export {
  AuthorizationError,
  type Callback,
  callbackRelayPage,
  createCallbackHandler,
  createNodeCallbackHandler,
  type Grant,
  type Pending,
  type StartAuthorizationInput,
  TokenError,
} from "@zopa-openbanking/oidc-hybrid";
export {
  type BankProfile,
  type ClientAuthentication,
  defineProfile,
  zopaProduction,
  zopaProduction202605,
  zopaSandbox,
} from "@zopa-openbanking/profiles";
export { createZopaClient } from "./create-zopa-client.js";
export type { AttendedSession, UnattendedSession } from "./session.js";
export type { SessionInput, ZopaClient } from "./zopa-client.js";
export type { ZopaClientConfig } from "./zopa-client-config.js";
export type { ZopaContexts } from "./zopa-contexts.js";
export type { ZopaError } from "./zopa-error.js";
