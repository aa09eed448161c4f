export { canBecome, canReauthorise, consentTransitions, isFinal } from "./consent-status.js";
export {
  type ConsentStatus,
  consentStatuses,
  type KnownConsentStatus,
  type KnownPermission,
  type Permission,
  permissions,
} from "./generated/codes.js";
export {
  AccountAccessConsent,
  AccountAccessConsentRequest,
  AccountAccessConsentRequestData,
  AccountAccessConsentResponse,
  ConsentRisk,
  StatusReason,
} from "./generated/consent.js";
